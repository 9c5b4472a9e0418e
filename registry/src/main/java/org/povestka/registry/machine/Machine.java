package org.povestka.registry.machine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.povestka.law.Law;
import org.povestka.law.history.Category;
import org.povestka.law.history.Person;
import org.povestka.law.rule.Liability;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.fault.Switches;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Waves;

/// The machinery around one person. What it does next hangs on nothing but what has happened
/// to him, so that it makes no difference in how many steps a clock is moved.
///
/// @param law the law as the machinery reads it, one answer to every question
/// @param switches the faults, as they were switched on and off
/// @param waves when the notices of enrolment go out
public record Machine(Law law, Switches switches, Waves waves) {

    /// The faults that make somebody look liable who is not.
    private static final Set<Fault> LOOKING_LIABLE = EnumSet.of(
            Fault.EXEMPT_SHOWN_LIABLE,
            Fault.DEFERMENT_MISSING,
            Fault.RESERVIST_SHOWN_LIABLE,
            Fault.SCOPE_WIDENED,
            Fault.MINOR_SHOWN_LIABLE);

    /// Whether the record lets an office place a summons: he may be called for its reason, or a
    /// fault will make him look as if he might.
    ///
    /// @param dossier the person
    /// @param placing the summons
    /// @return false where the record shows that he may not be called
    public boolean callable(Dossier dossier, Happening.Placed placing) {
        Person person = dossier.profile().legal();
        boolean liable = person.category() == Category.CONSCRIPT
                && Age.of(dossier, law, dossier.zone().day(placing.at())) == Age.LIABLE;
        return liable
                || Liability.notLiable(person, placing.reason()) != Liability.Callable.NO
                || Strikes.at(placing, dossier, this).stream().anyMatch(LOOKING_LIABLE::contains);
    }

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
            if (changesStandings(next.get())) {
                standings = Standings.of(now, law);
            }
            next = next(now, standings, until);
        }
        return List.copyOf(happened);
    }

    private static boolean changesStandings(Happening.OfPerson one) {
        return one instanceof Happening.Struck
                || (one instanceof Happening.Delivery delivery
                        && delivery.step().serves());
    }

    /// The moment at which the machinery acts next, if nothing else happens to the person.
    ///
    /// @param dossier the person
    /// @return the moment, or nothing where it has nothing to do
    public Optional<Instant> next(Dossier dossier) {
        return next(dossier, Standings.of(dossier, law), Instant.MAX).map(Happening::at);
    }

    private Optional<Happening.OfPerson> next(Dossier dossier, Standings standings, Instant until) {
        if (switches.thrown().isEmpty() && dossier.quiet()) {
            return first(new Notices(dossier, waves).due(), until);
        }
        Stream<Happening.OfPerson> due = Stream.of(
                        Strikes.due(dossier, this),
                        new Calendar(dossier, standings).due(),
                        new Decisions(dossier, standings).due(),
                        new Messages(dossier).due(),
                        new Post(dossier).due(),
                        new Notices(dossier, waves).due())
                .flatMap(some -> some);
        return first(due, until);
    }

    private static Optional<Happening.OfPerson> first(
            Stream<Happening.OfPerson> due, Instant until) {
        // Of several at one moment the first in this order happens first.
        return due.reduce((first, other) -> other.at().isBefore(first.at()) ? other : first)
                .filter(happening -> !happening.at().isAfter(until));
    }
}
