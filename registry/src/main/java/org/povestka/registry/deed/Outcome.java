package org.povestka.registry.deed;

import java.util.List;
import org.povestka.registry.happening.Happening;

/// What comes of a deed.
public sealed interface Outcome {

    /// It is done.
    ///
    /// @param happenings what happened: the deed itself, and what the machinery did at once
    record Done(List<Happening> happenings) implements Outcome {

        /// Copies the happenings.
        public Done {
            happenings = List.copyOf(happenings);
        }
    }

    /// It is not done.
    ///
    /// @param objection why
    record Refused(Objection objection) implements Outcome {}
}
