package org.povestka.registry.feed;

import java.util.List;
import java.util.function.Predicate;
import org.povestka.registry.person.Identifier;
import org.povestka.registry.person.PersonId;

/// Whose a line is.
public sealed interface Match {

    /// Two strong identifiers at least point to one man, and none to another.
    ///
    /// @param person the man
    record Certain(PersonId person) implements Match {}

    /// It cannot be said.
    ///
    /// @param doubt why
    record Doubtful(Doubt doubt) implements Match {}

    /// Looks for whom a line means.
    ///
    /// @param whom what the line gives
    /// @param known whether the register has a record of somebody
    /// @return the man, or why it cannot be said
    static Match of(Whom whom, Predicate<PersonId> known) {
        List<PersonId> candidates = candidates(whom, known);
        if (candidates.size() == 1 && pointing(whom, candidates.getFirst()) > 1) {
            return new Certain(candidates.getFirst());
        }
        return new Doubtful(doubt(whom, candidates.size()));
    }

    /// Whoever has one of the identifiers of a line.
    ///
    /// @param whom what the line gives
    /// @param known whether the register has a record of somebody
    /// @return each once, in the order of the line
    static List<PersonId> candidates(Whom whom, Predicate<PersonId> known) {
        return whom.identifiers().stream()
                .map(Identifier::bearer)
                .filter(known)
                .distinct()
                .toList();
    }

    private static long pointing(Whom whom, PersonId person) {
        return whom.identifiers().stream()
                .filter(identifier -> identifier.bearer().equals(person))
                .count();
    }

    private static Doubt doubt(Whom whom, int candidates) {
        if (candidates > 1) {
            return Doubt.TWO_MEN;
        }
        if (candidates == 1) {
            return Doubt.ONE_IDENTIFIER;
        }
        return whom.identifiers().isEmpty() ? Doubt.NO_IDENTIFIER : Doubt.NOBODY;
    }
}
