package org.povestka.law.answer;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.povestka.law.reading.LadderClock;
import org.povestka.law.reading.Questions;
import org.povestka.law.reading.Reading;
import org.povestka.law.reading.Readings;
import org.povestka.law.reading.SeventhDay;
import org.povestka.law.reading.TermEnd;
import org.povestka.law.reading.TwentiethDay;

import static org.assertj.core.api.Assertions.assertThat;

/// A rule is run under every combination of answers to the questions it reaches.
class WorldsTest {

    @Test
    void a_rule_that_asks_nothing_has_one_world() {
        assertThat(Worlds.visit(Readings.ALL_OPEN, choices -> "same"))
                .containsExactly(new World<>("same", 0, List.of()));
    }

    @Test
    void the_worlds_come_in_the_order_of_the_answers() {
        assertThat(Worlds.visit(Readings.ALL_OPEN, choices -> choices.ask(LadderClock.QUESTION)))
                .extracting(World::value)
                .containsExactly(
                        LadderClock.FROM_APPEARANCE_DATE,
                        LadderClock.FROM_SERVICE,
                        LadderClock.FROM_PLACING);
    }

    @Test
    void a_question_asked_twice_keeps_its_answer_and_multiplies_once() {
        assertThat(Worlds.visit(Readings.ALL_OPEN, choices -> {
                    SeventhDay first = choices.ask(SeventhDay.QUESTION);
                    SeventhDay again = choices.ask(SeventhDay.QUESTION);
                    return first == again;
                }))
                .extracting(World::value)
                .containsExactly(true, true);
    }

    @Test
    void a_question_reached_only_under_one_answer_multiplies_only_there() {
        List<World<String>> worlds = Worlds.visit(
                Readings.ALL_OPEN,
                choices -> choices.ask(LadderClock.QUESTION) == LadderClock.FROM_SERVICE
                        ? "service " + choices.ask(SeventhDay.QUESTION).letter()
                        : "other");
        assertThat(worlds)
                .extracting(World::value)
                .containsExactly("other", "service A", "service B", "other");
        assertThat(worlds)
                .extracting(World::readings)
                .containsExactly(
                        List.of(LadderClock.FROM_APPEARANCE_DATE),
                        List.of(SeventhDay.MUST_RUN_OUT, LadderClock.FROM_SERVICE),
                        List.of(SeventhDay.IS_ENOUGH, LadderClock.FROM_SERVICE),
                        List.of(LadderClock.FROM_PLACING));
    }

    @Test
    void every_combination_is_visited_once() {
        List<World<List<Reading>>> worlds = Worlds.visit(
                Readings.ALL_OPEN,
                choices -> List.<Reading>of(
                        choices.ask(SeventhDay.QUESTION),
                        choices.ask(LadderClock.QUESTION),
                        choices.ask(TwentiethDay.QUESTION),
                        choices.ask(TermEnd.QUESTION)));
        assertThat(worlds).hasSize(2 * 3 * 2 * 2);
        assertThat(worlds).extracting(World::under).doesNotHaveDuplicates();
        assertThat(worlds).allMatch(world -> world.readings().equals(world.value()));
    }

    @Test
    void a_reading_held_fast_is_answered_and_not_named() {
        assertThat(Worlds.visit(
                        new Readings(List.of(LadderClock.FROM_PLACING)),
                        choices -> choices.ask(LadderClock.QUESTION)))
                .containsExactly(new World<>(LadderClock.FROM_PLACING, 0, List.of()));
    }

    @Test
    void a_refusal_belongs_to_the_world_that_was_refused() {
        List<World<String>> worlds = Worlds.visit(Readings.ALL_OPEN, choices -> {
            if (choices.ask(TermEnd.QUESTION) == TermEnd.NEXT_WORKING_DAY) {
                choices.refuse(new Refusal(TermEnd.NEXT_WORKING_DAY, 2027));
            }
            return "";
        });
        assertThat(worlds)
                .extracting(World::refusals)
                .containsExactly(List.of(), List.of(new Refusal(TermEnd.NEXT_WORKING_DAY, 2027)));
    }

    @Test
    void another_value_in_the_same_world_keeps_its_readings() {
        World<String> world = Worlds.visit(
                        Readings.ALL_OPEN,
                        choices -> choices.ask(SeventhDay.QUESTION).key())
                .getLast();
        assertThat(world.with(7)).isEqualTo(new World<>(7, SeventhDay.IS_ENOUGH.bit(), List.of()));
    }

    @Test
    void every_question_can_be_asked_in_one_world() {
        List<World<Integer>> worlds = Worlds.visit(
                new Readings(Questions.ALL.stream()
                        .skip(2)
                        .map(question -> (Reading) question.answers().getLast())
                        .toList()),
                choices -> {
                    Questions.ALL.forEach(choices::ask);
                    return Questions.ALL.size();
                });
        assertThat(worlds).hasSize(4);
    }
}
