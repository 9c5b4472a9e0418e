package org.povestka.law.rule;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.Said;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.answer.World;
import org.povestka.law.answer.Worlds;
import org.povestka.law.reading.MonthsEnd;
import org.povestka.law.reading.Readings;

import static org.assertj.core.api.Assertions.assertThat;

/// Until when a suit can be filed.
class CourtTermTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-04-10 | 2026-07-09 if Q21=B / 2026-07-10 if Q21=A | Thursday or Friday",
                "2025-11-30 | 2026-02-27 if Q21=B / 2026-02-28 if Q16=A Q21=A / 2026-03-02 if Q16=B Q21=A"
                        + " | February has no 30th; the 28th is a Saturday",
                "2023-11-29 | 2024-02-28 if Q21=B / 2024-02-29 if Q21=A | a leap day",
                "2025-12-09 | 2026-03-08 if Q16=A Q21=B / 2026-03-09 if Q16=A Q21=A"
                        + " / 2026-03-10 if Q16=B | a holiday and the rest day moved from it",
                "2026-10-08 | 2027-01-07 if Q16=A Q21=B / 2027-01-08 if Q16=A Q21=A | 2027 was not verified"
            })
    void three_months_from_the_day_he_learned(LocalDate learnedOn, String expected, String why) {
        assertThat(Said.days(DayUnder.of(Worlds.visit(
                        Readings.ALL_OPEN,
                        choices -> CourtTerm.lastDay(new CourtTerm.Terms(3), learnedOn, choices)))))
                .as(why)
                .isEqualTo(expected.replace(" / ", " | "));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-08, 2027", "2026-10-07, 2027"})
    void a_last_day_in_2027_refuses_only_the_reading_that_needs_its_rest_days(
            LocalDate learnedOn, int year) {
        assertThat(Worlds.visit(
                        Readings.ALL_OPEN,
                        choices -> CourtTerm.lastDay(new CourtTerm.Terms(3), learnedOn, choices)))
                .flatExtracting(World::refusals)
                .isNotEmpty()
                .allSatisfy(refusal -> {
                    assertThat(refusal.reading().key()).isEqualTo("Q16=B");
                    assertThat(refusal.year()).isEqualTo(year);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-10, CORRESPONDING_DATE, 2026-07-10",
        "2026-07-10, DAY_BEFORE,         2026-07-09",
        "2026-03-01, DAY_BEFORE,         2026-02-28"
    })
    void a_term_of_months_ends_on_the_same_date_or_the_day_before(
            LocalDate corresponding, MonthsEnd reading, LocalDate expected) {
        assertThat(CourtTerm.end(corresponding, reading)).isEqualTo(expected);
    }
}
