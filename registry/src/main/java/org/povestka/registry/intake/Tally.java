package org.povestka.registry.intake;

/// What became of the lines of a batch, those that were handed in again included.
///
/// @param taken how many went into records
/// @param late how many went into the past of records
/// @param repeated how many changed nothing
/// @param waiting how many lie aside
/// @param dropped how many are nobody's
public record Tally(int taken, int late, int repeated, int waiting, int dropped) {

    /// Nothing yet.
    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    /// This and something more of each.
    Tally and(Tally more) {
        return new Tally(
                taken + more.taken,
                late + more.late,
                repeated + more.repeated,
                waiting + more.waiting,
                dropped + more.dropped);
    }
}
