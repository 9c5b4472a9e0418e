package org.povestka.papers;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DayWordsTest {
    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 1 января 2025 г.,   1 January 2025",
        "2024-02-29, 29 февраля 2024 г., 29 February 2024",
        "2026-03-03, 3 марта 2026 г.,    3 March 2026",
        "2026-04-10, 10 апреля 2026 г.,  10 April 2026",
        "2025-05-09, 9 мая 2025 г.,      9 May 2025",
        "2025-06-30, 30 июня 2025 г.,    30 June 2025",
        "2025-07-03, 3 июля 2025 г.,     3 July 2025",
        "2023-08-04, 4 августа 2023 г.,  4 August 2023",
        "2025-09-08, 8 сентября 2025 г., 8 September 2025",
        "2025-10-22, 22 октября 2025 г., 22 October 2025",
        "2025-11-04, 4 ноября 2025 г.,   4 November 2025",
        "2025-12-31, 31 декабря 2025 г., 31 December 2025"
    })
    void a_day_is_written_out_in_both_languages(LocalDate day, String russian, String english) {
        assertThat(DayWords.of(day, Language.RU)).isEqualTo(russian.replace(' ', '\u00A0'));
        assertThat(DayWords.of(day, Language.EN)).isEqualTo(english.replace(' ', '\u00A0'));
    }
}
