package org.povestka.law.statute;

import java.time.LocalDate;

/// An act that makes an edition.
///
/// @param name its number, or what it is called where no source gives the number
/// @param inForce the first day of the edition, included
/// @param precision how well that day is known
public record Act(String name, LocalDate inForce, Precision precision) {

    /// How well the first day of an edition is known.
    public enum Precision {
        /// The sources give the day.
        DAY,
        /// The sources give the month or the season; the first day of it is taken.
        MONTH
    }

    /// An act whose first day in force the sources give.
    ///
    /// @param name its number
    /// @param inForce the first day, included
    /// @return the act
    public static Act of(String name, LocalDate inForce) {
        return new Act(name, inForce, Precision.DAY);
    }
}
