package org.povestka.law.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.Facts;
import org.povestka.law.Law;
import org.povestka.law.answer.DayState;
import org.povestka.law.answer.Segment;
import org.povestka.law.explain.State;
import org.povestka.law.history.History;
import org.povestka.law.reform.Regime;

import static org.assertj.core.api.Assertions.assertThat;

/// A year without verified rest days: the days and the runs say the same, and what needs no
/// calendar is answered.
class MissingCalendarTest {

    private static final Law MOVED = new Law(Regime.InForce.AS_IT_IS, Facts.readings("Q16=B"));

    private static final History INTO_2027 =
            Facts.history("conscript, no account", "placed 2026-12-28 2027-01-15");

    @ParameterizedTest
    @CsvSource({
        "SERVED,   2026-12-27, no,      not yet placed",
        "SERVED,   2026-12-28, refused, its last day lies in 2027",
        "SERVED,   2027-06-01, refused, at any later day too",
        "EXIT_BAN, 2026-12-27, no,      not yet placed",
        "EXIT_BAN, 2026-12-28, yes,     the ban needs no calendar",
        "LADDER,   2026-12-27, no,      not yet placed",
        "LADDER,   2026-12-28, refused, its last day lies in 2027",
        "LIFTING,  2027-06-01, no,      nothing ended"
    })
    void on_each_day_what_can_be_said_is_said(
            State state, LocalDate day, String expected, String why) {
        assertThat(MOVED.on(INTO_2027, state, day).word()).as(why).isEqualTo(expected);
    }

    @Test
    void the_runs_say_what_the_days_say() {
        assertThat(runs(MOVED, State.SERVED)).isEqualTo("refused [2026-12-28, …)");
        assertThat(runs(MOVED, State.EXIT_BAN)).isEqualTo("yes [2026-12-28, …)");
        assertThat(runs(MOVED, State.LADDER)).isEqualTo("refused [2026-12-28, …)");
        assertThat(runs(MOVED, State.LIFTING)).isEmpty();
    }

    @Test
    void with_the_question_open_the_reading_that_needs_no_calendar_is_told() {
        assertThat(runs(Law.IN_FORCE, State.SERVED))
                .isEqualTo("contested [2027-01-04, 2027-01-04], yes [2027-01-05, …)");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-19, no,      the day before he came",
        "2027-02-20, refused, whether a ban on service had begun is not known",
        "2027-02-21, refused, the last day of lifting",
        "2027-02-22, no,      the day after it"
    })
    void whether_anything_is_to_be_lifted_is_not_known_on_the_days_of_lifting(
            LocalDate day, String expected, String why) {
        Law onService = new Law(Facts.law("E1").regime(), Facts.readings("Q16=B"));
        History came = INTO_2027.with(Facts.event("appeared 2027-02-20"));
        assertThat(onService.on(came, State.LIFTING, day).word()).as(why).isEqualTo(expected);
    }

    @Test
    void a_summons_of_2027_does_not_silence_the_readings_of_one_of_2026() {
        String first = "placed 2026-06-01 2026-06-08";
        String both = first + "; s2 placed 2026-12-20 2027-01-10";
        Law held = new Law(Regime.InForce.AS_IT_IS, Facts.readings("Q3=A Q4=A"));
        LocalDate monday = LocalDate.of(2026, 6, 29);
        assertThat(held.on(Facts.history("conscript", first), State.LADDER, monday))
                .isEqualTo(DayState.CONTESTED);
        assertThat(held.on(Facts.history("conscript", both), State.LADDER, monday))
                .isEqualTo(DayState.CONTESTED);
    }

    private static String runs(Law law, State state) {
        List<Segment> runs = law.timeline(INTO_2027).of(state);
        return runs.stream()
                .map(run -> run.state().word() + " " + run.span())
                .collect(Collectors.joining(", "));
    }
}
