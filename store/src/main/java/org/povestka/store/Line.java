package org.povestka.store;

import java.time.Instant;
import org.povestka.law.flaw.LooksReal;

/// Something that happened, before it has its place in the journal.
///
/// @param at the moment of it, in the time of the world
/// @param kind what it is, such as `placed`
/// @param body the rest of it, as JSON
public record Line(Instant at, String kind, String body) {

    /// Refuses what could be the number of a real person: a journal knows synthetic persons
    /// only.
    public Line {
        if (LooksReal.in(body).isPresent()) {
            throw new IllegalArgumentException(
                    kind + ": expected nothing that could be a real person's number, found: "
                            + LooksReal.in(body).orElseThrow());
        }
    }
}
