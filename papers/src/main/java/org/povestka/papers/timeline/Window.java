package org.povestka.papers.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import org.povestka.law.time.Day;

/// The days that are drawn, both ends included: from two weeks to three years.
///
/// @param first the first day drawn
/// @param last the last day drawn
public record Window(LocalDate first, LocalDate last) {

    private static final int SHORTEST = 14;
    private static final int LONGEST = 1_096;
    private static final int LEAST_MARGIN = 2;
    private static final int MARGIN_SHARE = 12;

    /// The window around what happens, with some air on either side. Where that is
    /// more than three
    /// years, the latest three are kept.
    ///
    /// @param days the days on which something happens, at least one
    /// @return the window
    public static Window around(Collection<LocalDate> days) {
        int earliest = Day.of(Collections.min(days));
        int latest = Day.of(Collections.max(days));
        int margin = Math.max(LEAST_MARGIN, (latest - earliest) / MARGIN_SHARE);
        int first = earliest - margin;
        int last = Math.max(latest + margin, first + SHORTEST - 1);
        return new Window(Day.date(Math.max(first, last - LONGEST + 1)), Day.date(last));
    }

    /// How many days are drawn.
    ///
    /// @return the number, 14 to 1096
    public int length() {
        return Day.of(last) - Day.of(first) + 1;
    }

    /// How many of the days drawn lie before a day.
    ///
    /// @param day the day
    /// @return 0 for the first day; less than 0, or more than the length, outside the window
    public int before(LocalDate day) {
        return Day.of(day) - Day.of(first);
    }

    /// Whether all days drawn lie in one year, so that a label may leave the year out.
    ///
    /// @return true for one year
    public boolean inOneYear() {
        return first.getYear() == last.getYear();
    }
}
