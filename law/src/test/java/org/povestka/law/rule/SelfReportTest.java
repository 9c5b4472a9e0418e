package org.povestka.law.rule;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.edition.Editions;
import org.povestka.law.reading.TwoWeeks;

import static org.assertj.core.api.Assertions.assertThat;

/// Until when a conscript without a summons comes unasked.
class SelfReportTest {

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, FIRST_DAY_COUNTS,   2026-04-14",
        "2026-04-01, FIRST_DAY_EXCLUDED, 2026-04-15",
        "2026-10-01, FIRST_DAY_COUNTS,   2026-10-14",
        "2026-10-01, FIRST_DAY_EXCLUDED, 2026-10-15"
    })
    void two_weeks_from_the_first_day_of_the_period(
            LocalDate first, TwoWeeks reading, LocalDate expected) {
        SelfReport.Terms terms =
                Editions.find("E6").orElseThrow().calendar().selfReport().terms();
        assertThat(SelfReport.lastDay(terms, first, reading)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "E0, NONE,            0",
        "E1, CALL_UP_PERIOD,  14",
        "E5, CALL_UP_PERIOD,  14",
        "E6, DISPATCH_PERIOD, 14"
    })
    void the_period_it_runs_from(String edition, SelfReport.Base base, int days) {
        assertThat(Editions.find(edition).orElseThrow().calendar().selfReport().terms())
                .isEqualTo(new SelfReport.Terms(base, days));
    }
}
