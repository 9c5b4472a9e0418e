package org.povestka.audit.read.map;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the values of a column look like, if they are days or moments.
final class DayLook {

    private static final String CLOCK = "[T ]\\d{1,2}:\\d\\d(?::\\d\\d(?:[.,]\\d+)?)?";
    private static final String ZONE = "(?:Z|[+-]\\d\\d(?::?\\d\\d)?)";

    /// The patterns of days, the usual ones first.
    private static final List<String> PATTERNS = List.of(
            "yyyy-mm-dd",
            "dd.mm.yyyy",
            "d.m.yyyy",
            "yyyy.mm.dd",
            "yyyy/mm/dd",
            "dd/mm/yyyy",
            "mm/dd/yyyy",
            "yyyymmdd");

    private DayLook() {}

    /// Whether a value is a day and nothing else.
    static boolean day(String value) {
        return PATTERNS.stream().anyMatch(pattern -> fits(pattern, value, ""));
    }

    /// Whether a value is a moment, or a day.
    static boolean moment(String value) {
        return PATTERNS.stream()
                .anyMatch(pattern -> fits(pattern, value, "(?:" + CLOCK + ZONE + "?)?"));
    }

    /// Whether a value is a moment that does not say its offset.
    static boolean local(String value) {
        return PATTERNS.stream().anyMatch(pattern -> fits(pattern, value, CLOCK));
    }

    /// The pattern that all of these days fit; nothing where that is the one of ISO 8601, or
    /// there is none.
    static Optional<String> pattern(List<String> values) {
        return PATTERNS.stream()
                .filter(pattern -> values.stream()
                        .allMatch(value -> fits(pattern, value, "(?:" + CLOCK + ZONE + "?)?")))
                .findFirst()
                .filter(pattern -> !values.isEmpty() && !pattern.equals(PATTERNS.getFirst()));
    }

    private static boolean fits(String pattern, String value, String behind) {
        String days = pattern.replace(".", "\\.")
                .replace("yyyy", "(?:19|20|21)\\d\\d")
                .replace("mm", "(?:0\\d|1[0-2])")
                .replace("dd", "(?:[0-2]\\d|3[01])")
                .replaceFirst("^d\\\\\\.", "\\\\d{1,2}\\\\.")
                .replaceFirst("\\\\\\.m\\\\\\.", "\\\\.\\\\d{1,2}\\\\.");
        return Pattern.matches(days + behind, value);
    }
}
