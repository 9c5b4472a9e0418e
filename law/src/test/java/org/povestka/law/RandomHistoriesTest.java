package org.povestka.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.DayState;
import org.povestka.law.answer.Segment;
import org.povestka.law.explain.DayAnswer;
import org.povestka.law.explain.State;
import org.povestka.law.explain.States;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.explain.Timeline;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What holds of every history, tried on thousands that a seed draws.
class RandomHistoriesTest {

    @Test
    void opening_the_notice_never_changes_a_day_or_a_state() {
        RandomHistories.forAll(250, history -> {
            for (Event event : history.events()) {
                if (event instanceof Event.Placed placed) {
                    History opened = history.with(
                            new Event.Opened(placed.on(), placed.recorded(), placed.summons()));
                    assertThat(told(opened)).isEqualTo(told(history));
                }
            }
        });
    }

    @Test
    void an_earlier_service_never_makes_a_later_ladder() {
        RandomHistories.forAll(800, RandomHistories::ofOneSummons, history -> {
            Event.Placed placed = history.summonses().getFirst().placed();
            History earlier = history.with(
                    new Event.HandedOver(placed.on(), placed.recorded(), placed.summons()));
            Law law = new Law(Law.IN_FORCE.regime(), Facts.readings("Q3=B Q4=A Q16=A Q17=B"));
            States before = law.states(history).getFirst();
            States after = law.states(earlier).getFirst();
            assertThat(latest(after.served())).isBeforeOrEqualTo(latest(before.served()));
            if (!before.ladder().dates().isEmpty() && withoutEnds(history).equals(history)) {
                assertThat(latest(after.ladder())).isBeforeOrEqualTo(latest(before.ladder()));
            }
        });
    }

    @Test
    void a_whole_answer_says_the_same_of_days_and_runs_as_each_question_alone() {
        for (String held : List.of("", "Q1=B Q16=B", "Q3=B Q4=A")) {
            Law law = new Law(Law.IN_FORCE.regime(), Facts.readings(held));
            RandomHistories.forAll(100, history -> {
                LocalDate placed = history.summonses().getFirst().placed().on();
                List<LocalDate> days = List.of(placed, placed.plusDays(9), placed.plusDays(31));
                Explanation whole = law.explain(history, days);
                assertThat(whole.timeline()).isEqualTo(law.timeline(history));
                assertThat(whole.days())
                        .isEqualTo(
                                days.stream().map(day -> law.on(history, day)).toList());
            });
        }
    }

    @Test
    void whoever_knows_later_sees_no_less() {
        RandomHistories.forAll(2_000, history -> {
            LocalDate asOf = history.events().getFirst().on();
            Instant known = history.events().getFirst().recorded();
            List<Event> seen = List.of();
            for (int i = 0; i < 12; i++) {
                List<Event> sees = history.until(asOf, known).events();
                assertThat(sees).containsAll(seen).isSubsetOf(history.events());
                seen = sees;
                asOf = asOf.plusDays(i % 2 == 0 ? 13 : 0);
                known = known.plusSeconds(i % 2 == 0 ? 0 : 1_000_000);
            }
            assertThat(history.until(LocalDate.MAX, Instant.MAX)).isEqualTo(history);
        });
    }

    @Test
    void the_order_in_which_facts_are_given_does_not_matter() {
        RandomHistories.forAll(250, history -> {
            List<Event> shuffled = new ArrayList<>(history.events());
            Collections.shuffle(shuffled, new Random(history.hashCode()));
            History given = new History(history.person(), shuffled);
            assertThat(given).isEqualTo(history);
            assertThat(told(given)).isEqualTo(told(history));
        });
    }

    @Test
    void two_days_after_he_came_nothing_stands_and_nothing_is_being_lifted() {
        RandomHistories.forAll(800, RandomHistories::ofOneSummons, history -> {
            LocalDate came = history.summonses().getFirst().placed().on().plusDays(33);
            History present = history.with(new Event.Appeared(
                    came, Facts.recorded(came), history.summonses().getFirst().id()));
            for (int days : new int[] {2, 3, 30, 400}) {
                DayAnswer on = Law.IN_FORCE.on(present, came.plusDays(days));
                assertThat(List.of(on.exitBan(), on.ladder(), on.lifting()))
                        .as("%s after he came on %s", on, came)
                        .containsOnly(DayState.NO);
            }
        });
    }

    @Test
    void the_day_he_came_and_the_next_are_contested_and_being_lifted_where_a_measure_was_certain() {
        RandomHistories.forAll(800, RandomHistories::ofOneSummons, history -> {
            LocalDate came = history.summonses().getFirst().placed().on().plusDays(33);
            DayAnswer before = Law.IN_FORCE.on(history, came.plusDays(1));
            if (before.exitBan() == DayState.YES && withoutEnds(history).equals(history)) {
                History present = history.with(new Event.Appeared(
                        came,
                        Facts.recorded(came),
                        history.summonses().getFirst().id()));
                for (int days : new int[] {0, 1}) {
                    DayAnswer on = Law.IN_FORCE.on(present, came.plusDays(days));
                    assertThat(on.exitBan()).isEqualTo(DayState.CONTESTED);
                    assertThat(on.lifting()).isEqualTo(DayState.YES);
                }
            }
        });
    }

    @Test
    void after_an_accepted_excuse_and_before_he_comes_there_is_no_ladder() {
        RandomHistories.forAll(800, RandomHistories::ofOneSummons, history -> {
            LocalDate accepted = history.summonses().getFirst().placed().on().plusDays(10);
            History excused = withoutEnds(history)
                    .with(new Event.Excused(
                            accepted,
                            Facts.recorded(accepted),
                            history.summonses().getFirst().id(),
                            accepted.plusDays(5),
                            accepted));
            DayAnswer before = Law.IN_FORCE.on(withoutEnds(history), accepted.plusDays(40));
            DayAnswer on = Law.IN_FORCE.on(excused, accepted.plusDays(40));
            assertThat(on.ladder()).isEqualTo(DayState.NO);
            if (before.exitBan() == DayState.YES) {
                assertThat(on.exitBan()).isEqualTo(DayState.CONTESTED);
            }
        });
    }

    @Test
    void the_runs_agree_with_the_day_asked_about_at_every_turn() {
        RandomHistories.forAll(300, history -> {
            Timeline timeline = Law.IN_FORCE.timeline(history);
            for (State state : State.values()) {
                for (LocalDate day : turns(runs(timeline, state))) {
                    assertThat(on(runs(timeline, state), day))
                            .as("%s on %s", state, day)
                            .isEqualTo(Law.IN_FORCE.on(history, state, day));
                }
            }
        });
    }

    @Test
    void the_runs_agree_with_every_day_of_two_years() {
        RandomHistories.forAll(6, history -> {
            Timeline timeline = Law.IN_FORCE.timeline(history);
            LocalDate first = history.events().getFirst().on().minusDays(30);
            first.datesUntil(first.plusYears(2)).forEach(day -> {
                DayAnswer on = Law.IN_FORCE.on(history, day);
                assertThat(List.of(
                                on(timeline.served(), day),
                                on(timeline.exitBan(), day),
                                on(timeline.ladder(), day),
                                on(timeline.lifting(), day)))
                        .as("%s", day)
                        .containsExactly(on.served(), on.exitBan(), on.ladder(), on.lifting());
            });
        });
    }

    @Test
    void the_runs_come_in_order_and_neighbours_differ() {
        RandomHistories.forAll(1_000, history -> {
            Timeline timeline = Law.IN_FORCE.timeline(history);
            for (State state : State.values()) {
                List<Segment> runs = runs(timeline, state);
                for (int i = 0; i < runs.size(); i++) {
                    assertThat(runs.get(i).state()).isIn(DayState.YES, DayState.CONTESTED);
                    if (i > 0) {
                        Segment before = runs.get(i - 1);
                        assertThat(runs.get(i).span().first())
                                .isAfter(before.span().last());
                        boolean touch = before.span()
                                .dayAfter()
                                .equals(runs.get(i).span().first());
                        assertThat(touch && before.state() == runs.get(i).state())
                                .isFalse();
                    }
                }
            }
        });
    }

    @Test
    void a_failure_is_told_with_its_seed_and_with_the_shortest_history_that_fails() {
        assertThatThrownBy(() -> RandomHistories.forAll(
                        400,
                        history -> assertThat(history.events())
                                .noneMatch(event -> event instanceof Event.Recalled)))
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching(
                        "(?s)seed \\d+: Person\\[.*] \\[Recalled\\[[^\\[]*\\[[^\\[]*]]].*");
    }

    @Test
    void the_same_seed_gives_the_same_history() {
        assertThat(RandomHistories.of(7)).isEqualTo(RandomHistories.of(7));
        assertThat(RandomHistories.of(7)).isNotEqualTo(RandomHistories.of(8));
    }

    private static List<Object> told(History history) {
        List<Object> told = new ArrayList<>();
        for (SummonsAnswer answer : Law.IN_FORCE.explain(history, List.of()).summonses()) {
            told.add(answer.states());
            told.add(answer.outlook().steps());
            told.add(answer.outlook().exposures());
            told.add(answer.outlook().flags());
        }
        told.add(Law.IN_FORCE.timeline(history));
        return told;
    }

    private static LocalDate latest(Answer answer) {
        return answer.dates().isEmpty()
                ? LocalDate.MAX
                : answer.dates().getLast().first();
    }

    private static History withoutEnds(History history) {
        return new History(
                history.person(),
                history.events().stream()
                        .filter(event -> !(event instanceof Event.Appeared
                                || event instanceof Event.Excused
                                || event instanceof Event.Recalled
                                || event instanceof Event.SetAside))
                        .toList());
    }

    private static List<Segment> runs(Timeline timeline, State state) {
        return switch (state) {
            case SERVED -> timeline.served();
            case EXIT_BAN -> timeline.exitBan();
            case LADDER -> timeline.ladder();
            case LIFTING -> timeline.lifting();
        };
    }

    private static DayState on(List<Segment> runs, LocalDate day) {
        return runs.stream()
                .filter(run -> run.span().contains(day))
                .map(Segment::state)
                .findFirst()
                .orElse(DayState.NO);
    }

    private static Set<LocalDate> turns(List<Segment> runs) {
        Set<LocalDate> turns = new TreeSet<>();
        for (Segment run : runs) {
            turns.add(run.span().first().minusDays(1));
            turns.add(run.span().first());
            if (!run.span().open()) {
                turns.add(run.span().last());
                turns.add(run.span().last().plusDays(1));
            }
        }
        return turns;
    }
}
