package org.povestka.law.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.Facts;
import org.povestka.law.reading.ElectronicService;
import org.povestka.law.reading.LadderClock;
import org.povestka.law.reading.Question;
import org.povestka.law.reading.Reading;
import org.povestka.law.reading.Readings;
import org.povestka.law.reading.SeventhDay;
import org.povestka.law.reading.TermEnd;
import org.povestka.law.reading.TwentiethDay;

import static org.assertj.core.api.Assertions.assertThat;

/// Readings said in the fewest words hold in exactly the worlds they came from.
class ConjunctionsTest {

    /// The five questions of the walkthrough: 2·2·3·2·2 = 48 assignments of answers.
    private static final List<Question<?>> FIVE = List.of(
            ElectronicService.QUESTION,
            SeventhDay.QUESTION,
            LadderClock.QUESTION,
            TwentiethDay.QUESTION,
            TermEnd.QUESTION);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                        | ''",
                "Q1=A                                      | Q1=A",
                "Q1=A; Q1=B                                | ''",
                "Q3=A; Q3=B                                | Q3=A; Q3=B",
                "Q3=A; Q3=B; Q3=C                          | ''",
                "Q1=B Q2=A; Q1=B Q2=B                      | Q1=B",
                "Q1=A; Q1=B Q2=A                           | Q1=A; Q2=A",
                "Q1=A Q3=B; Q1=B Q2=A Q3=B; Q1=B Q2=B Q3=B | Q3=B",
                "Q1=A Q4=A; Q1=B Q2=B Q4=B                 | Q1=A Q4=A; Q1=B Q2=B Q4=B",
                "Q1=A Q2=A; Q1=B Q2=B                      | Q1=A Q2=A; Q1=B Q2=B",
                "Q1=A Q2=A; Q1=A Q4=A; Q1=B Q2=A; Q1=B Q4=A| Q2=A; Q4=A"
            })
    void a_reading_that_does_not_matter_is_left_out(String worlds, String expected) {
        assertThat(text(fewest(bits(worlds)))).containsExactly(expected.split("; *", -1));
    }

    @Test
    void no_world_at_all_leaves_no_alternative() {
        assertThat(Conjunctions.fewest(List.of())).isEmpty();
    }

    @Test
    void over_all_48_assignments_the_alternatives_hold_where_the_worlds_held() {
        for (int seed = 0; seed < 2_000; seed++) {
            List<World<Boolean>> worlds = worlds(seed);
            List<List<Reading>> fewest = fewest(held(worlds));
            for (long assignment : assignments()) {
                boolean expected = worlds.stream()
                        .anyMatch(world -> world.value() && (world.under() & ~assignment) == 0);
                boolean said = fewest.stream().anyMatch(together -> holds(together, assignment));
                assertThat(said).as("seed %d, %s", seed, fewest).isEqualTo(expected);
            }
        }
    }

    @Test
    void no_reading_and_no_alternative_could_be_left_out() {
        for (int seed = 0; seed < 500; seed++) {
            List<Long> worlds = held(worlds(seed));
            List<List<Reading>> fewest = fewest(worlds);
            for (List<Reading> one : fewest) {
                List<List<Reading>> others = new ArrayList<>(fewest);
                others.remove(one);
                assertThat(holding(others))
                        .as("seed %d without %s", seed, one)
                        .isLessThan(holding(fewest));
                for (Reading reading : one) {
                    List<Reading> shorter = new ArrayList<>(one);
                    shorter.remove(reading);
                    List<List<Reading>> wider = new ArrayList<>(others);
                    wider.add(shorter);
                    assertThat(holding(wider))
                            .as("seed %d without %s of %s", seed, reading, one)
                            .isGreaterThan(holding(fewest));
                }
            }
        }
    }

    @Test
    void the_order_of_the_worlds_does_not_matter() {
        for (int seed = 0; seed < 500; seed++) {
            List<Long> worlds = new ArrayList<>(held(worlds(seed)));
            List<List<Reading>> fewest = fewest(worlds);
            Collections.shuffle(worlds, new Random(seed));
            assertThat(fewest(worlds)).as("seed %d", seed).isEqualTo(fewest);
        }
    }

    /// The worlds of a made-up rule, which asks some of the five questions in some order.
    private static List<World<Boolean>> worlds(int seed) {
        return Worlds.visit(Readings.ALL_OPEN, choices -> {
            int state = seed;
            Random chance = new Random(seed);
            int asked = 1 + chance.nextInt(5);
            for (int i = 0; i < asked; i++) {
                Question<?> question = FIVE.get(new Random(state).nextInt(FIVE.size()));
                state = 31 * state + 7 + choices.ask(question).ordinal();
            }
            return new Random(state).nextBoolean();
        });
    }

    private static List<List<Reading>> fewest(List<Long> worlds) {
        return Conjunctions.fewest(worlds.stream().mapToLong(Long::longValue).toArray());
    }

    private static List<Long> held(List<World<Boolean>> worlds) {
        return worlds.stream().filter(World::value).map(World::under).toList();
    }

    private static List<Long> assignments() {
        List<Long> all = List.of(0L);
        for (Question<?> question : FIVE) {
            all = all.stream()
                    .flatMap(one -> question.answers().stream().map(answer -> one | answer.bit()))
                    .toList();
        }
        return all;
    }

    private static long holding(List<List<Reading>> alternatives) {
        return assignments().stream()
                .filter(assignment ->
                        alternatives.stream().anyMatch(together -> holds(together, assignment)))
                .count();
    }

    private static boolean holds(List<Reading> together, long assignment) {
        return together.stream().allMatch(reading -> (reading.bit() & assignment) != 0);
    }

    private static List<Long> bits(String worlds) {
        return Arrays.stream(worlds.split("; *", -1))
                .map(world -> Facts.readings(world).chosen().stream()
                        .mapToLong(Reading::bit)
                        .reduce(0, (one, other) -> one | other))
                .toList();
    }

    private static List<String> text(List<List<Reading>> alternatives) {
        return alternatives.stream()
                .map(together ->
                        together.stream().map(Reading::key).collect(Collectors.joining(" ")))
                .toList();
    }
}
