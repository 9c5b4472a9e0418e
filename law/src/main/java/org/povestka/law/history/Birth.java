package org.povestka.law.history;

import java.time.LocalDate;

/// The day of birth, if the case gives one.
public sealed interface Birth {

    /// The case gives the day.
    ///
    /// @param day the day of birth
    record On(LocalDate day) implements Birth {}

    /// The case gives none; the stated category is taken as it is.
    record NotSaid() implements Birth {}
}
