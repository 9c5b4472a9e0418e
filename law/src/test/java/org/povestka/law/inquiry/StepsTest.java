package org.povestka.law.inquiry;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.Facts;
import org.povestka.law.Law;
import org.povestka.law.Said;
import org.povestka.law.explain.PersonAnswer;
import org.povestka.law.explain.Remedy;
import org.povestka.law.explain.Step;

import static org.assertj.core.api.Assertions.assertThat;

/// What comes of a summons if nothing else happens, and what can be done about it.
class StepsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "conscript, no account | placed 2026-03-03 2026-03-20"
                        + " | EXIT_BAN NOTIFY_SUMMONS SERVED APPEAR LADDER NOTIFY_WARNING NOTIFY_MEASURES",
                "conscript, no account | placed 2026-03-03 2026-03-20; appeared 2026-03-16"
                        + " | EXIT_BAN NOTIFY_SUMMONS SERVED LIFT NOTIFY_MEASURES",
                "conscript, no account | placed 2026-03-03 2026-03-06; appeared 2026-03-30"
                        + " | EXIT_BAN NOTIFY_SUMMONS SERVED LADDER LIFT NOTIFY_MEASURES",
                "deferred, no account | placed 2026-03-03 2026-03-20 | NOTIFY_SUMMONS SERVED APPEAR",
                "woman-without-specialty | placed 2026-03-03 2026-03-20 | ''",
                "conscript, no account | placed 2023-04-03 2023-04-12 | ''"
            })
    void the_earliest_step_comes_first_and_those_without_a_day_last(
            String person, String facts, String expected) {
        assertThat(Said.first(Law.IN_FORCE, Facts.history(person, facts)).outlook().steps().stream()
                        .map(step -> step.kind().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void a_step_of_a_state_carries_its_days_readings_rule_and_provision() {
        Step ladder = Said.first(
                        Law.IN_FORCE,
                        Facts.history("conscript, no account", "placed 2026-03-03 2026-03-20"))
                .outlook()
                .steps()
                .stream()
                .filter(step -> step.kind() == Step.Kind.LADDER)
                .findFirst()
                .orElseThrow();
        assertThat(Said.days(ladder.days()))
                .startsWith("2026-03-23 if Q3=C Q4=B | 2026-03-24 if Q3=C Q4=A | 2026-03-30")
                .endsWith("2026-04-10 if Q3=A Q4=A");
        assertThat(ladder.rule().id()).isEqualTo("ladder-trigger");
        assertThat(ladder.citation().provision().key()).isEqualTo("53-FZ 7.1");
        assertThat(ladder.kind().who()).isEqualTo(Step.Who.LAW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "conscript | placed 2026-03-03 2026-03-20"
                        + " | appear excuse extract correct-data complaint court",
                "conscript | placed 2026-03-03 2026-03-20; appeared 2026-03-10"
                        + " | extract correct-data complaint court",
                "conscript | placed 2026-03-03 2026-03-20; measure-imposed 2026-03-03 exit-ban;"
                        + " appeared 2026-03-10; opened 2026-03-12"
                        + " | lift-overdue extract correct-data complaint court",
                "deferred  | placed 2026-03-03 2026-03-20 | appear excuse extract correct-data",
                "conscript | border-attempt 2026-03-05    | border-notice",
                "conscript | draft-decision 2026-03-05    | draft-appeal",
                "woman-without-specialty | placed 2026-03-03 2026-03-20 | extract correct-data"
            })
    void what_can_lawfully_be_done(String person, String facts, String expected) {
        assertThat(remedies(person, facts).stream()
                        .map(remedy -> remedy.kind().id())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "placed 2026-03-03 2026-03-20                       | COURT | ''",
                "placed 2026-03-03 2026-03-20; learned 2026-03-05   | COURT"
                        + " | 2026-06-04 if Q21=B / 2026-06-05 if Q21=A",
                "draft-decision 2026-03-05                          | DRAFT_APPEAL"
                        + " | 2026-06-04 if Q21=B / 2026-06-05 if Q21=A",
                "placed 2026-03-03 2026-03-20; learned 2026-03-05   | COMPLAINT | ''"
            })
    void a_remedy_has_a_last_day_only_where_a_term_is_confirmed(
            String facts, Remedy.Kind kind, String expected) {
        assertThat(remedies("conscript", facts).stream()
                        .filter(remedy -> remedy.kind() == kind)
                        .map(remedy -> Said.days(remedy.lastDays()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected.replace(" / ", " | "));
    }

    @Test
    void of_two_summonses_a_remedy_is_told_once() {
        assertThat(remedies(
                        "conscript",
                        "placed 2026-03-03 2026-03-20; s2 placed 2026-03-04 2026-03-21"))
                .hasSize(6);
    }

    @Test
    void the_terms_of_a_complaint_are_never_settled() {
        PersonAnswer person = Law.IN_FORCE
                .explain(Facts.history("conscript", "placed 2026-03-03 2026-03-20"), List.of())
                .person();
        assertThat(person.unsettled())
                .singleElement()
                .satisfies(unsettled -> assertThat(unsettled.question()).isEqualTo("Q15"));
    }

    private static List<Remedy> remedies(String person, String facts) {
        return Law.IN_FORCE
                .explain(Facts.history(person, facts), List.of())
                .person()
                .remedies();
    }
}
