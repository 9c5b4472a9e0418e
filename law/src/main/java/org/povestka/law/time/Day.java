package org.povestka.law.time;

import java.time.LocalDate;

/// Days as numbers, for the arithmetic of the rules: epoch days, counted from 1 January 1970.
///
/// It counts in `int`: in a browser a `long` costs a hundred times as much.
public final class Day {

    /// Later than every day: nothing known happens then.
    public static final int NEVER = Integer.MAX_VALUE;

    /// Earlier than every day: which day it is, cannot be said.
    public static final int NOT_KNOWN = Integer.MIN_VALUE;

    /// The days of 400 years, after which the calendar repeats itself.
    private static final int CYCLE = 146_097;

    /// From 1 March of the year 0 to 1 January 1970: years are counted from March, so
    /// that a leap day is the last of its year.
    private static final int DAYS_TO_EPOCH = 719_468;

    private static final int MARCH = 3;

    /// The days from 1970 to 2059, each from when it was asked for first.
    private static final LocalDate[] KNOWN = new LocalDate[1 << 15];

    private Day() {}

    /// The number of a day.
    ///
    /// @param day the day
    /// @return its epoch day
    public static int of(LocalDate day) {
        boolean afterNewYear = day.getMonthValue() < MARCH;
        int year = day.getYear() - (afterNewYear ? 1 : 0);
        int month = day.getMonthValue() + (afterNewYear ? 12 : 0) - MARCH;
        return 365 * year
                + Math.floorDiv(year, 4)
                - Math.floorDiv(year, 100)
                + Math.floorDiv(year, 400)
                + (153 * month + 2) / 5
                + day.getDayOfMonth()
                - 1
                - DAYS_TO_EPOCH;
    }

    /// The day of a number.
    ///
    /// @param epochDay the epoch day
    /// @return the day; [Span#NO_END] for [#NEVER]
    public static LocalDate date(int epochDay) {
        if (epochDay == NEVER) {
            return Span.NO_END;
        }
        if (epochDay < 0 || epochDay >= KNOWN.length) {
            return counted(epochDay);
        }
        LocalDate known = KNOWN[epochDay];
        if (known == null) {
            known = counted(epochDay);
            KNOWN[epochDay] = known;
        }
        return known;
    }

    private static LocalDate counted(int epochDay) {
        int day = epochDay + DAYS_TO_EPOCH;
        int cycle = Math.floorDiv(day, CYCLE);
        int inCycle = Math.floorMod(day, CYCLE);
        int year = (inCycle - inCycle / 1_460 + inCycle / 36_524 - inCycle / 146_096) / 365;
        int inYear = inCycle - (365 * year + year / 4 - year / 100);
        int month = (5 * inYear + 2) / 153;
        boolean afterNewYear = month > 9;
        return LocalDate.of(
                400 * cycle + year + (afterNewYear ? 1 : 0),
                afterNewYear ? month - 9 : month + MARCH,
                inYear - (153 * month + 2) / 5 + 1);
    }

    /// The day that a text such as `2026-03-03` names.
    ///
    /// @param text a year of four digits, a month, a day
    /// @return the day
    /// @throws NumberFormatException if the text has another form
    public static LocalDate written(String text) {
        return LocalDate.of(
                Integer.parseInt(text.substring(0, 4)),
                Integer.parseInt(text.substring(5, 7)),
                Integer.parseInt(text.substring(8)));
    }

    /// The calendar year of a day.
    ///
    /// @param epochDay the epoch day
    /// @return its year
    public static int yearOf(int epochDay) {
        return date(epochDay).getYear();
    }

    /// How many days lie between two days: from the 12th to the 21st 9, from the 21st to the
    /// 12th -9.
    ///
    /// @param from the one day, as an epoch day
    /// @param to the other, as an epoch day
    /// @return the days; negative where the other is earlier
    public static int apart(int from, int to) {
        return to - from;
    }
}
