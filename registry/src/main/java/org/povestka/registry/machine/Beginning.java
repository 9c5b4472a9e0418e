package org.povestka.registry.machine;

import java.time.Instant;
import java.time.LocalDate;
import org.povestka.law.time.Span;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Petition;

/// The moment at which days of the law begin in the machinery.
///
/// @param dossier the person
/// @param summons the summons
record Beginning(Dossier dossier, Standings.OfSummons summons) {

    /// The first moment of the first day, or the placing itself where that is later; nothing
    /// begins before what has happened already.
    Instant of(Span span) {
        String id = summons.answer().summons().id().name();
        LocalDate first = dossier.struck(Fault.DAY_TOO_EARLY, id)
                ? Span.dayBefore(span.first())
                : span.first();
        Instant start = new Belief(dossier).zone().start(first);
        Instant placed = later(start, summons.placed());
        return later(later(placed, delivered()), later(since(dossier), refused()));
    }

    /// The moment at which a paper reached him; what begins with that day had not begun before.
    private Instant delivered() {
        return dossier.all(Happening.Delivery.class)
                .filter(one -> one.step().serves())
                .filter(one -> one.summons().equals(summons.answer().summons().id()))
                .map(Happening::at)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    /// The moment at which a court refused what it had suspended measures for.
    private Instant refused() {
        return dossier.all(Happening.Answered.class)
                .filter(answer -> answer.petition().kind() == Petition.Kind.CLAIM)
                .map(Happening::at)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    /// The moment of the last thing that happened to him, once a fault has struck him: what the
    /// register then takes to be so may have begun before.
    static Instant since(Dossier dossier) {
        return dossier.all(Happening.Struck.class).findAny().isPresent()
                ? dossier.last()
                : Instant.MIN;
    }

    static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
