package org.povestka.law.rule;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.Facts;
import org.povestka.law.Law;
import org.povestka.law.Said;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.Condition;
import org.povestka.law.answer.Subject;
import org.povestka.law.answer.Trace;
import org.povestka.law.history.History;
import org.povestka.law.reading.SeventhDay;
import org.povestka.law.reform.Regime;
import org.povestka.law.time.Day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povestka.law.Facts.history;
import static org.povestka.law.Facts.placed;

/// The day from which a summons counts as served.
class ServiceTest {

    @ParameterizedTest
    @CsvSource({
        "2025-07-09, no,                 the sixth day",
        "2025-07-10, contested by Q2,    the seventh day; must it run out?",
        "2025-07-11, yes,                the day after the seventh"
    })
    void placed_on_3_July_without_an_account(LocalDate day, String expected, String why) {
        History history = Facts.history("conscript, no account", "placed 2025-07-03 2025-07-21");
        assertThat(Said.on(served(history), day)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-02, no,                         the day before placing",
        "2025-07-03, contested by Q1,            in the account at once?",
        "2025-07-09, contested by Q1,            the sixth day",
        "2025-07-10, contested by Q1 Q2,         the seventh day",
        "2025-07-11, yes,                        served either way"
    })
    void placed_on_3_July_with_an_account(LocalDate day, String expected, String why) {
        History history = Facts.history("conscript, account", "placed 2025-07-03 2025-07-21");
        assertThat(Said.on(served(history), day)).as(why).isEqualTo(expected);
    }

    @Test
    void placed_on_3_July_by_somebody_who_says_nothing_of_an_account() {
        History history = history(placed(LocalDate.of(2025, 7, 3), LocalDate.of(2025, 7, 21)));
        assertThat(Said.days(served(history)))
                .isEqualTo("2025-07-03 if Q1=A account=A"
                        + " | 2025-07-10 if Q1=B Q2=B or Q2=B account=B"
                        + " | 2025-07-11 if Q1=B Q2=A or Q2=A account=B");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "handed-over 2026-03-02    | 2026-03-02 | the day before placing",
                "handed-over 2026-03-03    | 2026-03-03 | the day of placing",
                "handed-over 2026-03-04    | 2026-03-04 | the day after placing",
                "handed-over 2026-03-09    | 2026-03-09 | the sixth day",
                "handed-over 2026-03-10    | 2026-03-10 | the seventh day: no later than by the Registry",
                "handed-over 2026-03-11    | 2026-03-10 if Q2=B / 2026-03-11 if Q2=A | the eighth day",
                "handed-over 2026-03-12    | 2026-03-10 if Q2=B / 2026-03-11 if Q2=A | too late to count",
                "refused 2026-03-04        | 2026-03-04 | a refusal is as good as taking it",
                "mail-delivered 2026-03-04 | 2026-03-04 | a registered letter",
                "mail-delivered 2026-03-05; handed-over 2026-03-04 | 2026-03-04 | the earliest counts",
                "mail-delivered 2026-03-04; handed-over 2026-03-05 | 2026-03-04 | the earliest counts",
                "refused 2026-03-04; handed-over 2026-03-05        | 2026-03-04 | the earliest counts",
                "opened 2026-03-04         | 2026-03-10 if Q2=B / 2026-03-11 if Q2=A | opening is nothing",
                "sent-to-employer 2026-03-04 | 2026-03-10 if Q2=B / 2026-03-11 if Q2=A | only sent",
                "appeared 2026-03-05       | 2026-03-10 if Q2=B / 2026-03-11 if Q2=A | coming serves nothing"
            })
    void placed_on_3_March_2026_and_also_delivered(String delivery, String expected, String why) {
        History history =
                Facts.history("conscript, no account", "placed 2026-03-03 2026-03-20; " + delivery);
        assertThat(Said.days(served(history))).as(why).isEqualTo(expected.replace(" / ", " | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "handed-over 2026-03-03 | 2026-03-03 | no later than the account",
                "handed-over 2026-03-04 | 2026-03-03 if Q1=A / 2026-03-04 if Q1=B | one day later"
            })
    void delivered_by_hand_to_the_holder_of_an_account(
            String delivery, String expected, String why) {
        History history =
                Facts.history("conscript, account", "placed 2026-03-03 2026-03-20; " + delivery);
        assertThat(Said.days(served(history))).as(why).isEqualTo(expected.replace(" / ", " | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "handed-over 2023-04-11    | 2023-04-11 | against signature",
                "refused 2023-04-11        | never      | a refusal did not count",
                "mail-delivered 2023-04-11 | never      | nor did a letter",
                "opened 2023-04-11         | never      | nor anything electronic"
            })
    void placed_on_10_April_2023_before_the_first_act(
            String delivery, String expected, String why) {
        History history =
                Facts.history("conscript, account", "placed 2023-04-10 2023-04-20; " + delivery);
        assertThat(Said.days(served(history))).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02 | 2026-03-09 if Q2=B Q16=A / 2026-03-10 if Q2=A Q16=A or Q2=B Q16=B"
                        + " / 2026-03-11 if Q2=A Q16=B | 9 March rests for 8 March",
                "2025-12-25 | 2026-01-01 if Q2=B Q16=A / 2026-01-02 if Q2=A Q16=A"
                        + " / 2026-01-12 if Q2=B Q16=B / 2026-01-13 if Q2=A Q16=B | the New Year rest days",
                "2024-02-24 | 2024-03-02 if Q2=B Q16=A / 2024-03-03 if Q2=A Q16=A"
                        + " / 2024-03-04 if Q2=B Q16=B / 2024-03-05 if Q2=A Q16=B | over 29 February",
                "2024-02-22 | 2024-02-29 if Q2=B / 2024-03-01 if Q2=A | a leap day is a day",
                "2024-04-20 | 2024-04-27 if Q2=B / 2024-04-28 if Q2=A | a Saturday that is worked",
                "2022-12-28 | 2023-01-04 if Q2=B Q16=A / 2023-01-05 if Q2=A Q16=A"
                        + " / 2023-01-09 if Q2=B Q16=B / 2023-01-10 if Q2=A Q16=B | into a verified year",
                "2022-12-24 | 2022-12-31 if Q2=B Q16=A / 2023-01-01 if Q2=A Q16=A / refused 2022 if Q16=B"
                        + " | 2022 was not verified",
                "2026-12-24 | 2026-12-31 if Q2=B Q16=A / 2027-01-01 if Q2=A Q16=A / refused 2027 if Q16=B"
                        + " | the next working day lies in 2027",
                "2027-02-24 | 2027-03-03 if Q2=B Q16=A / 2027-03-04 if Q2=A Q16=A / refused 2027 if Q16=B"
                        + " | 2027 was not verified"
            })
    void the_seventh_day_rests(LocalDate placedOn, String expected, String why) {
        String facts = "placed " + placedOn + " " + placedOn.plusDays(25);
        Answer served = Said.first(Facts.law("E6"), Facts.history("conscript, no account", facts))
                .states()
                .served();
        assertThat(Said.days(served)).as(why).isEqualTo(expected.replace(" / ", " | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recalled 2026-03-09 | 2026-03-10 if Q2=B Q17=B / 2026-03-11 if Q2=A Q17=B / never if Q17=A"
                        + " | before the seventh day",
                "recalled 2026-03-10 | 2026-03-10 if Q2=B / 2026-03-11 if Q2=A Q17=B / never if Q2=A Q17=A"
                        + " | on the seventh day",
                "recalled 2026-03-11 | 2026-03-10 if Q2=B / 2026-03-11 if Q2=A | on the eighth day"
            })
    void recalled_before_it_was_served(String recall, String expected, String why) {
        History history =
                Facts.history("conscript, no account", "placed 2026-03-03 2026-03-20; " + recall);
        assertThat(Said.days(served(history))).as(why).isEqualTo(expected.replace(" / ", " | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "conscript, no account | handed-over 2026-03-04 | served-in-person | DELIVERED",
                "conscript, no account | refused 2026-03-04 | served-in-person | DELIVERED",
                "conscript, no account | mail-delivered 2026-03-04 | served-by-mail | DELIVERED",
                "conscript, account | opened 2026-03-04 | served-electronic-account | ACCOUNT_HELD",
                "conscript, no account | opened 2026-03-04 | served-registry-fallback | SERVICE_TERM_OVER"
            })
    void the_grounds_name_the_rule(String person, String delivery, String rule, Subject subject) {
        Trace trace = served(Facts.history(person, "placed 2026-03-03 2026-03-20; " + delivery))
                .dates()
                .getFirst()
                .trace();
        assertThat(trace.rule().id()).isEqualTo(rule);
        assertThat(trace.conditions().getLast().subject()).isEqualTo(subject);
        assertThat(trace.whyNot()).isEmpty();
        assertThat(trace.citation().provision().key()).isEqualTo("53-FZ 31(2)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "woman-without-specialty | handed-over 2026-03-04 | in-force | OBLIGED_TO_REGISTER",
                "conscript               | opened 2026-03-04      | E0       | DELIVERED",
                "conscript, no account   | recalled 2026-03-04    | in-force | NOT_RECALLED"
            })
    void why_it_is_not_served(String person, String fact, String law, Subject unmet) {
        Answer served = Said.first(
                        Facts.law(law),
                        Facts.history(person, "placed 2026-03-03 2026-03-20; " + fact))
                .states()
                .served();
        assertThat(served.worlds().getFirst().value().trace().whyNot())
                .extracting(condition -> condition.subject())
                .containsExactly(unmet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "conscript, account | handed-over 2026-03-03 | served-in-person | on placing",
                "conscript, no account | handed-over 2026-03-10 | served-in-person | D+7",
                "conscript, no account | handed-over 2026-03-11 | served-registry-fallback | D+8, Q2 B",
                "conscript, no account | mail-delivered 2026-03-10 | served-by-mail | D+7"
            })
    void delivered_on_the_very_day_it_would_be_served_anyway(
            String person, String delivery, String rule, String why) {
        Answer served = served(Facts.history(person, "placed 2026-03-03 2026-03-20; " + delivery));
        assertThat(served.dates().getFirst().trace().rule().id()).as(why).isEqualTo(rule);
        assertThat(served.dates().getLast().trace().rule().id())
                .as(why)
                .isEqualTo(rule.equals("served-by-mail") ? rule : "served-in-person");
    }

    @Test
    void handed_over_on_the_seventh_day_no_question_is_left() {
        Answer served = served(Facts.history(
                "conscript, no account", "placed 2026-03-03 2026-03-20; handed-over 2026-03-10"));
        assertThat(served.worlds())
                .singleElement()
                .satisfies(world -> assertThat(world.readings()).isEmpty());
    }

    @Test
    void the_condition_of_the_seven_days_says_the_first_and_the_last_of_them() {
        Trace trace = served(Facts.history("conscript, no account", "placed 2026-03-03 2026-03-20"))
                .dates()
                .getFirst()
                .trace();
        assertThat(trace.conditions().getLast().days())
                .containsExactly(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-10, MUST_RUN_OUT, 2025-07-11",
        "2025-07-10, IS_ENOUGH,    2025-07-10",
        "2024-02-28, MUST_RUN_OUT, 2024-02-29"
    })
    void the_last_day_of_the_term_makes_the_first_day_of_service(
            LocalDate lastDay, SeventhDay reading, LocalDate expected) {
        assertThat(Day.date(Service.deemedOn(Day.of(lastDay), reading))).isEqualTo(expected);
    }

    private static Answer served(History history) {
        return Said.first(Law.IN_FORCE, history).states().served();
    }

    @Test
    void recalled_before_the_seventh_day_it_is_served_where_no_rule_makes_anything_of_that() {
        History history = Facts.history(
                "conscript, no account", "placed 2026-03-03 2026-03-20; recalled 2026-03-04");
        Law held = new Law(Regime.InForce.AS_IT_IS, Facts.readings("Q17=B Q2=A"));
        Answer served = Said.first(held, history).states().served();
        assertThat(Said.days(served)).isEqualTo("2026-03-11");
        assertThat(served.dates().getFirst().trace().conditions())
                .contains(Condition.met(Subject.RECALL_WITHOUT_EFFECT, LocalDate.of(2026, 3, 4)));
    }
}
