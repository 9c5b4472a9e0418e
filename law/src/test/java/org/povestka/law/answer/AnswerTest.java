package org.povestka.law.answer;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.povestka.law.citation.Citation;
import org.povestka.law.citation.Grade;
import org.povestka.law.citation.Provision;
import org.povestka.law.citation.RuleId;
import org.povestka.law.reading.Reading;
import org.povestka.law.reading.SeventhDay;
import org.povestka.law.reading.TermEnd;
import org.povestka.law.time.Span;

import static org.assertj.core.api.Assertions.assertThat;

/// What all readings together say: certain, contested, never or refused.
class AnswerTest {

    private static final LocalDate TENTH = LocalDate.of(2025, 7, 10);
    private static final LocalDate ELEVENTH = LocalDate.of(2025, 7, 11);
    private static final Trace TRACE = new Trace(
            RuleId.EXIT_BAN_START,
            new Citation(Provision.of("53-FZ", "7.1"), "E6", List.of("S01"), Grade.HIGH),
            List.of(Condition.unmet(Subject.NOT_APPEARED, TENTH)),
            List.of());

    @Test
    void every_world_the_same_day_is_certain() {
        Answer answer = Answer.of(List.of(
                stands(TENTH, SeventhDay.IS_ENOUGH), stands(TENTH, SeventhDay.MUST_RUN_OUT)));
        assertThat(answer).isInstanceOf(Answer.Certain.class);
        assertThat(answer.dates()).singleElement().satisfies(dated -> {
            assertThat(dated.first()).isEqualTo(TENTH);
            assertThat(dated.under()).isEqualTo(List.of(List.of()));
            assertThat(dated.trace()).isEqualTo(TRACE);
        });
        assertThat(answer.worlds()).hasSize(2);
        assertThat(answer.neverUnder()).isEmpty();
    }

    @Test
    void different_days_are_contested_and_the_earliest_comes_first() {
        Answer answer = Answer.of(List.of(
                stands(ELEVENTH, SeventhDay.MUST_RUN_OUT), stands(TENTH, SeventhDay.IS_ENOUGH)));
        assertThat(answer).isInstanceOf(Answer.Contested.class);
        assertThat(answer.dates()).extracting(Dated::first).containsExactly(TENTH, ELEVENTH);
        assertThat(answer.dates())
                .extracting(Dated::under)
                .containsExactly(
                        List.of(List.<Reading>of(SeventhDay.IS_ENOUGH)),
                        List.of(List.<Reading>of(SeventhDay.MUST_RUN_OUT)));
    }

    @Test
    void a_day_against_never_is_contested_whichever_comes_first() {
        World<Found> never = never(SeventhDay.IS_ENOUGH);
        World<Found> stands = stands(ELEVENTH, SeventhDay.MUST_RUN_OUT);
        assertThat(Answer.of(List.of(never, stands))).isInstanceOf(Answer.Contested.class);
        assertThat(Answer.of(List.of(stands, never))).isInstanceOf(Answer.Contested.class);
        assertThat(Answer.of(List.of(stands, never)).neverUnder())
                .isEqualTo(List.of(List.of(SeventhDay.IS_ENOUGH)));
    }

    @Test
    void under_no_reading_is_never() {
        Answer answer =
                Answer.of(List.of(never(SeventhDay.IS_ENOUGH), never(SeventhDay.MUST_RUN_OUT)));
        assertThat(answer).isInstanceOf(Answer.Never.class);
        assertThat(answer.dates()).isEmpty();
        assertThat(answer.neverUnder()).isEqualTo(List.of(List.of()));
        assertThat(answer.on(TENTH)).isEqualTo(DayState.NO);
    }

    @Test
    void a_refused_world_is_told_and_the_others_still_answer() {
        Answer answer = Answer.of(List.of(stands(TENTH, TermEnd.NO_SHIFT), refused(), refused()));
        assertThat(answer).isInstanceOf(Answer.Certain.class);
        assertThat(answer.refusals()).containsExactly(new Refusal(TermEnd.NEXT_WORKING_DAY, 2027));
        assertThat(answer.on(TENTH)).isEqualTo(DayState.YES);
    }

    @Test
    void nothing_but_refusals_is_refused() {
        Answer answer = Answer.of(List.of(refused()));
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        assertThat(answer.worlds()).isEmpty();
        assertThat(answer.dates()).isEmpty();
        assertThat(answer.on(TENTH)).isEqualTo(DayState.REFUSED);
    }

    @Test
    void on_a_day_all_some_or_none_of_the_worlds_hold() {
        Answer answer = Answer.of(List.of(
                stands(TENTH, SeventhDay.IS_ENOUGH), stands(ELEVENTH, SeventhDay.MUST_RUN_OUT)));
        assertThat(answer.on(LocalDate.of(2025, 7, 9))).isEqualTo(DayState.NO);
        assertThat(answer.on(TENTH)).isEqualTo(DayState.CONTESTED);
        assertThat(answer.on(ELEVENTH)).isEqualTo(DayState.YES);
    }

    @Test
    void why_not_gathers_the_unmet_conditions_of_the_results_it_stands_on() {
        Trace above = new Trace(
                RuleId.LADDER_TRIGGER,
                TRACE.citation(),
                List.of(Condition.met(Subject.BOUND, TENTH), Condition.unmet(Subject.SERVED)),
                List.of(TRACE));
        assertThat(above.whyNot())
                .containsExactly(
                        Condition.unmet(Subject.SERVED),
                        Condition.unmet(Subject.NOT_APPEARED, TENTH));
    }

    @Test
    void a_day_under_readings_leaves_refused_worlds_out() {
        List<World<LocalDate>> worlds = List.of(
                new World<>(ELEVENTH, TermEnd.NO_SHIFT.bit(), List.of()),
                new World<>(TENTH, TermEnd.NEXT_WORKING_DAY.bit(), refused().refusals()));
        assertThat(DayUnder.of(worlds))
                .containsExactly(new DayUnder(ELEVENTH, List.of(List.of(TermEnd.NO_SHIFT))));
        assertThat(DayUnder.certain(TENTH))
                .containsExactly(new DayUnder(TENTH, List.of(List.of())));
    }

    private static World<Found> stands(LocalDate first, Reading under) {
        return new World<>(Found.stands(Span.since(first), TRACE), under.bit(), List.of());
    }

    private static World<Found> never(Reading under) {
        return new World<>(Found.never(TRACE), under.bit(), List.of());
    }

    private static World<Found> refused() {
        return new World<>(
                Found.never(TRACE),
                TermEnd.NEXT_WORKING_DAY.bit(),
                List.of(new Refusal(TermEnd.NEXT_WORKING_DAY, 2027)));
    }
}
