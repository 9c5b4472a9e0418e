package org.povestka.law.time;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// A run of days, both ends included.
class SpanTest {

    private static final LocalDate THIRD = LocalDate.of(2025, 7, 3);
    private static final LocalDate ELEVENTH = LocalDate.of(2025, 7, 11);

    @ParameterizedTest
    @CsvSource({
        "2025-07-02, false, the day before the first",
        "2025-07-03, true,  the first",
        "2025-07-07, true,  between",
        "2025-07-11, true,  the last",
        "2025-07-12, false, the day after the last"
    })
    void from_3_to_11_July_both_days_are_in(LocalDate day, boolean expected, String why) {
        assertThat(new Span(THIRD, ELEVENTH).contains(day)).as(why).isEqualTo(expected);
    }

    @Test
    void a_run_may_be_one_day_long() {
        Span span = new Span(THIRD, THIRD);
        assertThat(span.contains(THIRD)).isTrue();
        assertThat(span).hasToString("[2025-07-03, 2025-07-03]");
    }

    @Test
    void a_last_day_before_the_first_is_refused_with_both_days() {
        assertThatThrownBy(() -> new Span(ELEVENTH, THIRD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("last 2025-07-03 is before first 2025-07-11");
    }

    @Test
    void an_open_run_holds_every_later_day() {
        Span span = Span.since(THIRD);
        assertThat(span.open()).isTrue();
        assertThat(span.contains(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(span.contains(LocalDate.of(2025, 7, 2))).isFalse();
        assertThat(span).hasToString("[2025-07-03, …)");
    }

    @Test
    void a_closed_run_is_written_with_square_brackets() {
        assertThat(new Span(THIRD, ELEVENTH).open()).isFalse();
        assertThat(new Span(THIRD, ELEVENTH)).hasToString("[2025-07-03, 2025-07-11]");
    }

    @Test
    void the_neighbours_of_a_day() {
        assertThat(new Span(THIRD, ELEVENTH).dayAfter()).isEqualTo(LocalDate.of(2025, 7, 12));
        assertThat(Span.dayBefore(LocalDate.of(2024, 3, 1))).isEqualTo(LocalDate.of(2024, 2, 29));
    }
}
