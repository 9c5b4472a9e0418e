package org.povestka.papers.report;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// An axis is round, holds its figure, and has few marks.
class AxisTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1",
        "0.3, 0.1, 3",
        "1, 0.2, 5",
        "4.2, 1, 5",
        "5, 1, 5",
        "5.01, 2, 3",
        "7.2, 2, 4",
        "25100, 10000, 3",
        "99, 20, 5",
        "101, 50, 3"
    })
    void an_axis_ends_on_the_first_round_mark_that_holds_the_figure(
            double figure, double step, int steps) {
        Axis axis = Axis.holding(figure);
        assertThat(axis.step()).isEqualTo(step);
        assertThat(axis.steps()).isEqualTo(steps);
        assertThat(axis.most()).isGreaterThanOrEqualTo(figure);
        assertThat(axis.marks()).hasSize(steps + 1);
    }
}
