package org.povestka.registry.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.povestka.law.Law;
import org.povestka.law.edition.Editions;
import org.povestka.law.history.Region;
import org.povestka.law.reading.ElectronicService;
import org.povestka.law.reading.Questions;
import org.povestka.law.reading.Reading;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Reform;
import org.povestka.law.reform.Regime;
import org.povestka.registry.feed.Course;

/// What a world runs under.
///
/// @param law `in-force`, or the id of one edition
/// @param followed the reading of every open question that the machinery follows; a
/// machine has to choose where the law does not
/// @param electronicOnly the regions whose offices send no paper
/// @param waves when the notices of enrolment go out
/// @param course whether suppliers hand in feeds by themselves
public record Settings(
        String law, Readings followed, Set<Region> electronicOnly, Waves waves, Course course) {

    /// The law in force by date.
    public static final String IN_FORCE = "in-force";

    /// Moscow, Mari El, Ryazan and Sakhalin, as the General Staff told for October 2025.
    public static final Set<Region> WITHOUT_PAPER = Set.of(
            new Region("RU-ME"), new Region("RU-MOW"), new Region("RU-RYA"), new Region("RU-SAK"));

    /// Service after seven whole days, the ladder twenty whole days after the appearance date:
    /// answer A to every question but the first, as the General Staff has it.
    public static final Settings USUAL = new Settings(
            IN_FORCE,
            new Readings(List.of(ElectronicService.AFTER_SEVEN_DAYS)).or(firstAnswers()),
            WITHOUT_PAPER);

    /// With notices of enrolment everywhere the next morning, and no feeds but those that somebody
    /// hands in.
    ///
    /// @param law `in-force`, or the id of one edition
    /// @param followed the readings that the machinery follows
    /// @param electronicOnly the regions whose offices send no paper
    public Settings(String law, Readings followed, Set<Region> electronicOnly) {
        this(law, followed, electronicOnly, Waves.AT_ONCE, Course.NONE);
    }

    /// Checks that there is such a law, and copies the regions.
    public Settings {
        electronicOnly = Set.copyOf(electronicOnly);
        regime(law);
    }

    /// The same with notices of enrolment by region.
    ///
    /// @param waves when they go out
    /// @return the settings
    public Settings with(Waves waves) {
        return new Settings(law, followed, electronicOnly, waves, course);
    }

    /// The same with feeds that come by themselves, or without.
    ///
    /// @param course whether they do
    /// @return the settings
    public Settings with(Course course) {
        return new Settings(law, followed, electronicOnly, waves, course);
    }

    /// The law as the machinery follows it.
    ///
    /// @return one answer to every question
    public Law machine() {
        Readings own = regime(law).ownReadings();
        return new Law(regime(law), own.or(followed));
    }

    /// The law as it is, every reading running.
    ///
    /// @return the law against which the machinery is held
    public Law open() {
        return new Law(regime(law), Readings.ALL_OPEN);
    }

    /// The same with other regions.
    ///
    /// @param regions the regions whose offices send no paper
    /// @return new settings
    public Settings withoutPaperIn(Set<Region> regions) {
        return new Settings(law, followed, regions, waves, course);
    }

    private static Readings firstAnswers() {
        List<Reading> first = new ArrayList<>();
        Questions.ALL.forEach(question -> first.add(question.answers().getFirst()));
        return new Readings(first);
    }

    private static Regime regime(String law) {
        if (law.equals(IN_FORCE)) {
            return Regime.InForce.AS_IT_IS;
        }
        return new Regime.Named(
                Editions.find(law)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "a law: expected in-force or the id of an edition, found: " + law)),
                Reform.NONE);
    }
}
