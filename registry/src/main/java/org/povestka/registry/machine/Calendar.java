package org.povestka.registry.machine;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.law.history.Event;
import org.povestka.law.history.Summons;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.happening.Happening;

/// Notes what the days bring: a summons that counts as served, an appearance date that
/// passed.
///
/// @param dossier the person
/// @param standings what the law says, read as the machinery reads it
record Calendar(Dossier dossier, Standings standings) {

    /// Everything that has not been noted.
    Stream<Happening.OfPerson> due() {
        return standings.ofSummons().stream()
                .flatMap(summons -> Stream.of(served(summons), missed(summons)))
                .flatMap(Optional::stream);
    }

    private Optional<Happening.OfPerson> served(Standings.OfSummons summons) {
        SummonsId id = summons.answer().summons().id();
        boolean noted = dossier.all(Happening.CountedServed.class)
                .anyMatch(one -> one.summons().equals(id));
        if (noted) {
            return Optional.empty();
        }
        return summons.served().map(span -> {
            Instant at = new Beginning(dossier, summons).of(span);
            return new Happening.CountedServed(at, dossier.id(), id);
        });
    }

    private Optional<Happening.OfPerson> missed(Standings.OfSummons summons) {
        Summons facts = summons.answer().summons();
        Instant at = new Belief(dossier).zone().end(facts.placed().appearOn());
        boolean noted = dossier.all(Happening.Missed.class)
                .anyMatch(one -> one.summons().equals(facts.id()));
        boolean settled = facts.facts().stream().anyMatch(fact -> settles(fact, at));
        return noted || settled
                ? Optional.empty()
                : Optional.of(new Happening.Missed(at, dossier.id(), facts.id()));
    }

    private static boolean settles(Event.OfSummons fact, Instant before) {
        boolean settling = fact instanceof Event.Appeared
                || fact instanceof Event.Excused
                || fact instanceof Event.Recalled
                || fact instanceof Event.SetAside;
        return settling && fact.recorded().isBefore(before);
    }
}
