package org.povestka.registry.feed;

import java.time.LocalDate;
import java.util.List;
import org.povestka.registry.person.Identifier;

/// Whom a line means, as its supplier says it.
///
/// @param identifiers the strong identifiers it gives, one of a kind at most
/// @param name a name; empty where it gives none. Weak: namesakes share it
/// @param born a day of birth; none where it gives none. Weak too
public record Whom(List<Identifier> identifiers, String name, List<LocalDate> born) {

    /// Copies the lists, and checks that no kind of identifier stands there twice.
    public Whom {
        identifiers = List.copyOf(identifiers);
        born = List.copyOf(born);
        long kinds = identifiers.stream().map(Identifier::kind).distinct().count();
        if (kinds < identifiers.size() || born.size() > 1) {
            throw new IllegalArgumentException(
                    "whom: expected one of a kind, found: " + identifiers + ", " + born);
        }
    }
}
