package org.povestka.papers.wording;

import java.util.List;
import org.povestka.law.explain.Remedy;
import org.povestka.law.explain.Step;

/// What comes next, what can be done, and what to save now.
///
/// @param next what is still to come, the earliest first
/// @param past what lies before the day asked about
/// @param remedies what can be done
/// @param letters ids of the letters that fit this case, the most fitting first
/// @param saving what to save now
public record Outlook(
        List<StepLine> next,
        List<StepLine> past,
        List<RemedyLine> remedies,
        List<String> letters,
        List<Saving> saving) {

    /// Nothing is looked out for.
    static final Outlook NOTHING =
            new Outlook(List.of(), List.of(), List.of(), List.of(), List.of());

    /// Copies the lists.
    public Outlook {
        next = List.copyOf(next);
        past = List.copyOf(past);
        remedies = List.copyOf(remedies);
        letters = List.copyOf(letters);
        saving = List.copyOf(saving);
    }

    /// Something that comes by itself, or that somebody has to do.
    ///
    /// @param kind what comes
    /// @param title the same in words
    /// @param when the day or days, and how many days are left
    /// @param days each possible day with its readings
    /// @param citation where it is stated
    public record StepLine(
            Step.Kind kind, String title, String when, List<DayLine> days, String citation) {

        /// Copies the days.
        public StepLine {
            days = List.copyOf(days);
        }
    }

    /// Something the person can lawfully do.
    ///
    /// @param kind what
    /// @param title the same in words
    /// @param lastDays the last day with its readings; empty where there is none, or none is
    /// confirmed
    /// @param advice to whom, by when, what it can do and what it cannot, on which
    /// papers and by
    /// which provision
    /// @param letter the id of the letter to fill in; empty where there is none
    public record RemedyLine(
            Remedy.Kind kind,
            String title,
            List<DayLine> lastDays,
            List<Labelled> advice,
            String letter) {

        /// Copies the lists.
        public RemedyLine {
            lastDays = List.copyOf(lastDays);
            advice = List.copyOf(advice);
        }
    }

    /// A piece of advice with its label.
    ///
    /// @param label such as `Кому`
    /// @param words the advice
    public record Labelled(String label, String words) {}

    /// What to save at one step.
    ///
    /// @param id the id of the step
    /// @param title when
    /// @param items what
    public record Saving(String id, String title, List<String> items) {

        /// Copies the items.
        public Saving {
            items = List.copyOf(items);
        }
    }
}
