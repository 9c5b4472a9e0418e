package org.povestka.registry.feed;

import java.util.Comparator;

/// A line, by its place in its batch.
///
/// @param batch the batch
/// @param line its place, from 1
public record LineId(BatchId batch, int line) implements Comparable<LineId> {

    private static final Comparator<LineId> IN_ORDER =
            Comparator.comparing(LineId::batch).thenComparingInt(LineId::line);

    /// Checks the place.
    public LineId {
        if (line < 1) {
            throw new IllegalArgumentException("a line: expected 1 or more, found: " + line);
        }
    }

    @Override
    public int compareTo(LineId other) {
        return IN_ORDER.compare(this, other);
    }
}
