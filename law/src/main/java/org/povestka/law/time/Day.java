package org.povestka.law.time;

import java.time.LocalDate;

/// Days as numbers, for the arithmetic of the rules: epoch days, counted from 1 January 1970.
public final class Day {

    /// Later than every day: nothing known happens then.
    public static final int NEVER = Integer.MAX_VALUE;

    /// Earlier than every day: which day it is, cannot be said.
    public static final int NOT_KNOWN = Integer.MIN_VALUE;

    private Day() {}

    /// The number of a day.
    ///
    /// @param day the day
    /// @return its epoch day
    public static int of(LocalDate day) {
        return (int) day.toEpochDay();
    }

    /// The day of a number.
    ///
    /// @param epochDay the epoch day
    /// @return the day; [Span#NO_END] for [#NEVER]
    public static LocalDate date(int epochDay) {
        return epochDay == NEVER ? Span.NO_END : LocalDate.ofEpochDay(epochDay);
    }

    /// The calendar year of a day.
    ///
    /// @param epochDay the epoch day
    /// @return its year
    public static int yearOf(int epochDay) {
        return LocalDate.ofEpochDay(epochDay).getYear();
    }
}
