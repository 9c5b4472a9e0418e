package org.povestka.law.rule;

import java.time.LocalDate;
import org.povestka.law.answer.Choices;
import org.povestka.law.history.Event;
import org.povestka.law.reading.CapStart;

/// How late an appearance date may be (`appearance-cap-30`). What follows from a breach,
/// no source says.
public final class AppearanceCap {

    /// Whether the cap is in force in an edition.
    public enum Force {
        /// The edition has no cap.
        NONE,
        /// Published, and in force under one reading of Q5 only.
        SINCE_PUBLICATION,
        /// In force under every reading.
        IN_FORCE
    }

    /// The cap.
    ///
    /// @param days the most days from placing to the appearance date
    /// @param force whether it is in force
    public record Terms(int days, Force force) {}

    private AppearanceCap() {}

    /// The latest appearance date that keeps the cap.
    ///
    /// @param terms the cap
    /// @param placedOn the day of placing
    /// @return the last lawful appearance date, included
    public static LocalDate latest(Terms terms, LocalDate placedOn) {
        return placedOn.plusDays(terms.days());
    }

    /// Whether the appearance date breaks the cap in this world.
    ///
    /// @param terms the cap
    /// @param placed the placing
    /// @param choices this world; asked for Q5 only where the date is late and the force is
    /// disputed
    /// @return true if it is later than the cap allows
    public static boolean broken(Terms terms, Event.Placed placed, Choices choices) {
        if (terms.force() == Force.NONE || !placed.appearOn().isAfter(latest(terms, placed.on()))) {
            return false;
        }
        return terms.force() == Force.IN_FORCE
                || choices.ask(CapStart.QUESTION) == CapStart.ON_PUBLICATION;
    }
}
