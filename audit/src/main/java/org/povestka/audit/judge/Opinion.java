package org.povestka.audit.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.povestka.audit.precedent.Precedents;
import org.povestka.law.explain.Ruling;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.history.SummonsId;
import org.povestka.law.inquiry.Conduct;
import org.povestka.law.kernel.Bearing;
import org.povestka.law.statute.Edition;
import org.povestka.law.time.Day;

/// What the law says of one summons by certain facts: two of the same facts are one opinion. What
/// it said of like facts in another case is not asked again.
final class Opinion {

    private final SummonsId summons;
    private final Reason reason;
    private final Bearing facts;
    private final Precedents precedents;
    private final Supplier<Conduct> law;
    private final List<Conduct> conduct = new ArrayList<>(1);
    private final Map<Integer, Optional<Ruling>> barred = new HashMap<>(2);
    private final List<List<Ruling>> placed = new ArrayList<>(1);

    /// @param law the law over all facts; it is asked for where no precedent can be
    Opinion(Called summons, Bearing facts, Precedents precedents, Supplier<Conduct> law) {
        this.summons = summons.id();
        this.reason = summons.placed().extra().cause().reason();
        this.facts = facts;
        this.precedents = precedents;
        this.law = law;
    }

    /// The edition that governs it.
    Optional<Edition> edition() {
        return precedents.edition(facts.placing().on());
    }

    /// Whether a measure could be imposed on a day.
    Optional<Ruling> imposed(Measure measure, int day) {
        return precedents.imposed(facts, measure, day);
    }

    /// Whether a measure lifted on a day was lifted in time.
    Optional<Ruling> lifted(Measure measure, int day) {
        return precedents.lifted(facts, measure, day);
    }

    /// Whether it counts as served since a day.
    Optional<Ruling> served(int day) {
        return precedents.served(facts, day);
    }

    /// Whether leaving was barred on a day by this summons.
    Optional<Ruling> exitBarred(int day) {
        return barred.computeIfAbsent(day, on -> conduct().exitBarred(Day.date(on)));
    }

    /// Whether a measure imposed on a day came after its reason had gone.
    boolean cameTooLate(Measure measure, int day) {
        return precedents.cameTooLate(facts, measure, day);
    }

    /// Whether it counts as served by a day, under every reading.
    boolean countsAsServed(int day) {
        return conduct().countsAsServed(summons, Day.date(day));
    }

    /// The rulings on it as it was placed.
    List<Ruling> placed() {
        if (placed.isEmpty()) {
            placed.add(
                    reason == Reason.DISPATCH
                            ? conduct().placed(summons)
                            : precedents.placed(facts, reason));
        }
        return placed.getFirst();
    }

    private Conduct conduct() {
        if (conduct.isEmpty()) {
            conduct.add(law.get());
        }
        return conduct.getFirst();
    }
}
