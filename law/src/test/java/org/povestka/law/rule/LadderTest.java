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
import org.povestka.law.answer.Dated;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.answer.Subject;
import org.povestka.law.answer.Trace;
import org.povestka.law.history.History;
import org.povestka.law.reading.TwentiethDay;
import org.povestka.law.time.Day;

import static org.assertj.core.api.Assertions.assertThat;

/// The day the further restrictions are due.
class LadderTest {

    private static final String RUNNING_EXAMPLE = "placed 2025-07-03 2025-07-21";

    /// The eight days of the walkthrough.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-07-23 | Q3=C Q4=B or Q1=A Q3=B Q4=B",
                "2025-07-24 | Q3=C Q4=A or Q1=A Q3=B Q4=A",
                "2025-07-30 | Q1=B Q2=B Q3=B Q4=B",
                "2025-07-31 | Q1=B Q2=B Q3=B Q4=A or Q1=B Q2=A Q3=B Q4=B",
                "2025-08-01 | Q1=B Q2=A Q3=B Q4=A",
                "2025-08-10 | Q3=A Q4=B Q16=A",
                "2025-08-11 | Q3=A Q4=A Q16=A or Q3=A Q4=B Q16=B",
                "2025-08-12 | Q3=A Q4=A Q16=B"
            })
    void placed_on_3_July_2025_to_appear_on_21_July_it_is_due_on(LocalDate day, String under) {
        assertThat(Said.days(DayUnder.of(runningExample().worlds().stream()
                        .filter(world -> world.value().standing().on(day)
                                && !world.value().standing().on(day.minusDays(1)))
                        .map(world -> world.with(day))
                        .toList())))
                .isEqualTo(day + " if " + under);
    }

    @Test
    void placed_on_3_July_2025_it_is_due_on_eight_days_and_no_other() {
        assertThat(runningExample().dates()).extracting(Dated::first).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-22, no,        nineteen days from placing",
        "2025-07-23, contested, the twentieth day from placing",
        "2025-08-11, contested, the day after the twentieth from the appearance date",
        "2025-08-12, yes,       due even if the twentieth moved from Sunday to Monday"
    })
    void placed_on_3_July_2025_day_by_day(LocalDate day, String expected, String why) {
        assertThat(runningExample().on(day).word()).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-08, no,               the nineteenth day",
        "2026-04-09, contested by Q4,  the twentieth day; must it run out?",
        "2026-04-10, yes,              the day after the twentieth"
    })
    void to_appear_on_20_March_2026_counted_from_that_day(
            LocalDate day, String expected, String why) {
        assertThat(Said.on(held("Q3=A", "placed 2026-03-03 2026-03-20"), day))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-23, no,              the nineteenth day from service",
        "2026-03-24, contested by Q4, the twentieth",
        "2026-03-25, yes,             the day after"
    })
    void handed_over_on_4_March_2026_counted_from_service(
            LocalDate day, String expected, String why) {
        assertThat(Said.on(
                        held("Q3=B Q1=B", "placed 2026-03-03 2026-03-20; handed-over 2026-03-04"),
                        day))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-22, no,              the nineteenth day from placing",
        "2026-03-23, contested by Q4, the twentieth",
        "2026-03-24, yes,             the day after"
    })
    void placed_on_3_March_2026_counted_from_placing(LocalDate day, String expected, String why) {
        assertThat(Said.on(held("Q3=C", "placed 2026-03-03 2026-03-20"), day))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-11 | 2026-12-31 if Q4=B Q16=A / 2027-01-01 if Q4=A Q16=A / refused 2027 if Q16=B"
                        + " | the next working day lies in 2027",
                "2024-02-09 | 2024-02-29 if Q4=B / 2024-03-01 if Q4=A | the twentieth is a leap day",
                "2023-02-09 | 2023-03-01 if Q4=B / 2023-03-02 if Q4=A | no leap day",
                "2025-12-12 | 2026-01-01 if Q4=B Q16=A / 2026-01-02 if Q4=A Q16=A"
                        + " / 2026-01-12 if Q4=B Q16=B / 2026-01-13 if Q4=A Q16=B | the New Year rest days"
            })
    void the_twentieth_day_from_the_appearance_date(
            LocalDate appearOn, String expected, String why) {
        Law law = new Law(Facts.law("E6").regime(), Facts.readings("Q3=A"));
        String facts = "placed " + appearOn.minusDays(10) + " " + appearOn;
        assertThat(Said.days(Said.first(law, Facts.history("conscript", facts))
                        .states()
                        .ladder()))
                .as(why)
                .isEqualTo(expected.replace(" / ", " | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "appeared 2026-04-08 | never | the nineteenth day",
                "appeared 2026-04-09 | 2026-04-09 if Q4=B Q8=A or Q4=B Q8=D"
                        + " / never if Q4=A or Q8=B or Q8=C | on it",
                "appeared 2026-04-10 | 2026-04-09 if Q4=B / 2026-04-10 if Q4=A Q8=A or Q4=A Q8=D"
                        + " / never if Q4=A Q8=B or Q4=A Q8=C | the day it is due",
                "appeared 2026-04-11 | 2026-04-09 if Q4=B / 2026-04-10 if Q4=A | too late",
                "excused 2026-03-20 2026-03-25 2026-04-08 | never | accepted before it is due",
                "set-aside 2026-04-08 | never | set aside before it is due",
                "recalled 2026-04-08 | 2026-04-09 if Q4=B Q17=B / 2026-04-10 if Q4=A Q17=B / never if Q17=A"
                        + " | does it end with the summons?"
            })
    void he_came_or_was_excused_about_the_day_it_is_due(String fact, String expected, String why) {
        assertThat(Said.days(held("Q3=A", "placed 2026-03-03 2026-03-20; " + fact)))
                .as(why)
                .isEqualTo(expected.replace(" / ", " | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "conscript  | E0 | Q3=A | opened 2026-03-04    | KNOWN_TO_THIS_EDITION",
                "deferred   | E6 | Q3=A | opened 2026-03-04    | BOUND",
                "conscript  | E6 | Q3=A | appeared 2026-03-19  | NOT_APPEARED",
                "conscript  | E6 | Q3=A | set-aside 2026-03-19 | NOT_SET_ASIDE",
                "conscript  | E6 | Q3=A | excused 2026-03-19 2026-03-25 2026-03-19 | NO_EXCUSE",
                "conscript  | E6 | Q3=A Q17=A | recalled 2026-03-19 | NOT_RECALLED"
            })
    void why_there_is_no_ladder(
            String person, String law, String readings, String fact, Subject unmet) {
        Law held = new Law(Facts.law(law).regime(), Facts.readings(readings));
        Answer ladder = Said.first(
                        held, Facts.history(person, "placed 2026-03-03 2026-03-20; " + fact))
                .states()
                .ladder();
        assertThat(Said.days(ladder)).isEqualTo("never");
        assertThat(ladder.worlds())
                .allSatisfy(world -> assertThat(world.value().trace().whyNot())
                        .extracting(Condition::subject)
                        .containsExactly(unmet));
    }

    @Test
    void the_grounds_of_a_ladder_from_service_hold_the_service() {
        Trace trace = held("Q3=B Q1=B Q2=A", "placed 2026-03-03 2026-03-20; handed-over 2026-03-04")
                .dates()
                .getFirst()
                .trace();
        assertThat(trace.because())
                .extracting(because -> because.rule().id())
                .containsExactly("served-in-person");
        assertThat(trace.conditions())
                .contains(
                        Condition.met(Subject.SERVED, LocalDate.of(2026, 3, 4)),
                        Condition.met(
                                Subject.LADDER_TERM_OVER,
                                LocalDate.of(2026, 3, 4),
                                LocalDate.of(2026, 3, 24)));
    }

    @Test
    void counted_from_service_a_summons_never_served_has_no_ladder() {
        Answer ladder = held("Q3=B Q17=A", "placed 2026-03-03 2026-03-20; recalled 2026-03-04");
        assertThat(Said.days(ladder)).isEqualTo("never");
        assertThat(ladder.worlds())
                .anySatisfy(world -> assertThat(world.value().trace().conditions())
                        .contains(Condition.unmet(Subject.SERVED)));
    }

    @Test
    void a_deferred_man_is_told_that_the_edition_knows_a_ladder_which_does_not_bind_him() {
        Answer ladder = Said.first(
                        Law.IN_FORCE, Facts.history("deferred", "placed 2026-03-03 2026-03-20"))
                .states()
                .ladder();
        assertThat(ladder.worlds().getFirst().value().trace().conditions())
                .contains(Condition.met(Subject.KNOWN_TO_THIS_EDITION));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-09, MUST_RUN_OUT, 2026-04-10", "2026-04-09, IS_ENOUGH, 2026-04-09"})
    void the_last_day_of_the_term_makes_the_first_day_of_the_ladder(
            LocalDate lastDay, TwentiethDay reading, LocalDate expected) {
        assertThat(Day.date(Ladder.dueOn(Day.of(lastDay), reading))).isEqualTo(expected);
    }

    private static Answer runningExample() {
        return Said.first(Law.IN_FORCE, Facts.history("conscript, account", RUNNING_EXAMPLE))
                .states()
                .ladder();
    }

    private static Answer held(String readings, String facts) {
        Law law = new Law(Law.IN_FORCE.regime(), Facts.readings(readings));
        History history = Facts.history("conscript", facts);
        return Said.first(law, history).states().ladder();
    }
}
