package org.povestka.law.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The public holidays and the transfers of rest days, year by year, with the decree that
/// made them.
final class RestDayDecrees {

    static final Year OF_2023 = Year.of(
            2023,
            "Government Decree 1505 of 29 Aug 2022; Labour Code art. 112",
            "01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08"
                    + " 02-23 02-24 03-08 05-01 05-08 05-09 06-12 11-04"
                    + " 11-06",
            "");

    static final Year OF_2024 = Year.of(
            2024,
            "Government Decree 1314 of 10 Aug 2023; Labour Code art. 112",
            "01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08"
                    + " 02-23 03-08 04-29 04-30 05-01 05-09 05-10 06-12"
                    + " 11-04 12-30 12-31",
            "04-27 11-02 12-28");

    static final Year OF_2025 = Year.of(
            2025,
            "Government Decree 1335 of 4 Oct 2024; Labour Code art. 112",
            "01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08"
                    + " 02-23 03-08 05-01 05-02 05-08 05-09 06-12 06-13"
                    + " 11-03 11-04 12-31",
            "11-01");

    static final Year OF_2026 = Year.of(
            2026,
            "Government decree on rest days in 2026",
            "01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08"
                    + " 01-09 02-23 03-08 03-09 05-01 05-09 05-11 06-12"
                    + " 11-04 12-31",
            "");

    /// The letters of a month and a day.
    private static final int WRITTEN = 5;

    private RestDayDecrees() {}

    /// One year's days that do not follow the week, or that are public holidays.
    ///
    /// @param decree the decree on the transfers and the article on holidays
    /// @param rest days that rest
    /// @param work Saturdays and Sundays that are worked
    record Year(String decree, List<LocalDate> rest, List<LocalDate> work) {

        Year {
            rest = List.copyOf(rest);
            work = List.copyOf(work);
        }

        private static Year of(int year, String decree, String rest, String work) {
            return new Year(decree, days(year, rest), days(year, work));
        }

        /// Days such as `01-05 02-23`: two figures, a hyphen, two figures, a blank between two
        /// days. Cut by hand: whatever knows a pattern would double the first script that a
        /// browser reads.
        private static List<LocalDate> days(int year, String monthDays) {
            List<LocalDate> days = new ArrayList<>();
            for (int i = 0; i < monthDays.length(); i += WRITTEN + 1) {
                days.add(Day.written(year + "-" + monthDays.substring(i, i + WRITTEN)));
            }
            return days;
        }
    }
}
