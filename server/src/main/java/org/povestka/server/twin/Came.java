package org.povestka.server.twin;

import java.util.List;
import org.povestka.registry.deed.Outcome;
import org.povestka.registry.happening.Happening;

/// What came of a deed that its doer named, so that it is done once.
public sealed interface Came {

    /// It was done, or refused, now.
    ///
    /// @param outcome what came of it
    record Now(Outcome outcome) implements Came {}

    /// It had been done before under that name, and was not done again.
    ///
    /// @param happenings what happened then
    record Before(List<Happening> happenings) implements Came {

        /// Copies the list.
        public Before {
            happenings = List.copyOf(happenings);
        }
    }

    /// The name stands for another deed.
    record NamesAnother() implements Came {}
}
