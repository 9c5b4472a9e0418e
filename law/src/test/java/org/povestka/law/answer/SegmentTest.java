package org.povestka.law.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.time.Span;

import static org.assertj.core.api.Assertions.assertThat;

/// The runs of days on which a state is the same.
class SegmentTest {

    /// Worlds are parted by slashes, the runs within a world by commas; days are days
    /// of July.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3-        | yes 3-                             | one open run",
                "3-11      | yes 3-11                           | one closed run",
                "3-3       | yes 3-3                            | one day",
                "10- / 11- | contested 10-10; yes 11-           | two readings of service",
                "3-20 / 3-21 / 3-19 | yes 3-19; contested 20-21 | readings of the last day",
                "3-11 / never       | contested 3-11            | or never",
                "never / never      | ''                        | under no reading",
                "3-5, 8-9  | yes 3-5; yes 8-9                   | two runs; what lies between is no",
                "3-5, 6-9  | yes 3-9                            | runs that touch are one",
                "3-6, 5-9  | yes 3-9                            | runs that overlap are one",
                "3-5 / 6-9 | contested 3-9                      | different readings, the same state",
                "3-9 / 5-6 | contested 3-4; yes 5-6; contested 7-9 | one within the other",
                "3-?       | refused 3-                         | no reading can say it",
                "3-5, 4-?  | yes 3-5; refused 6-                | one summons is known to hold",
                "5- / 3-?  | yes 5-                             | a reading not known does not count",
                "3-5? / 3-5? | refused 3-5                      | and what lies after it is no"
            })
    void the_runs_of_a_state(String worlds, String expected, String why) {
        List<Known> known =
                Arrays.stream(worlds.split("/", -1)).map(SegmentTest::known).toList();
        assertThat(Segment.of(known).stream()
                        .map(segment -> segment.state().word() + " " + days(segment.span()))
                        .collect(Collectors.joining("; ")))
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void no_worlds_have_no_runs() {
        assertThat(Segment.of(List.of())).isEmpty();
    }

    /// A run with a question mark is not known.
    private static Known known(String world) {
        List<Known> parts = new ArrayList<>();
        for (String run : world.strip().split(", *", -1)) {
            String[] ends = run.replace("?", "").split("-", -1);
            if (run.equals("never")) {
                parts.add(Known.of(Standing.Never.NEVER));
            } else {
                Span span = ends[1].isEmpty()
                        ? Span.since(july(ends[0]))
                        : new Span(july(ends[0]), july(ends[1]));
                parts.add(
                        run.endsWith("?")
                                ? Known.nothingOn(span)
                                : Known.of(new Standing.Stands(span)));
            }
        }
        return Known.together(parts);
    }

    private static LocalDate july(String day) {
        return LocalDate.of(2025, 7, Integer.parseInt(day));
    }

    private static String days(Span span) {
        return span.first().getDayOfMonth() + "-"
                + (span.open() ? "" : span.last().getDayOfMonth());
    }
}
