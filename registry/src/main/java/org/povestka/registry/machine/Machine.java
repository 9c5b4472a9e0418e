package org.povestka.registry.machine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.law.Law;
import org.povestka.registry.happening.Happening;

/// The machinery around one person. What it does next hangs on nothing but what has happened
/// to him, so that it makes no difference in how many steps a clock is moved.
///
/// @param law the law as the machinery reads it, one answer to every question
public record Machine(Law law) {

    /// What the machinery does by itself up to a moment.
    ///
    /// @param dossier the person
    /// @param until the moment, included
    /// @return what happens, in order
    public List<Happening.OfPerson> run(Dossier dossier, Instant until) {
        Standings standings = Standings.of(dossier, law);
        List<Happening.OfPerson> happened = new ArrayList<>();
        Dossier now = dossier;
        Optional<Happening.OfPerson> next = next(now, standings, until);
        while (next.isPresent()) {
            happened.add(next.get());
            now = now.after(next.get());
            next = next(now, standings, until);
        }
        return List.copyOf(happened);
    }

    /// The moment at which the machinery acts next, if nothing else happens to the person.
    ///
    /// @param dossier the person
    /// @return the moment, or nothing where it has nothing to do
    public Optional<Instant> next(Dossier dossier) {
        return next(dossier, Standings.of(dossier, law), Instant.MAX).map(Happening::at);
    }

    private static Optional<Happening.OfPerson> next(
            Dossier dossier, Standings standings, Instant until) {
        Stream<Happening.OfPerson> due = Stream.of(
                        new Calendar(dossier, standings).due(),
                        new Decisions(dossier, standings).due(),
                        new Messages(dossier).due(),
                        new Notices(dossier).due())
                .flatMap(some -> some);
        // Of several at one moment the first in this order happens first.
        return due.reduce((first, other) -> other.at().isBefore(first.at()) ? other : first)
                .filter(happening -> !happening.at().isAfter(until));
    }
}
