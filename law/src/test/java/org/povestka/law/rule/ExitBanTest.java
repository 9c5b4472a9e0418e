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
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.Condition;
import org.povestka.law.answer.Subject;
import org.povestka.law.answer.Trace;
import org.povestka.law.history.History;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Amendment;
import org.povestka.law.reform.Reform;
import org.povestka.law.reform.Regime;
import org.povestka.law.time.Day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povestka.law.Facts.history;
import static org.povestka.law.Facts.placed;

/// From which day, that day included, leaving is barred, and until when.
class ExitBanTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, no,  the day before placing",
        "2026-03-03, yes, the day of placing is included",
        "2026-03-04, yes, the day after"
    })
    void placed_on_3_March_2026(LocalDate day, String expected, String why) {
        History history = history(placed(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 20)));
        assertThat(Said.on(exitBan(history), day)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-04-13 | never | before 127-FZ",
                "2023-04-14 | 2023-04-21 if Q2=B / 2023-04-22 if Q2=A | 127-FZ: on service",
                "2023-08-03 | 2023-08-10 if Q2=B / 2023-08-11 if Q2=A | the last day of it",
                "2023-08-04 | 2023-08-04 | 437-FZ: on placing",
                "2024-10-31 | 2024-10-31 | the transitional clause",
                "2024-11-01 | 2024-11-01 | the registers run"
            })
    void placed_about_the_days_on_which_the_law_changed(
            LocalDate placedOn, String expected, String why) {
        String facts = "placed " + placedOn + " " + placedOn.plusDays(25);
        Answer ban = exitBan(Facts.history("conscript, no account", facts));
        assertThat(Said.days(ban)).as(why).isEqualTo(expected.replace(" / ", " | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-09-10 | sent-to-employer 2023-09-07 | 2023-09-07 | sent to work",
                "2023-09-10 | handed-over 2023-09-08 | 2023-09-08 | handed over",
                "2023-09-10 | sent-to-employer 2023-09-07; handed-over 2023-09-08 | 2023-09-07 | the earlier",
                "2023-09-10 | sent-to-employer 2023-09-08; handed-over 2023-09-07 | 2023-09-07 | the earlier",
                "2023-09-10 | sent-to-employer 2023-09-12 | 2023-09-10 | the placing is earlier",
                "2023-09-10 | mail-delivered 2023-09-08 | 2023-09-10 | a letter is not named",
                "2024-11-05 | sent-to-employer 2024-11-03; handed-over 2024-11-04 | 2024-11-05 | spent"
            })
    void until_the_registers_run_it_begins_on_sending(
            LocalDate placedOn, String sent, String expected, String why) {
        String facts = "placed " + placedOn + " " + placedOn.plusDays(20) + "; " + sent;
        assertThat(Said.days(exitBan(Facts.history("conscript", facts))))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-12, no,  the day before it is handed over",
        "2023-05-13, yes, served and barred on the same day"
    })
    void under_the_first_act_it_begins_with_service(LocalDate day, String expected, String why) {
        History history = Facts.history(
                "conscript, no account", "placed 2023-05-10 2023-06-10; handed-over 2023-05-13");
        assertThat(Said.on(exitBan(history), day)).as(why).isEqualTo(expected);
    }

    @Test
    void under_the_first_act_the_grounds_hold_the_service_it_hangs_on() {
        Trace trace = exitBan(Facts.history(
                        "conscript, no account",
                        "placed 2023-05-10 2023-06-10; handed-over 2023-05-13"))
                .dates()
                .getFirst()
                .trace();
        assertThat(trace.because())
                .extracting(because -> because.rule().id())
                .containsExactly("served-in-person");
        assertThat(trace.conditions())
                .contains(Condition.met(Subject.BAN_STARTED, LocalDate.of(2023, 5, 13)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "conscript               | E0 | handed-over 2026-03-04 | KNOWN_TO_THIS_EDITION",
                "deferred                | E6 | handed-over 2026-03-04 | BOUND",
                "exempt                  | E6 | handed-over 2026-03-04 | BOUND",
                "woman-without-specialty | E6 | handed-over 2026-03-04 | BOUND",
                "conscript, born 1990-01-01 | E6 | handed-over 2026-03-04 | OF_AGE",
                "conscript               | E6 | appeared 2026-03-02    | NOT_APPEARED",
                "conscript               | E6 | set-aside 2026-03-02   | NOT_SET_ASIDE"
            })
    void why_nobody_is_barred(String person, String law, String fact, Subject unmet) {
        Answer ban = Said.first(
                        Facts.law(law),
                        Facts.history(person, "placed 2026-03-03 2026-03-20; " + fact))
                .states()
                .exitBan();
        assertThat(Said.days(ban)).isEqualTo("never");
        assertThat(ban.worlds().getFirst().value().trace().whyNot())
                .extracting(Condition::subject)
                .containsExactly(unmet);
    }

    @Test
    void under_the_first_act_a_summons_recalled_before_service_bars_nobody() {
        Answer ban = exitBan(Facts.history(
                "conscript, no account", "placed 2023-05-10 2023-06-10; recalled 2023-05-12"));
        assertThat(Said.days(ban))
                .isEqualTo("2023-05-17 if Q2=B Q17=B | 2023-05-18 if Q2=A Q17=B | never if Q17=A");
        assertThat(ban.worlds().stream()
                        .map(world -> world.value().trace())
                        .filter(trace -> !trace.whyNot().isEmpty())
                        .flatMap(trace -> trace.conditions().stream()))
                .contains(Condition.unmet(Subject.BAN_STARTED));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, no,  he came the day before placing",
        "2026-03-03, yes, he came on the day of placing; a day is left for lifting",
        "2026-03-04, yes, he came the day after"
    })
    void he_came_about_the_day_of_placing(LocalDate appearedOn, String onThatDay, String why) {
        Law oneDay = new Law(Regime.InForce.AS_IT_IS, Facts.readings("Q8=A"));
        Answer ban = Said.first(
                        oneDay,
                        Facts.history(
                                "conscript",
                                "placed 2026-03-03 2026-03-20; appeared " + appearedOn))
                .states()
                .exitBan();
        assertThat(ban.on(appearedOn).word()).as(why).isEqualTo(onThatDay);
    }

    @Test
    void he_came_on_the_day_of_placing_and_it_is_lifted_at_once() {
        Law atOnce = new Law(Regime.InForce.AS_IT_IS, Facts.readings("Q8=B"));
        Answer ban = Said.first(
                        atOnce,
                        Facts.history(
                                "conscript", "placed 2026-03-03 2026-03-20; appeared 2026-03-03"))
                .states()
                .exitBan();
        assertThat(Said.days(ban)).isEqualTo("never");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, no,  the day before placing",
        "2026-03-03, yes, the one day it stood",
        "2026-03-04, no,  he came and it was lifted at once"
    })
    void he_came_the_day_after_placing_and_it_is_lifted_at_once(
            LocalDate day, String expected, String why) {
        Law atOnce = new Law(Regime.InForce.AS_IT_IS, Facts.readings("Q8=B"));
        History history =
                Facts.history("conscript", "placed 2026-03-03 2026-03-20; appeared 2026-03-04");
        assertThat(Said.on(Said.first(atOnce, history).states().exitBan(), day))
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void a_ban_without_a_court_and_without_an_end_has_neither_count() {
        assertThat(ExitBan.Terms.of(ExitBan.Start.ON_PLACING))
                .isEqualTo(new ExitBan.Terms(ExitBan.Start.ON_PLACING, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-17, no,  the court has not decided",
        "2026-03-18, yes, 15 days after placing",
        "2026-03-27, yes, the tenth day of the ban",
        "2026-03-28, no,  expired"
    })
    void a_reform_asks_a_court_for_15_days_and_ends_the_ban_after_10(
            LocalDate day, String expected, String why) {
        Reform reform = new Reform(
                "court first", List.of(new Amendment.CourtStep(15), new Amendment.BanExpiry(10)));
        Law reformed = new Law(new Regime.InForce(reform), Readings.ALL_OPEN);
        History history = Facts.history("conscript", "placed 2026-03-03 2026-03-20");
        assertThat(Said.on(Said.first(reformed, history).states().exitBan(), day))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "conscript | placed 2026-03-03 2026-03-20                      | unmet 2026-03-12",
                "conscript | placed 2026-03-03 2026-03-20; appeared 2026-03-11 | unmet 2026-03-12",
                "conscript | placed 2026-03-03 2026-03-20; appeared 2026-03-10 | met 2026-03-12",
                "deferred  | placed 2026-03-03 2026-03-20                      | ''"
            })
    void whether_it_expired_is_among_the_grounds_of_a_reform_that_has_an_expiry(
            String person, String facts, String expected) {
        Reform reform = new Reform("ten days", List.of(new Amendment.BanExpiry(10)));
        Law reformed = new Law(new Regime.InForce(reform), Facts.readings("Q8=A"));
        History history = Facts.history(person, facts);
        assertThat(expiry(Said.first(reformed, history).states().exitBan())).isEqualTo(expected);
        assertThat(expiry(exitBan(history))).isEmpty();
    }

    private static String expiry(Answer ban) {
        return ban.worlds().stream()
                .flatMap(world -> world.value().trace().conditions().stream())
                .filter(condition -> condition.subject() == Subject.NOT_EXPIRED)
                .map(condition ->
                        (condition.met() ? "met " : "unmet ") + condition.days().getFirst())
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2026-03-03, never ends",
        "1, 2026-03-03, 2026-03-03",
        "10, 2026-03-03, 2026-03-12"
    })
    void a_ban_that_ends_by_itself_counts_its_first_day(
            int days, LocalDate first, String expected) {
        int last = ExitBan.expires(
                new ExitBan.Terms(ExitBan.Start.ON_PLACING, 0, days), Day.of(first));
        assertThat(last == Day.NEVER ? "never ends" : Day.date(last).toString())
                .isEqualTo(expected);
    }

    @Test
    void a_ban_that_never_begins_never_ends_either() {
        assertThat(ExitBan.expires(new ExitBan.Terms(ExitBan.Start.NONE, 0, 10), Day.NEVER))
                .isEqualTo(Day.NEVER);
    }

    private static Answer exitBan(History history) {
        return Said.first(Law.IN_FORCE, history).states().exitBan();
    }
}
