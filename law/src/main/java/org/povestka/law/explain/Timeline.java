package org.povestka.law.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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

    /// The runs of one state.
    ///
    /// @param state the state
    /// @return its runs, in order
    public List<Segment> of(State state) {
        return switch (state) {
            case SERVED -> served;
            case EXIT_BAN -> exitBan;
            case LADDER -> ladder;
            case LIFTING -> lifting;
        };
    }

    /// The first day after a day on which a state is no longer what it was.
    ///
    /// @param state the state
    /// @param day the day
    /// @return the first day of the next run, or the day after the running one;
    /// nothing if it stays
    public Optional<LocalDate> firstChangeAfter(State state, LocalDate day) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (Segment segment : of(state)) {
            turns.add(segment.span().first());
            if (!segment.span().open()) {
                turns.add(segment.span().dayAfter());
            }
        }
        return Optional.ofNullable(turns.higher(day));
    }
}
