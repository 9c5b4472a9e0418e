package org.povestka.law.answer;

import java.time.LocalDate;
import java.util.List;

/// One condition of a rule, whether the facts meet it, and the days it was judged by.
///
/// @param subject what it is about
/// @param outcome whether it is met
/// @param days the days behind it; which ones, [Subject] says
public record Condition(Subject subject, Outcome outcome, List<LocalDate> days) {

    /// Whether a condition is met.
    public enum Outcome {
        /// The facts meet it.
        MET,
        /// The facts do not meet it.
        UNMET
    }

    /// A condition the facts meet, judged by one day.
    ///
    /// @param subject what it is about
    /// @param day the day behind it
    /// @return the condition
    public static Condition met(Subject subject, LocalDate day) {
        return new Condition(subject, Outcome.MET, List.of(day));
    }

    /// A condition the facts meet, judged by two days.
    ///
    /// @param subject what it is about
    /// @param one the first of the days behind it
    /// @param other the second
    /// @return the condition
    public static Condition met(Subject subject, LocalDate one, LocalDate other) {
        return new Condition(subject, Outcome.MET, List.of(one, other));
    }

    /// A condition the facts meet.
    ///
    /// @param subject what it is about
    /// @param days the days behind it
    /// @return the condition
    public static Condition met(Subject subject, LocalDate... days) {
        return new Condition(subject, Outcome.MET, List.of(days));
    }

    /// A condition the facts do not meet.
    ///
    /// @param subject what it is about
    /// @param days the days behind it
    /// @return the condition
    public static Condition unmet(Subject subject, LocalDate... days) {
        return new Condition(subject, Outcome.UNMET, List.of(days));
    }

    /// Whether the facts meet all of these.
    ///
    /// @param conditions the conditions
    /// @return true if none is unmet
    public static boolean allMet(List<Condition> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            if (!conditions.get(i).met()) {
                return false;
            }
        }
        return true;
    }

    /// Whether the facts meet it.
    ///
    /// @return true if met
    public boolean met() {
        return outcome == Outcome.MET;
    }
}
