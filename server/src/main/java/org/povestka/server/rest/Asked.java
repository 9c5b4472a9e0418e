package org.povestka.server.rest;

import java.util.List;
import org.povestka.registry.deed.Deed;

/// What a request asks for.
public sealed interface Asked {

    /// A deed.
    ///
    /// @param deed the deed
    record ForDeed(Deed deed) implements Asked {}

    /// Nothing that can be read.
    ///
    /// @param wrong everything that is wrong with it
    record Unreadable(List<Wrong> wrong) implements Asked {

        /// Copies the list.
        public Unreadable {
            wrong = List.copyOf(wrong);
        }
    }
}
