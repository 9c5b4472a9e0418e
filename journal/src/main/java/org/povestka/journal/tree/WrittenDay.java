package org.povestka.journal.tree;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days and moments as ISO 8601 writes them.
public final class WrittenDay {

    private static final Pattern MOMENT = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)T([01]\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d)(?:\\.(\\d{1,9}))?)?"
                    + "(?:Z|([+-])(0\\d|1[0-7]):([0-5]\\d))");

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

    /// The moment of a text such as `2026-03-04T06:00:00Z`, or nothing if it is none.
    public static Optional<Instant> moment(String text) {
        Matcher parts = MOMENT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return day(parts.group(1))
                .map(day -> OffsetDateTime.of(day, time(parts), offset(parts)).toInstant());
    }

    private static LocalTime time(Matcher parts) {
        return LocalTime.of(
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                part(parts, 4).map(Integer::parseInt).orElse(0),
                part(parts, 5)
                        .map(digits -> (digits + "00000000").substring(0, 9))
                        .map(Integer::parseInt)
                        .orElse(0));
    }

    private static ZoneOffset offset(Matcher parts) {
        int sign = part(parts, 6).orElse("+").equals("-") ? -1 : 1;
        int hours = part(parts, 7).map(Integer::parseInt).orElse(0);
        int minutes = part(parts, 8).map(Integer::parseInt).orElse(0);
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private static Optional<String> part(Matcher parts, int group) {
        return Optional.ofNullable(parts.group(group));
    }

    private static boolean digit(char one) {
        return one >= '0' && one <= '9';
    }

    private static int number(String text, int first, int after) {
        return Integer.parseInt(text, first, after, 10);
    }
}
