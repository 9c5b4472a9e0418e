package org.povestka.law.explain;

import java.util.List;
import org.povestka.law.answer.Segment;

/// The runs of days of each state, over all summonses of the person and all readings.
///
/// @param served the days on which a summons counts as served
/// @param exitBan the days on which leaving is barred
/// @param ladder the days on which the ladder is due or may stand
/// @param lifting the days on which a measure is being lifted
public record Timeline(
        List<Segment> served, List<Segment> exitBan, List<Segment> ladder, List<Segment> lifting) {

    /// Copies the runs.
    public Timeline {
        served = List.copyOf(served);
        exitBan = List.copyOf(exitBan);
        ladder = List.copyOf(ladder);
        lifting = List.copyOf(lifting);
    }
}
