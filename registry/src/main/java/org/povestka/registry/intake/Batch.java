package org.povestka.registry.intake;

import java.time.Instant;
import org.povestka.registry.feed.BatchId;

/// A batch, and how it fared.
///
/// @param id its supplier and number
/// @param last when it was handed in last
/// @param times how often it was handed in
/// @param lines how many different lines it has
/// @param tally what became of them
public record Batch(BatchId id, Instant last, int times, int lines, Tally tally) {

    /// Handed in once more.
    Batch again(Instant at, int handedIn) {
        return new Batch(id, at, times + 1, Math.max(lines, handedIn), tally);
    }

    /// With more to tell.
    Batch with(Tally more) {
        return new Batch(id, last, times, lines, tally.and(more));
    }
}
