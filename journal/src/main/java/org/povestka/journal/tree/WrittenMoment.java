package org.povestka.journal.tree;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Moments as ISO 8601 writes them.
public final class WrittenMoment {

    private static final Pattern MOMENT = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)T([01]\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d)(?:\\.(\\d{1,9}))?)?"
                    + "(?:Z|([+-])(0\\d|1[0-7]):([0-5]\\d))");

    private WrittenMoment() {}

    /// The moment of a text such as `2026-03-04T06:00:00Z`, or nothing if it is none.
    public static Optional<Instant> moment(String text) {
        Matcher parts = MOMENT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return WrittenDay.day(parts.group(1))
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
}
