package org.povestka.papers.wording;

import java.util.List;
import org.povestka.law.history.Measure;

/// One summons in words.
///
/// @param title its name, its days of placing and appearance
/// @param states the three dates, the exit ban first
/// @param measures each measure for itself
/// @param notes what to know: flags, then what was done against the law
/// @param grounds why, and why not
public record SummonsSheet(
        String title,
        List<StateSheet> states,
        List<MeasureLine> measures,
        List<Note> notes,
        List<Ground> grounds) {

    /// Copies the lists.
    public SummonsSheet {
        states = List.copyOf(states);
        measures = List.copyOf(measures);
        notes = List.copyOf(notes);
        grounds = List.copyOf(grounds);
    }

    /// One measure.
    ///
    /// @param measure which
    /// @param title its name
    /// @param verdict since when it may stand
    /// @param never the conditions under which it never stands, where others let it stand
    public record MeasureLine(Measure measure, String title, Verdict verdict, List<String> never) {

        /// Copies the conditions.
        public MeasureLine {
            never = List.copyOf(never);
        }
    }
}
