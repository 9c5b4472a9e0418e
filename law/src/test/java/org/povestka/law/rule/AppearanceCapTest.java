package org.povestka.law.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.Facts;
import org.povestka.law.Law;
import org.povestka.law.Said;
import org.povestka.law.explain.Flag;

import static org.assertj.core.api.Assertions.assertThat;

/// How late an appearance date may be.
class AppearanceCapTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-10 | ''               | the 29th day",
                "2026-02-11 | ''               | the 30th day is allowed",
                "2026-02-12 | appear-after-cap | the 31st day"
            })
    void placed_on_12_January_2026(LocalDate appearOn, String expected, String why) {
        assertThat(capFlags("placed 2026-01-12 " + appearOn)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-11-03 | ''                                     | no cap before publication",
                "2025-11-04 | appear-after-cap cap-start-contested   | published; in force at once? (Q5)",
                "2025-12-31 | appear-after-cap cap-start-contested   | the last day of doubt",
                "2026-01-01 | appear-after-cap                       | in force under every reading"
            })
    void to_appear_44_days_after_placing_on(LocalDate placedOn, String expected, String why) {
        assertThat(capFlags("placed " + placedOn + " " + placedOn.plusDays(44)))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Q5=A | appear-after-cap", "Q5=B | ''"})
    void placed_on_4_November_2025_under_one_reading(String reading, String expected) {
        Law held = new Law(Law.IN_FORCE.regime(), Facts.readings(reading));
        assertThat(capFlags(held, "placed 2025-11-04 2025-12-30")).isEqualTo(expected);
    }

    @Test
    void a_breach_changes_neither_the_ban_nor_its_beginning() {
        assertThat(Said.days(Said.first(
                                Law.IN_FORCE,
                                Facts.history("conscript", "placed 2026-01-12 2026-02-12"))
                        .states()
                        .exitBan()))
                .isEqualTo("2026-01-12");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-12, 2026-02-11", "2026-01-31, 2026-03-02", "2024-01-31, 2024-03-01"})
    void thirty_days_are_days_and_not_a_month(LocalDate placedOn, LocalDate latest) {
        AppearanceCap.Terms cap = new AppearanceCap.Terms(30, AppearanceCap.Force.IN_FORCE);
        assertThat(AppearanceCap.latest(cap, placedOn)).isEqualTo(latest);
    }

    private static String capFlags(String facts) {
        return capFlags(Law.IN_FORCE, facts);
    }

    private static String capFlags(Law law, String facts) {
        return Said.first(law, Facts.history("conscript", facts)).outlook().flags().stream()
                .filter(List.of(Flag.APPEAR_AFTER_CAP, Flag.CAP_START_CONTESTED)::contains)
                .map(Flag::id)
                .collect(Collectors.joining(" "));
    }
}
