package org.povestka.registry.feed;

/// The way on which a datum came into a record.
public sealed interface Route {

    /// By hand.
    Route BY_HAND = new ByHand();

    /// An operator entered it, or the record was opened with it.
    record ByHand() implements Route {}

    /// A supplier handed it in.
    ///
    /// @param line the line of his batch
    /// @param fate how it got into the record
    record InFeed(LineId line, Fate fate) implements Route {}
}
