package org.povestka.journal.tree;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// Days as ISO 8601 writes them.
public final class WrittenDay {

    private WrittenDay() {}

    /// Whether a text has the form `2025-07-03`, be there such a day or not.
    public static boolean dayShaped(String text) {
        if (text.length() != 10) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            boolean fits = (i == 4 || i == 7) ? one == '-' : digit(one);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /// The day of a text of that form, or nothing if the calendar has none.
    public static Optional<LocalDate> day(String text) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(year, month, day));
    }

    private static boolean digit(char one) {
        return one >= '0' && one <= '9';
    }

    private static int number(String text, int first, int after) {
        return Integer.parseInt(text, first, after, 10);
    }
}
