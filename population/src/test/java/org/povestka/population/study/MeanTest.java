package org.povestka.population.study;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/// Means over worlds, with figures that were worked out elsewhere.
class MeanTest {

    @Test
    void five_figures_have_their_mean_and_the_interval_by_student() {
        Mean mean = Mean.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0));
        assertThat(mean.mean()).isEqualTo(3);
        assertThat(mean.error()).isCloseTo(0.70711, within(0.00001));
        assertThat(mean.reach()).isCloseTo(1.96324, within(0.0001));
        assertThat(mean.low()).isCloseTo(1.03676, within(0.0001));
        assertThat(mean.high()).isCloseTo(4.96324, within(0.0001));
    }

    @ParameterizedTest
    @CsvSource({"1, 12.7062", "4, 2.7764", "30, 2.0423", "40, 2.0211", "120, 1.9799"})
    void the_points_of_student_are_those_of_the_tables(int freedom, double point) {
        assertThat(Mean.point(freedom)).isCloseTo(point, within(0.0001));
    }

    @Test
    void one_world_has_no_interval() {
        assertThatIllegalArgumentException().isThrownBy(() -> Mean.of(List.of(1.0)));
    }
}
