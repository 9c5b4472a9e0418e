package org.povestka.law.rule;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.Facts;
import org.povestka.law.answer.Standing;
import org.povestka.law.edition.Editions;
import org.povestka.law.history.Summons;
import org.povestka.law.reading.TwoWeeks;
import org.povestka.law.time.Span;

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

    /// The period is the spring of 2026, the last day for coming unasked 15 April.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "placed 2026-04-15 2026-05-01 | 2026-04-22 | true | placed on the last day",
                "placed 2026-04-16 2026-05-01 | never | true | placed the day after, in the period",
                "placed 2026-07-15 2026-08-01 | never | true | on the last day of the period",
                "placed 2026-07-16 2026-08-01 | 2026-07-16 | false | the day after the period",
                "placed 2026-03-20 2026-04-08 | 2026-04-07 | true | served the day before its date",
                "placed 2026-03-20 2026-04-08 | 2026-04-08 | true | served on its date",
                "placed 2026-03-20 2026-04-08 | 2026-04-09 | false | served the day after it",
                "placed 2026-03-20 2026-04-08 | never | false | never served",
                "placed 2026-03-20 2026-04-08; appeared 2026-03-31 | 2026-03-20 | false"
                        + " | answered the day before the period",
                "placed 2026-03-20 2026-04-08; appeared 2026-04-01 | 2026-03-20 | true"
                        + " | answered on its first day",
                "placed 2026-03-20 2026-04-08; recalled 2026-04-15 | 2026-03-20 | false"
                        + " | recalled on the last day for coming unasked",
                "placed 2026-03-20 2026-04-08; recalled 2026-04-16 | 2026-03-20 | true"
                        + " | recalled the day after it"
            })
    void whether_a_summons_calls_him_for_the_period(
            String facts, String servedOn, boolean expected, String why) {
        Summons summons = Facts.history("conscript", facts).summonses().getFirst();
        Standing served = servedOn.equals("never")
                ? Standing.Never.NEVER
                : new Standing.Stands(new Span(LocalDate.parse(servedOn), Span.NO_END));
        Span spring = new Span(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 15));
        assertThat(SelfReport.called(summons, served, spring, LocalDate.of(2026, 4, 15)))
                .as(why)
                .isEqualTo(expected);
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
