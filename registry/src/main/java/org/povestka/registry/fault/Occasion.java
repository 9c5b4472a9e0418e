package org.povestka.registry.fault;

import java.time.Instant;
import java.util.List;
import org.povestka.law.history.Region;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.receiver.Receiver;

/// Something that happens, at which a fault may strike.
///
/// @param at when
/// @param person to whom
/// @param region where he lives
/// @param receivers the receiver concerned; none where it concerns none
/// @param ordinal the how-manieth of its kind in his life, from 0
public record Occasion(
        Instant at, PersonId person, Region region, List<Receiver> receivers, int ordinal) {

    /// Copies the list.
    public Occasion {
        receivers = List.copyOf(receivers);
    }
}
