package org.povestka.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.Condition;
import org.povestka.law.answer.DayState;
import org.povestka.law.answer.Found;
import org.povestka.law.answer.Standing;
import org.povestka.law.answer.Subject;
import org.povestka.law.answer.World;
import org.povestka.law.explain.State;
import org.povestka.law.explain.States;
import org.povestka.law.history.Category;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Person;
import org.povestka.law.reading.Question;
import org.povestka.law.reading.Reading;
import org.povestka.law.reading.Readings;

import static org.assertj.core.api.Assertions.assertThat;

/// What all readings together say is what each of them says, held fast one after the other.
class RandomReadingsTest {

    private static final int MOST_ASSIGNMENTS = 150;

    @Test
    void every_contested_run_is_the_union_of_its_readings() {
        RandomHistories.forAll(100, withFewReadings(history -> {
            List<Law> each = heldFast(history);
            for (LocalDate day : days(history)) {
                for (State state : List.of(State.SERVED, State.EXIT_BAN, State.LADDER)) {
                    assertThat(Law.IN_FORCE.on(history, state, day))
                            .as("%s on %s", state, day)
                            .isEqualTo(union(each, history, state, day));
                }
            }
        }));
    }

    /// A measure that ends under every reading, if it could stand, is to be lifted
    /// under every
    /// reading; else lifting is the union of its readings as well.
    @Test
    void lifting_is_said_under_some_reading_where_it_is_said_at_all() {
        RandomHistories.forAll(100, withFewReadings(history -> {
            List<Law> each = heldFast(history);
            for (LocalDate day : days(history)) {
                DayState together = Law.IN_FORCE.on(history, State.LIFTING, day);
                DayState union = union(each, history, State.LIFTING, day);
                assertThat(union == DayState.CONTESTED ? DayState.YES : union)
                        .as("lifting on %s, each reading %s", day, union)
                        .isEqualTo(together == DayState.CONTESTED ? DayState.YES : together);
                assertThat(union == DayState.YES && together == DayState.CONTESTED)
                        .isFalse();
            }
        }));
    }

    @Test
    void a_state_of_the_person_is_that_of_any_summons_under_the_same_reading() {
        RandomHistories.forAll(100, withFewReadings(history -> {
            for (Law law : heldFast(history)) {
                for (LocalDate day : days(history)) {
                    for (State state : State.values()) {
                        DayState together = law.on(history, state, day);
                        boolean any = history.summonses().stream()
                                .anyMatch(summons -> law.on(
                                                new History(
                                                        history.person(),
                                                        List.copyOf(summons.facts())),
                                                state,
                                                day)
                                        == DayState.YES);
                        if (together != DayState.REFUSED) {
                            assertThat(together)
                                    .as("%s on %s under %s", state, day, law.held())
                                    .isEqualTo(any ? DayState.YES : DayState.NO);
                        }
                    }
                }
            }
        }));
    }

    @Test
    void a_reading_held_fast_leaves_a_part_of_the_worlds_and_all_its_answers_leave_all() {
        RandomHistories.forAll(300, RandomHistories::ofOneSummons, history -> {
            List<Answer> open = answers(Law.IN_FORCE, history);
            for (int i = 0; i < open.size(); i++) {
                for (Question<?> question : reached(List.of(open.get(i)))) {
                    Set<Standing> all = new HashSet<>();
                    for (Reading reading : question.answers()) {
                        Law held = new Law(Law.IN_FORCE.regime(), new Readings(List.of(reading)));
                        Set<Standing> left = standings(answers(held, history).get(i));
                        assertThat(standings(open.get(i))).as(reading.key()).containsAll(left);
                        all.addAll(left);
                    }
                    assertThat(all).as(question.id()).isEqualTo(standings(open.get(i)));
                }
            }
        });
    }

    @Test
    void the_worlds_of_an_answer_never_overlap_and_leave_no_assignment_out() {
        RandomHistories.forAll(300, RandomHistories::ofOneSummons, history -> {
            for (Answer answer : answers(Law.IN_FORCE, history)) {
                if (answer.refusals().isEmpty()) {
                    Set<Question<?>> asked = reached(List.of(answer));
                    int weights = answer.worlds().stream()
                            .mapToInt(world -> weight(world.under(), asked))
                            .sum();
                    assertThat(weights).isEqualTo(weight(0, asked));
                }
            }
        });
    }

    @Test
    void where_every_unmet_condition_is_mended_what_never_held_holds() {
        RandomHistories.forAll(300, RandomHistories::ofOneSummons, history -> {
            for (int i = 0; i < 3; i++) {
                for (World<Found> world : answers(Law.IN_FORCE, history).get(i).worlds()) {
                    if (world.value().standing() instanceof Standing.Never) {
                        List<Condition> whyNot = world.value().trace().whyNot();
                        assertThat(whyNot).as("%s", world).isNotEmpty();
                        Law law = mended(whyNot, world);
                        assertThat(answers(law, mended(whyNot, history)).get(i).dates())
                                .as("%s", whyNot)
                                .isNotEmpty();
                    }
                }
            }
        });
    }

    private static Consumer<History> withFewReadings(Consumer<History> property) {
        return history -> {
            if (weight(0, reached(answers(Law.IN_FORCE, history))) <= MOST_ASSIGNMENTS) {
                property.accept(history);
            }
        };
    }

    /// The law under every assignment of answers to the questions this history reaches.
    private static List<Law> heldFast(History history) {
        List<List<Reading>> assignments = List.of(List.of());
        for (Question<?> question : reached(answers(Law.IN_FORCE, history))) {
            List<List<Reading>> longer = new ArrayList<>();
            for (List<Reading> assignment : assignments) {
                for (Reading answer : question.answers()) {
                    List<Reading> more = new ArrayList<>(assignment);
                    more.add(answer);
                    longer.add(more);
                }
            }
            assignments = longer;
        }
        return assignments.stream()
                .map(assignment -> new Law(Law.IN_FORCE.regime(), new Readings(assignment)))
                .toList();
    }

    private static Set<Question<?>> reached(List<Answer> answers) {
        Set<Question<?>> reached = new HashSet<>();
        for (Answer answer : answers) {
            answer.worlds()
                    .forEach(world ->
                            world.readings().forEach(reading -> reached.add(reading.question())));
            answer.refusals().forEach(refusal -> reached.add(refusal.reading().question()));
        }
        return reached;
    }

    private static List<Answer> answers(Law law, History history) {
        List<Answer> answers = new ArrayList<>();
        for (States states : law.states(history)) {
            answers.addAll(List.of(states.served(), states.exitBan(), states.ladder()));
        }
        return answers;
    }

    private static Set<Standing> standings(Answer answer) {
        Set<Standing> standings = new HashSet<>();
        answer.worlds().forEach(world -> standings.add(world.value().standing()));
        return standings;
    }

    private static DayState union(List<Law> each, History history, State state, LocalDate day) {
        Set<DayState> states = new HashSet<>();
        each.forEach(law -> states.add(law.on(history, state, day)));
        states.remove(DayState.REFUSED);
        if (states.isEmpty()) {
            return DayState.REFUSED;
        }
        return states.size() == 1 ? states.iterator().next() : DayState.CONTESTED;
    }

    private static int weight(long under, Set<Question<?>> questions) {
        return questions.stream()
                .filter(question -> (under & question.mask()) == 0)
                .mapToInt(question -> question.answers().size())
                .reduce(1, (one, other) -> one * other);
    }

    /// The days on which something begins or ends under some reading, and a few more.
    private static Set<LocalDate> days(History history) {
        Set<LocalDate> days = new TreeSet<>();
        for (Answer answer : answers(Law.IN_FORCE, history)) {
            for (Standing standing : standings(answer)) {
                if (standing instanceof Standing.Stands stands) {
                    days.add(stands.span().first());
                    if (!stands.span().open()) {
                        days.add(stands.span().dayAfter());
                    }
                }
            }
        }
        history.events().forEach(event -> days.add(event.on()));
        return days;
    }

    private static Law mended(List<Condition> whyNot, World<Found> world) {
        boolean unknown = whyNot.stream()
                .anyMatch(condition -> condition.subject() == Subject.KNOWN_TO_THIS_EDITION);
        return new Law(
                unknown ? Facts.law("E6").regime() : Law.IN_FORCE.regime(),
                new Readings(world.readings()));
    }

    private static History mended(List<Condition> whyNot, History history) {
        History mended = history;
        for (Condition condition : whyNot) {
            mended = switch (condition.subject()) {
                case NOT_APPEARED -> without(mended, Event.Appeared.class);
                case NO_EXCUSE -> without(mended, Event.Excused.class);
                case NOT_RECALLED -> without(mended, Event.Recalled.class);
                case NOT_SET_ASIDE -> without(mended, Event.SetAside.class);
                case BOUND, OF_AGE, OBLIGED_TO_REGISTER ->
                    new History(
                            Person.of(Category.CONSCRIPT).with(mended.person().account()),
                            mended.events());
                case DELIVERED -> handedOver(mended);
                default -> mended;
            };
        }
        return mended;
    }

    private static History handedOver(History history) {
        Event.Placed placed = history.summonses().getFirst().placed();
        return history.with(new Event.HandedOver(placed.on(), placed.recorded(), placed.summons()));
    }

    private static History without(History history, Class<? extends Event> kind) {
        return new History(
                history.person(),
                history.events().stream()
                        .filter(event -> !kind.isInstance(event))
                        .toList());
    }
}
