package org.povestka.law.rule;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.Facts;
import org.povestka.law.Law;
import org.povestka.law.Said;
import org.povestka.law.answer.Condition;
import org.povestka.law.answer.Subject;
import org.povestka.law.answer.Worlds;
import org.povestka.law.explain.DayAnswer;
import org.povestka.law.explain.Step;
import org.povestka.law.history.History;
import org.povestka.law.history.Summons;
import org.povestka.law.reading.LiftingTerm;
import org.povestka.law.reading.Readings;
import org.povestka.law.reading.RecallEffect;
import org.povestka.law.time.Day;

import static org.assertj.core.api.Assertions.assertThat;

/// Until when a measure may stand once its reason has gone.
class LiftingTest {

    private static final String PLACED = "placed 2026-03-03 2026-03-20; ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-15 | yes             | no        | the day before he came",
                "2026-03-16 | contested by Q8 | yes       | the day he came",
                "2026-03-17 | contested by Q8 | yes       | the day after, the last for lifting",
                "2026-03-18 | no              | no        | lifted under every reading"
            })
    void he_appeared_on_16_March(LocalDate day, String exitBan, String lifting, String why) {
        assertOn(PLACED + "appeared 2026-03-16", day, exitBan, "no", lifting, why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-04-14 | yes             | yes             | no  | the day before he came",
                "2026-04-15 | contested by Q8 | contested by Q8 | yes | the day he came",
                "2026-04-16 | contested by Q8 | contested by Q8 | yes | the last day for lifting",
                "2026-04-17 | no              | no              | no  | both are gone"
            })
    void he_appeared_on_15_April_when_the_ladder_stood(
            LocalDate day, String exitBan, String ladder, String lifting, String why) {
        assertOn(PLACED + "appeared 2026-04-15", day, exitBan, ladder, lifting, why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-15 | yes             | no        | the day before the excuse is accepted",
                "2026-03-16 | contested by Q8 | contested | the day it is accepted; does it end the ban?",
                "2026-03-17 | contested by Q8 | contested | the last day for lifting",
                "2026-03-18 | contested by Q8 | no        | only a visit ends it under one reading",
                "2026-12-31 | contested by Q8 | no        | and it has no end"
            })
    void an_excuse_was_accepted_on_16_March_and_he_has_not_come(
            LocalDate day, String exitBan, String lifting, String why) {
        String facts = PLACED + "excused 2026-03-10 2026-04-05 2026-03-16";
        assertOn(facts, day, exitBan, "no", lifting, why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-04-20 | yes             | yes             | no        | the ladder stands",
                "2026-04-21 | contested by Q8 | contested by Q8 | yes       | the excuse is accepted",
                "2026-04-22 | contested by Q8 | contested by Q8 | yes       | the last day for lifting",
                "2026-04-23 | contested by Q8 | no              | no        | no ladder under any reading"
            })
    void an_excuse_was_accepted_on_21_April_when_the_ladder_stood(
            LocalDate day, String exitBan, String ladder, String lifting, String why) {
        String facts = PLACED + "excused 2026-03-18 2026-04-25 2026-04-21";
        assertOn(facts, day, exitBan, ladder, lifting, why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-15 | yes                 | no        | the day before the recall",
                "2026-03-16 | contested by Q17 Q8 | contested | the day of the recall; does the ban end?",
                "2026-03-17 | contested by Q17 Q8 | contested | the last day for lifting",
                "2026-03-18 | contested by Q17    | no        | it stands if no rule ends it"
            })
    void it_was_recalled_on_16_March(LocalDate day, String exitBan, String lifting, String why) {
        assertOn(PLACED + "recalled 2026-03-16", day, exitBan, "no", lifting, why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-15 | yes             | no  | the day before",
                "2026-03-16 | contested by Q8 | yes | the day the judgment takes effect",
                "2026-03-17 | contested by Q8 | yes | the last day for lifting",
                "2026-03-18 | no              | no  | gone"
            })
    void it_was_set_aside_on_16_March(LocalDate day, String exitBan, String lifting, String why) {
        assertOn(PLACED + "set-aside 2026-03-16", day, exitBan, "no", lifting, why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "appeared 2026-03-16; set-aside 2026-03-12                        | 2026-03-12",
                "appeared 2026-03-12; set-aside 2026-03-16                        | 2026-03-12",
                "excused 2026-03-10 2026-03-11 2026-03-12; appeared 2026-03-16    | 2026-03-12",
                "excused 2026-03-10 2026-03-11 2026-03-16; appeared 2026-03-12    | 2026-03-12",
                "recalled 2026-03-12; appeared 2026-03-16                         | 2026-03-12",
                "recalled 2026-03-16; appeared 2026-03-12                         | 2026-03-12"
            })
    void the_first_thing_that_ends_a_measure_counts(String facts, LocalDate expected) {
        assertThat(ending(PLACED + facts, Lifting.Kind.EXIT_BAN, "Q8=A Q17=A").endedOn())
                .isEqualTo(Day.of(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q8=A | EXIT_BAN | 2026-03-12",
                "Q8=B | EXIT_BAN | 2026-03-16",
                "Q8=C | EXIT_BAN | 2026-03-12",
                "Q8=D | EXIT_BAN | 2026-03-16",
                "Q8=A | LADDER   | 2026-03-12",
                "Q8=B | LADDER   | 2026-03-12",
                "Q8=C | LADDER   | 2026-03-12",
                "Q8=D | LADDER   | 2026-03-12"
            })
    void an_excuse_ends_the_ladder_and_perhaps_the_ban(
            String reading, Lifting.Kind kind, LocalDate expected) {
        String facts = PLACED + "excused 2026-03-10 2026-03-11 2026-03-12; appeared 2026-03-16";
        assertThat(ending(facts, kind, reading).endedOn()).isEqualTo(Day.of(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "appeared 2026-03-16 | 2026-03-12 | contested | the excuse may have ended the ban",
                "appeared 2026-03-16 | 2026-03-15 | no | the day before he came",
                "appeared 2026-03-16 | 2026-03-16 | yes | he came: whatever stood is lifted",
                "appeared 2026-03-16 | 2026-03-17 | yes | the last day for lifting",
                "appeared 2026-03-16 | 2026-03-18 | no | gone",
                "set-aside 2026-03-16 | 2026-03-16 | yes | set aside: whatever stood is lifted",
                "set-aside 2026-03-16 | 2026-03-18 | no | gone",
                "recalled 2026-03-16 | 2026-03-16 | contested | a recall ends it under one reading"
            })
    void an_excuse_was_accepted_on_12_March_and_then(
            String fact, LocalDate day, String lifting, String why) {
        History history = Facts.history(
                "conscript", PLACED + "excused 2026-03-10 2026-03-15 2026-03-12; " + fact);
        assertThat(Law.IN_FORCE.on(history, day).lifting().word()).as(why).isEqualTo(lifting);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-22, contested, no ladder can stand yet; the ban may end",
        "2026-03-23, yes,       counted from placing the ladder may stand; the excuse ends it",
        "2026-03-24, yes,       likewise"
    })
    void an_excuse_that_ends_a_ladder_which_could_stand_is_followed_by_lifting(
            LocalDate accepted, String lifting, String why) {
        History history =
                Facts.history("conscript", PLACED + "excused 2026-03-20 2026-03-25 " + accepted);
        assertThat(Law.IN_FORCE.on(history, accepted).lifting().word()).as(why).isEqualTo(lifting);
    }

    @Test
    void an_excuse_accepted_on_the_day_he_came_is_told_beside_his_coming() {
        assertThat(ending(
                                PLACED
                                        + "appeared 2026-03-16; excused 2026-03-10 2026-03-11 2026-03-16",
                                Lifting.Kind.EXIT_BAN,
                                "Q8=B")
                        .conditions())
                .contains(
                        Condition.unmet(Subject.NOT_APPEARED, LocalDate.of(2026, 3, 16)),
                        Condition.unmet(Subject.NO_EXCUSE, LocalDate.of(2026, 3, 16)));
    }

    @Test
    void recalled_on_the_day_he_came_nobody_has_to_ask_what_a_recall_does() {
        History history =
                Facts.history("conscript", PLACED + "appeared 2026-03-16; recalled 2026-03-16");
        assertThat(Said.first(Law.IN_FORCE, history).states().exitBan().worlds())
                .allSatisfy(world -> assertThat(world.readings())
                        .doesNotContain(RecallEffect.ENDS_MEASURES, RecallEffect.NO_RULE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recalled 2026-03-16 | Q17=A | NOT_RECALLED / no",
                "recalled 2026-03-16 | Q17=B | RECALL_WITHOUT_EFFECT / yes",
                "excused 2026-03-10 2026-03-20 2026-03-16 | Q8=A | NO_EXCUSE / no",
                "excused 2026-03-10 2026-03-20 2026-03-16 | Q8=B | EXCUSE_WITHOUT_EFFECT / yes",
                "excused 2026-03-10 2026-03-20 2026-03-16 | Q8=C | NO_EXCUSE / no",
                "excused 2026-03-10 2026-03-20 2026-03-16 | Q8=D | EXCUSE_WITHOUT_EFFECT / yes"
            })
    void a_fact_that_ends_nothing_under_a_reading_is_told_as_what_it_is(
            String fact, String reading, String expected) {
        Lifting.Ending ending = ending(PLACED + fact, Lifting.Kind.EXIT_BAN, reading);
        assertThat(ending.conditions().stream()
                        .filter(condition -> condition.days().contains(LocalDate.of(2026, 3, 16)))
                        .map(condition ->
                                condition.subject() + " / " + (condition.met() ? "yes" : "no")))
                .containsExactly(expected);
        assertThat(ending.conditions()).hasSize(4);
        assertThat(ending.endedOn() == Day.NEVER).isEqualTo(expected.endsWith("yes"));
    }

    @Test
    void nothing_ends_a_measure_where_nothing_happened() {
        Lifting.Ending ending = ending(PLACED.replace("; ", ""), Lifting.Kind.EXIT_BAN, "");
        assertThat(ending.endedOn()).isEqualTo(Day.NEVER);
        assertThat(ending.last()).isEqualTo(Day.NEVER);
        assertThat(ending.conditions())
                .containsExactlyInAnyOrder(
                        Condition.met(Subject.NOT_APPEARED),
                        Condition.met(Subject.NOT_SET_ASIDE),
                        Condition.met(Subject.NO_EXCUSE),
                        Condition.met(Subject.NOT_RECALLED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "appeared 2026-03-16                     | NOT_APPEARED  | 2026-03-16",
                "set-aside 2026-03-16                    | NOT_SET_ASIDE | 2026-03-16",
                "excused 2026-03-10 2026-03-20 2026-03-16| NO_EXCUSE     | 2026-03-16",
                "recalled 2026-03-16                     | NOT_RECALLED  | 2026-03-16"
            })
    void what_ended_it_is_among_the_grounds(String fact, Subject subject, LocalDate day) {
        assertThat(ending(PLACED + fact, Lifting.Kind.EXIT_BAN, "Q8=A Q17=A").conditions())
                .contains(Condition.unmet(subject, day));
    }

    @ParameterizedTest
    @CsvSource({
        "WITHIN_ONE_DAY,        1, 2026-03-17, the day after",
        "WITHIN_ONE_DAY,        3, 2026-03-19, a longer term of a reform",
        "AT_ONCE_ON_APPEARANCE, 1, 2026-03-15, that day no longer",
        "AT_ONCE_ON_EITHER,     1, 2026-03-15, that day no longer",
        "WITHIN_ONE_DAY_OF_APPEARANCE, 1, 2026-03-17, the day after"
    })
    void the_reason_went_on_16_March_and_the_last_day_is(
            LiftingTerm reading, int days, LocalDate expected, String why) {
        int endedOn = Day.of(LocalDate.of(2026, 3, 16));
        assertThat(Day.date(Lifting.lastDay(endedOn, new Lifting.Terms(days), reading)))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "WITHIN_ONE_DAY,               1, 2026-03-17, the day after",
        "WITHIN_ONE_DAY_OF_APPEARANCE, 1, 2026-03-17, the day after",
        "WITHIN_ONE_DAY,               3, 2026-03-19, a reform that gives three days",
        "AT_ONCE_ON_APPEARANCE,        1, 2026-03-16, that day itself",
        "AT_ONCE_ON_EITHER,            1, 2026-03-16, that day itself"
    })
    void the_reason_went_on_16_March_and_it_has_to_be_lifted_by(
            LiftingTerm reading, int days, LocalDate expected, String why) {
        int endedOn = Day.of(LocalDate.of(2026, 3, 16));
        assertThat(Day.date(Lifting.dueBy(endedOn, new Lifting.Terms(days), reading)))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "appeared 2026-03-16                       | 2026-03-17 | within one day",
                "excused 2026-03-10 2026-03-11 2026-03-16  | 2026-03-17 if Q8=A or Q8=C | ends it, if at all",
                "recalled 2026-03-16                       | 2026-03-17 if Q17=A | ends it, if at all",
                "opened 2026-03-16                         | ''         | nothing to lift"
            })
    void the_authority_has_to_lift_by(String fact, String expected, String why) {
        History history = Facts.history("conscript, no account", PLACED + fact);
        assertThat(Said.step(Said.first(Law.IN_FORCE, history).outlook().steps(), Step.Kind.LIFT))
                .as(why)
                .isEqualTo(expected);
    }

    private static Lifting.Ending ending(String facts, Lifting.Kind kind, String readings) {
        Summons summons = Facts.history("conscript", facts).summonses().getFirst();
        Readings held = Facts.readings(readings);
        return Worlds.visit(
                        held,
                        choices -> Lifting.ending(new Lifting.Terms(1), kind, summons, choices))
                .getFirst()
                .value();
    }

    private static void assertOn(
            String facts,
            LocalDate day,
            String exitBan,
            String ladder,
            String lifting,
            String why) {
        History history = Facts.history("conscript, no account", facts);
        DayAnswer on = Law.IN_FORCE.on(history, day);
        assertThat(Said.on(Said.first(Law.IN_FORCE, history).states().exitBan(), day))
                .as(why)
                .isEqualTo(exitBan);
        assertThat(Said.on(Said.first(Law.IN_FORCE, history).states().ladder(), day))
                .as(why)
                .isEqualTo(ladder);
        assertThat(on.lifting().word()).as(why).isEqualTo(lifting);
    }
}
