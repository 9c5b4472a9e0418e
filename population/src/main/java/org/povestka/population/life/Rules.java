package org.povestka.population.life;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.povestka.law.edition.Editions;
import org.povestka.law.history.Measure;
import org.povestka.law.kernel.Answers;
import org.povestka.law.kernel.Kernel;
import org.povestka.law.reading.Readings;
import org.povestka.law.rule.Fines;
import org.povestka.law.rule.Liability;
import org.povestka.law.statute.Edition;
import org.povestka.law.time.Day;
import org.povestka.population.scenario.Scenario;

/// The law of a scenario, ready for a country: the kernel, the ages, the fines of each
/// day.
final class Rules {

    /// The law that governs what is placed on a day.
    ///
    /// @param kernel the dates
    /// @param ages the ages of liability
    /// @param fine the fine for a missed date
    /// @param ladder the measures of the ladder
    /// @param latest the most days from placing to the appearance date; 0 where there is
    /// no cap
    record OfDay(
            Kernel kernel,
            Liability.Terms ages,
            Fines.Range fine,
            List<Measure> ladder,
            int latest) {}

    /// The law before anything is known.
    static final OfDay NONE = ofDay(Editions.ALL.getFirst());

    /// The world the offices act on.
    final Answers practice;
    /// The days before the appearance date on which a reminder is due; 0 for none.
    final int reminderDays;

    private final OfDay[] byDay;
    private final int first;

    Rules(Scenario scenario, Years years) {
        Readings own = scenario.regime().ownReadings();
        this.practice = Answers.of(own.or(scenario.practice()));
        this.reminderDays = scenario.regime().reform().reminderDays().orElse(0);
        this.first = years.first;
        this.byDay = new OfDay[years.last - years.first + 1];
        Map<Edition, OfDay> known = new HashMap<>();
        Edition last = null;
        for (int i = 0; i < byDay.length; i++) {
            Edition edition = edition(scenario, Day.date(first + i));
            // nearly always the day before's: to compare it with that one is cheap, to hash it is
            // not
            byDay[i] = edition.equals(last)
                    ? byDay[i - 1]
                    : known.computeIfAbsent(edition, Rules::ofDay);
            last = edition;
        }
    }

    private static Edition edition(Scenario scenario, LocalDate day) {
        return scenario.regime()
                .edition(day)
                .orElseThrow(() -> new IllegalArgumentException("no edition governs " + day));
    }

    /// The law that governs what is placed on a day of the run.
    OfDay on(int day) {
        return byDay[day - first];
    }

    private static OfDay ofDay(Edition edition) {
        return new OfDay(
                Kernel.of(edition),
                edition.measures().liability().terms(),
                edition.sanctions().fines().terms().noShow(),
                edition.measures().ladder().terms().measures(),
                switch (edition.calendar().cap().terms().force()) {
                    case NONE -> 0;
                    case SINCE_PUBLICATION, IN_FORCE ->
                        edition.calendar().cap().terms().days();
                });
    }
}
