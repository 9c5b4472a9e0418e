package org.povestka.law.statute;

import java.time.LocalDate;

/// An act that makes an edition.
///
/// @param edition the id of the edition in the law note, such as `E2`
/// @param name its number, or what it is called where no source gives the number
/// @param inForce the first day of the edition, included
/// @param precision how well that day is known
public record Act(String edition, String name, LocalDate inForce, Precision precision) {

    /// How well the first day of an edition is known.
    public enum Precision {
        /// The sources give the day.
        DAY,
        /// The sources give the month or the season; the first day of it is taken.
        MONTH
    }

    /// An act whose first day in force the sources give.
    ///
    /// @param edition the id of the edition, such as `E2`
    /// @param name its number
    /// @param inForce the first day, included
    /// @return the act
    public static Act of(String edition, String name, LocalDate inForce) {
        return new Act(edition, name, inForce, Precision.DAY);
    }
}
