package org.povestka.registry.fault;

import org.povestka.law.history.Region;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.receiver.Receiver;

/// Whom a fault can strike.
public sealed interface Target {

    /// Everybody.
    record Everybody() implements Target {}

    /// One person.
    ///
    /// @param person his number
    record OnePerson(PersonId person) implements Target {}

    /// Everybody of a region.
    ///
    /// @param region the region
    record OneRegion(Region region) implements Target {}

    /// Everybody, but at one receiver only.
    ///
    /// @param receiver the receiver
    record OneReceiver(Receiver receiver) implements Target {}
}
