package org.povestka.population.life;

import java.time.LocalDate;
import org.povestka.law.time.Day;
import org.povestka.law.time.Span;

/// The calendar of a run as numbers: a count belongs to a calendar year, never to the
/// whole run, so that a longer run begins as the shorter one did.
final class Years {

    private static final int MONTHS = 12;

    /// The first day, as an epoch day.
    final int first;
    /// The last day, included.
    final int last;
    /// The first calendar year.
    final int firstYear;
    /// The last calendar year, included.
    final int lastYear;

    private final int[] monthFirst;

    Years(Span days) {
        this.first = Day.of(days.first());
        this.last = Day.of(days.last());
        this.firstYear = days.first().getYear();
        this.lastYear = days.last().getYear();
        this.monthFirst = new int[(lastYear - firstYear + 1) * MONTHS + 1];
        for (int i = 0; i < monthFirst.length; i++) {
            monthFirst[i] = Day.of(LocalDate.of(firstYear + i / MONTHS, 1 + i % MONTHS, 1));
        }
    }

    /// The first day of a month; month 13 is the January after.
    int monthFirst(int year, int month) {
        return monthFirst[(year - firstYear) * MONTHS + month - 1];
    }

    /// A day of a month for 32 uniform bits.
    int day(int year, int month, long bits) {
        int from = monthFirst(year, month);
        return from + scaled(bits, monthFirst(year, month + 1) - from);
    }

    /// A day of a year.
    int day(int year, long bits) {
        int from = monthFirst(year, 1);
        return from + scaled(bits, monthFirst(year, MONTHS + 1) - from);
    }

    /// The days of a run from one on to before another that lie in this one.
    int within(int from, int before) {
        return Math.max(0, Math.min(before - 1, last) - Math.max(from, first) + 1);
    }

    /// The calendar year of a day of the run, or the first or last one where it lies
    /// outside.
    int yearOf(int day) {
        int year = firstYear;
        while (year < lastYear && day >= monthFirst(year + 1, 1)) {
            year++;
        }
        return year;
    }

    /// One of `count` numbers from 0 on, by the upper half of random bits.
    static int scaled(long bits, int count) {
        return (int) (((bits >>> 32) * count) >>> 32);
    }
}
