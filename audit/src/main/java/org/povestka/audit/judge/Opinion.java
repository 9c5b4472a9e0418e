package org.povestka.audit.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.povestka.law.explain.Ruling;
import org.povestka.law.history.Measure;
import org.povestka.law.history.SummonsId;
import org.povestka.law.inquiry.Conduct;
import org.povestka.law.statute.Edition;
import org.povestka.law.time.Day;

/// What the law says of one summons by certain facts. A question is asked of it once: two of the
/// same facts are one opinion, and its rulings are the same.
final class Opinion {

    private final SummonsId summons;
    private final Conduct conduct;
    private final Map<Asked, Optional<Ruling>> rulings = new HashMap<>();
    private final List<List<Ruling>> placed = new ArrayList<>(1);

    Opinion(SummonsId summons, Conduct conduct) {
        this.summons = summons;
        this.conduct = conduct;
    }

    /// What is asked of an act.
    private enum About {
        IMPOSED,
        LIFTED,
        SERVED,
        BARRED
    }

    private record Asked(About about, Measure measure, int day) {}

    /// The edition that governs it.
    Optional<Edition> edition() {
        return conduct.edition(summons);
    }

    /// Whether a measure could be imposed on a day.
    Optional<Ruling> imposed(Measure measure, int day) {
        return ask(
                new Asked(About.IMPOSED, measure, day),
                asked -> conduct.imposed(summons, measure, Day.date(day)));
    }

    /// Whether a measure lifted on a day was lifted in time.
    Optional<Ruling> lifted(Measure measure, int day) {
        return ask(
                new Asked(About.LIFTED, measure, day),
                asked -> conduct.lifted(summons, measure, Day.date(day)));
    }

    /// Whether it counts as served since a day.
    Optional<Ruling> served(int day) {
        return ask(
                new Asked(About.SERVED, Measure.EXIT_BAN, day),
                asked -> conduct.served(summons, Day.date(day)));
    }

    /// Whether leaving was barred on a day by this summons.
    Optional<Ruling> exitBarred(int day) {
        return ask(
                new Asked(About.BARRED, Measure.EXIT_BAN, day),
                asked -> conduct.exitBarred(Day.date(day)));
    }

    /// Whether a measure imposed on a day came after its reason had gone.
    boolean cameTooLate(Measure measure, int day) {
        return conduct.cameTooLate(summons, measure, Day.date(day));
    }

    /// Whether it counts as served by a day, under every reading.
    boolean countsAsServed(int day) {
        return conduct.countsAsServed(summons, Day.date(day));
    }

    /// The rulings on it as it was placed.
    List<Ruling> placed() {
        if (placed.isEmpty()) {
            placed.add(conduct.placed(summons));
        }
        return placed.getFirst();
    }

    private Optional<Ruling> ask(Asked asked, Function<Asked, Optional<Ruling>> law) {
        return rulings.computeIfAbsent(asked, law);
    }
}
