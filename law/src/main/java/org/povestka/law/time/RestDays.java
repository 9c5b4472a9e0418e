package org.povestka.law.time;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/// The rest days of Russia in the years whose transfers were verified, and a refusal
/// elsewhere.
///
/// A Saturday or a Sunday rests unless a decree made it a working day; another day rests
/// if it is a public holiday (Labour Code art. 112) or a decree moved a rest day to it.
/// Outside [#FIRST] to [#LAST] nothing is known.
public final class RestDays {

    /// The first day of the verified years, included.
    public static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    /// The last day of the verified years, included.
    public static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    /// 3 January 1970.
    private static final int FIRST_SATURDAY = 2;

    private static final int FIRST_DAY = Day.of(FIRST);
    private static final int LAST_DAY = Day.of(LAST);
    private static final List<RestDayDecrees.Year> YEARS = List.of(
            RestDayDecrees.OF_2023,
            RestDayDecrees.OF_2024,
            RestDayDecrees.OF_2025,
            RestDayDecrees.OF_2026);
    private static final BitSet REST = read(YEARS);

    private RestDays() {}

    /// Whether the day lies in a year whose rest days were verified.
    ///
    /// @param epochDay the day, counted from 1 January 1970
    /// @return true from [#FIRST] to [#LAST], both included
    public static boolean verified(int epochDay) {
        return epochDay >= FIRST_DAY && epochDay <= LAST_DAY;
    }

    /// Whether the day is a rest day; ask only of verified days.
    ///
    /// @param epochDay the day, counted from 1 January 1970
    /// @return true for a rest day
    /// @throws IllegalArgumentException if the day's year was not verified
    public static boolean rest(int epochDay) {
        if (!verified(epochDay)) {
            throw new IllegalArgumentException("no verified rest days for " + Day.date(epochDay)
                    + ", expected " + FIRST + " to " + LAST);
        }
        return REST.get(epochDay - FIRST_DAY);
    }

    /// The decree that moved the rest days of a verified year, and the article on public
    /// holidays.
    ///
    /// @param year the calendar year, 2023 to 2026
    /// @return the source, as printed in citations
    public static String decree(int year) {
        return YEARS.get(year - FIRST.getYear()).decree();
    }

    private static BitSet read(List<RestDayDecrees.Year> years) {
        BitSet rest = new BitSet(LAST_DAY - FIRST_DAY + 1);
        for (int day = FIRST_DAY; day <= LAST_DAY; day++) {
            rest.set(day - FIRST_DAY, Math.floorMod(day - FIRST_SATURDAY, 7) < 2);
        }
        for (RestDayDecrees.Year year : years) {
            year.rest().forEach(day -> rest.set(Day.of(day) - FIRST_DAY));
            year.work().forEach(day -> rest.clear(Day.of(day) - FIRST_DAY));
        }
        return rest;
    }
}
