package org.povestka.law.rule;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.Facts;
import org.povestka.law.Law;
import org.povestka.law.Said;
import org.povestka.law.explain.Step;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Amendment;
import org.povestka.law.reform.Reform;
import org.povestka.law.reform.Regime;

import static org.assertj.core.api.Assertions.assertThat;

/// The days of notices, and of the duty to come when an excuse has ended.
class NoticesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "opened 2026-04-01   | 2026-04-06 | true  | he has not come",
                "appeared 2026-04-05 | ''         | false | he came on the last day of the illness",
                "appeared 2026-04-06 | ''         | false | he came at once",
                "appeared 2026-04-07 | 2026-04-06 | true  | he came a day late"
            })
    void ill_until_5_April_he_has_to_come_at_once(
            String fact, String expected, boolean unsettled, String why) {
        String facts = "placed 2026-03-03 2026-03-20; excused 2026-03-18 2026-04-05 2026-03-19; ";
        SummonsAnswer answer = Said.first(Law.IN_FORCE, Facts.history("conscript", facts + fact));
        assertThat(Said.step(answer.outlook().steps(), Step.Kind.COME_AT_ONCE))
                .as(why)
                .isEqualTo(expected);
        assertThat(Said.flags(answer).contains("after-excuse-not-settled"))
                .as(why)
                .isEqualTo(unsettled);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-05, 2026-04-06", "2024-02-28, 2024-02-29", "2025-12-31, 2026-01-01"})
    void the_day_after_the_excuse_is_the_first_to_come(LocalDate until, LocalDate expected) {
        LocalDate day = LocalDate.of(2024, 1, 10);
        assertThat(Notices.comeFrom(Facts.placed(day, day), until)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-18, 2026-03-20, well again two days before: he comes on the day",
        "2026-03-19, 2026-03-20, well again on the day",
        "2026-03-20, 2026-03-21, ill on the day: he comes the day after"
    })
    void an_excuse_that_ends_before_the_appearance_date_brings_nobody_sooner(
            LocalDate until, LocalDate expected, String why) {
        String facts = "placed 2026-03-03 2026-03-20; excused 2026-03-10 " + until + " 2026-03-11";
        SummonsAnswer absent = Said.first(Law.IN_FORCE, Facts.history("conscript", facts));
        assertThat(Said.step(absent.outlook().steps(), Step.Kind.COME_AT_ONCE))
                .as(why)
                .isEqualTo(expected.toString());
        SummonsAnswer present = Said.first(
                Law.IN_FORCE, Facts.history("conscript", facts + "; appeared " + expected));
        assertThat(Said.flags(present)).as(why).isEmpty();
    }

    @Test
    void of_two_excuses_the_one_that_ends_last_counts() {
        String facts = "placed 2026-03-03 2026-03-20; excused 2026-03-18 2026-04-05 2026-03-19;"
                + " excused 2026-03-19 2026-03-25 2026-03-26; appeared 2026-04-06";
        assertThat(Said.flags(Said.first(Law.IN_FORCE, Facts.history("conscript", facts))))
                .doesNotContain("after-excuse-not-settled");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-20, 3, 2026-03-17",
        "2026-03-02, 5, 2026-02-25",
        "2026-03-20, 0, 2026-03-20"
    })
    void a_reminder_before_the_appearance_date(LocalDate appearOn, int days, LocalDate expected) {
        assertThat(Notices.reminderOn(appearOn, days)).isEqualTo(expected);
        Reform reform = new Reform("reminder", List.of(new Amendment.Reminder(days)));
        Law reformed = new Law(new Regime.InForce(reform), Readings.ALL_OPEN);
        String facts = "placed 2026-02-20 " + appearOn;
        assertThat(Said.step(
                        Said.first(reformed, Facts.history("conscript", facts))
                                .outlook()
                                .steps(),
                        Step.Kind.REMIND))
                .isEqualTo(expected.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "conscript,               2023-04-20 2023-05-05, 2023-04-20, '',     ''",
        "conscript,               2023-08-03 2023-08-20, 2023-08-03, '',     ''",
        "conscript,               2023-08-04 2023-08-20, 2023-08-04, no day, no day",
        "conscript,               2026-03-03 2026-03-20, 2026-03-03, no day, no day",
        "deferred,                2026-03-03 2026-03-20, 2026-03-03, '',     ''",
        "woman-without-specialty, 2026-03-03 2026-03-20, '',         '',     ''"
    })
    void what_is_notified(
            String person, String placed, String summons, String warning, String measures) {
        List<Step> steps = Said.first(Law.IN_FORCE, Facts.history(person, "placed " + placed))
                .outlook()
                .steps();
        assertThat(Said.step(steps, Step.Kind.NOTIFY_SUMMONS)).isEqualTo(summons);
        assertThat(Said.step(steps, Step.Kind.NOTIFY_WARNING)).isEqualTo(warning);
        assertThat(Said.step(steps, Step.Kind.NOTIFY_MEASURES)).isEqualTo(measures);
    }
}
