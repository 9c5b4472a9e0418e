package org.povestka.law.explain;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.Facts;
import org.povestka.law.Law;

import static org.assertj.core.api.Assertions.assertThat;

/// What changes first if nothing happens.
class TimelineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "placed 2026-03-03 2026-03-20 | 2026-03-02"
                        + " | EXIT_BAN yes 2026-03-03 | the day before placing",
                "placed 2026-03-03 2026-03-20 | 2026-03-03"
                        + " | SERVED contested 2026-03-10 | the ban stays as it is",
                "placed 2026-03-03 2026-03-20 | 2026-03-09"
                        + " | SERVED contested 2026-03-10 | the day before the seventh day",
                "placed 2026-03-03 2026-03-20 | 2026-03-10"
                        + " | SERVED yes 2026-03-11 | the seventh day",
                "placed 2026-03-03 2026-03-20 | 2026-04-10 | '' | nothing changes any more",
                "placed 2026-03-03 2026-03-20; handed-over 2026-03-03 | 2026-03-02"
                        + " | SERVED yes 2026-03-03, EXIT_BAN yes 2026-03-03 | two on one day",
                "placed 2026-03-03 2026-03-20; appeared 2026-03-16 | 2026-03-15"
                        + " | EXIT_BAN contested 2026-03-16 | lifting begins",
                "placed 2026-03-03 2026-03-20; appeared 2026-03-16 | 2026-03-17"
                        + " | EXIT_BAN no 2026-03-18 | the day after the last one",
                "placed 2026-03-03 2026-03-20; appeared 2026-03-16 | 2026-03-18 | '' | all over"
            })
    void what_changes_first_after_a_day(String facts, LocalDate day, String expected, String why) {
        Timeline timeline = Law.IN_FORCE.timeline(Facts.history("conscript, no account", facts));
        assertThat(timeline.firstChangeAfter(day).stream()
                        .map(turn -> turn.state() + " " + turn.then().word() + " " + turn.on())
                        .collect(Collectors.joining(", ")))
                .as(why)
                .isEqualTo(expected);
    }
}
