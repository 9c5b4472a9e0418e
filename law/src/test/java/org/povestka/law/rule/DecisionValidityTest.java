package org.povestka.law.rule;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.Facts;
import org.povestka.law.Law;
import org.povestka.law.Said;
import org.povestka.law.explain.Step;
import org.povestka.law.reading.MonthsEnd;

import static org.assertj.core.api.Assertions.assertThat;

/// How long a draft board's decision can be executed.
class DecisionValidityTest {

    @ParameterizedTest
    @CsvSource({
        "2025-10-20, CORRESPONDING_DATE, 2026-10-20",
        "2025-10-20, DAY_BEFORE,         2026-10-19",
        "2024-02-29, CORRESPONDING_DATE, 2025-02-28",
        "2024-02-29, DAY_BEFORE,         2025-02-27"
    })
    void one_year_from_the_decision(LocalDate decidedOn, MonthsEnd reading, LocalDate expected) {
        assertThat(DecisionValidity.lastDay(new DecisionValidity.Terms(1), decidedOn, reading))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-09-30 | '' | no term is stated yet",
                "2025-10-01 | 2026-09-30 if Q21=B / 2026-10-01 if Q21=A | the act of April 2025",
                "2025-10-20 | 2026-10-19 if Q21=B / 2026-10-20 if Q21=A | the case of the law note"
            })
    void a_decision_taken_on(LocalDate decidedOn, String expected, String why) {
        assertThat(Said.step(
                        Law.IN_FORCE
                                .explain(
                                        Facts.history("conscript", "draft-decision " + decidedOn),
                                        List.of())
                                .person()
                                .steps(),
                        Step.Kind.EXECUTE_DECISION))
                .as(why)
                .isEqualTo(expected.replace(" / ", " | "));
    }
}
