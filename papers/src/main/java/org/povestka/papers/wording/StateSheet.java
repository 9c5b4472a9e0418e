package org.povestka.papers.wording;

import java.util.List;
import org.povestka.law.explain.State;

/// One of the three dates everybody asks for, with its readings.
///
/// @param state which
/// @param title its name
/// @param verdict what it comes to
/// @param days the possible first days, the earliest (the riskiest) first
/// @param limits where it ends, and what is not answered
public record StateSheet(
        State state, String title, Verdict verdict, List<DayLine> days, Limits limits) {

    /// Copies the days.
    public StateSheet {
        days = List.copyOf(days);
    }

    /// Where a state ends, and what is not answered.
    ///
    /// @param ends the possible last days; empty where no known fact ends it
    /// @param lasting the conditions under which nothing known ends it, where others end it
    /// @param never the conditions under which it never holds
    /// @param notComputed what could not be computed, and why
    /// @param open that nothing known ends it, in one sentence; empty where something does
    public record Limits(
            List<DayLine> ends,
            List<String> lasting,
            List<String> never,
            List<String> notComputed,
            String open) {

        /// Copies the lists.
        public Limits {
            ends = List.copyOf(ends);
            lasting = List.copyOf(lasting);
            never = List.copyOf(never);
            notComputed = List.copyOf(notComputed);
        }
    }
}
