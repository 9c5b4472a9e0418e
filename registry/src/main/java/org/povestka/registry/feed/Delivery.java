package org.povestka.registry.feed;

import java.util.List;

/// A batch as it is handed in, for the first time or again.
///
/// @param batch the batch
/// @param lines its lines, in order
public record Delivery(BatchId batch, List<Line> lines) {

    /// Copies the lines, and checks that each is its supplier's.
    public Delivery {
        lines = List.copyOf(lines);
        for (Line line : lines) {
            if (line.datum().supplier() != batch.supplier()) {
                throw new IllegalArgumentException("a batch of " + batch.supplier()
                        + ": expected his lines, found: " + line.datum());
            }
        }
    }
}
