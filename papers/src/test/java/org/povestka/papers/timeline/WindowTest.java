package org.povestka.papers.timeline;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WindowTest {

    @ParameterizedTest
    @CsvSource({
        "2025-07-03, 2025-07-03, 2025-07-01, 2025-07-14, one day has two weeks around it",
        "2025-07-03, 2025-07-21, 2025-07-01, 2025-07-23, two days of air on either side",
        "2025-01-01, 2025-12-31, 2024-12-02, 2026-01-30, a year has a twelfth of it",
        "2020-01-01, 2026-01-01, 2023-07-03, 2026-07-02, of more than three years the latest"
    })
    void the_window_has_air_on_either_side(
            LocalDate earliest, LocalDate latest, LocalDate first, LocalDate last, String why) {
        assertThat(Window.around(List.of(latest, earliest)))
                .as(why)
                .isEqualTo(new Window(first, last));
    }

    @Test
    void a_year_is_left_out_only_where_all_days_lie_in_it() {
        LocalDate newYear = LocalDate.of(2026, 1, 1);
        assertThat(new Window(newYear, LocalDate.of(2026, 12, 31)).inOneYear()).isTrue();
        assertThat(new Window(LocalDate.of(2025, 12, 31), newYear).inOneYear()).isFalse();
    }

    @Test
    void the_first_day_has_none_before_it() {
        Window window = new Window(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 14));
        assertThat(window.before(LocalDate.of(2025, 7, 1))).isZero();
        assertThat(window.before(LocalDate.of(2025, 7, 15))).isEqualTo(window.length());
        assertThat(window.before(LocalDate.of(2025, 6, 30))).isEqualTo(-1);
    }
}
