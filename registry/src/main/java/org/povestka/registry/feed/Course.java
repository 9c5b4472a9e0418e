package org.povestka.registry.feed;

import java.time.Instant;

/// Whether suppliers hand in feeds by themselves as the clock moves.
public sealed interface Course {

    /// They do not.
    Course NONE = new None();

    /// Nobody hands anything in but the operator.
    record None() implements Course {}

    /// Every supplier hands in a batch now and then, of those of whom he has something new.
    ///
    /// @param since when they began
    /// @param seed of the draws
    /// @param often how many times as much happens to people as in a usual town
    record Usual(Instant since, long seed, int often) implements Course {

        /// The most times as often.
        public static final int MOST = 100;

        /// Checks the number.
        public Usual {
            if (often < 1 || often > MOST) {
                throw new IllegalArgumentException(
                        "feeds: expected 1 to " + MOST + " times as often, found: " + often);
            }
        }
    }
}
