package org.povestka.papers.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.povestka.papers.Language;

import static org.assertj.core.api.Assertions.assertThat;

class LinesTest {

    @Test
    void text_is_escaped_and_says_its_language() {
        assertThat(new Lines(Language.RU).spoken("SUMMARY", "а, б; в\\г\nд").text())
                .isEqualTo("SUMMARY;LANGUAGE=ru:а\\, б\\; в\\\\г\\nд\r\n");
    }

    @Test
    void a_day_has_no_time_and_a_moment_no_fraction_of_a_second() {
        assertThat(new Lines(Language.EN)
                        .day("DTSTART", LocalDate.of(2025, 7, 3))
                        .moment("DTSTAMP", Instant.parse("2025-07-03T21:04:59.999Z"))
                        .text())
                .isEqualTo("DTSTART;VALUE=DATE:20250703\r\nDTSTAMP:20250703T210459Z\r\n");
    }
}
