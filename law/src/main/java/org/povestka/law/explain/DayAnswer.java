package org.povestka.law.explain;

import java.time.LocalDate;
import org.povestka.law.answer.DayState;

/// What holds on one day, over all summonses of the person and all readings.
///
/// @param on the day asked about
/// @param served whether a summons counts as served
/// @param exitBan whether leaving is barred
/// @param ladder whether a measure of the ladder is due or may lawfully stand
/// @param lifting whether a measure is being lifted
public record DayAnswer(
        LocalDate on, DayState served, DayState exitBan, DayState ladder, DayState lifting) {

    /// What holds of one state.
    ///
    /// @param state the state
    /// @return it on this day
    public DayState of(State state) {
        return switch (state) {
            case SERVED -> served;
            case EXIT_BAN -> exitBan;
            case LADDER -> ladder;
            case LIFTING -> lifting;
        };
    }
}
