package org.povestka.law.kernel;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povestka.law.Law;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.Found;
import org.povestka.law.answer.Standing;
import org.povestka.law.answer.World;
import org.povestka.law.edition.Editions;
import org.povestka.law.explain.States;
import org.povestka.law.reading.Question;
import org.povestka.law.reading.Reading;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Amendment;
import org.povestka.law.reform.Reform;
import org.povestka.law.reform.Regime;
import org.povestka.law.rule.ExitBan;
import org.povestka.law.time.Day;

import static org.assertj.core.api.Assertions.assertThat;

/// The kernel and the explaining path give the same dates, whatever the life and the
/// readings.
class KernelTest {

    /// How many lives each of the seven regimes is tried with;
    /// `-Dpovestka.lives=150000` makes them a million in all.
    private static final int LIVES = Integer.getInteger("povestka.lives", 8_000);

    private static final Map<Long, Answers> WORLDS = worlds();

    @Test
    void there_are_1536_worlds_and_each_answers_every_question() {
        assertThat(WORLDS).hasSize(1536);
        assertThat(WORLDS.values())
                .allSatisfy(world ->
                        assertThat(world.readings().chosen()).hasSameSizeAs(Answers.QUESTIONS));
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void every_date_of_a_random_life_is_that_of_the_explaining_path(Regime regime) {
        SplittableRandom draws = new SplittableRandom(20260315L);
        for (int life = 0; life < LIVES; life++) {
            compare(regime, RandomLife.of(draws, regime), draws, life);
        }
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void a_question_that_does_not_matter_to_the_facts_moves_no_date(Regime regime) {
        SplittableRandom draws = new SplittableRandom(20260316L);
        List<Answers> worlds = List.copyOf(WORLDS.values());
        for (int life = 0; life < LIVES; life++) {
            Facts facts = RandomLife.of(draws, regime).facts();
            Kernel kernel =
                    Kernel.of(regime.edition(Day.date(facts.placing().on())).orElseThrow());
            Answers one = worlds.get(draws.nextInt(worlds.size()));
            Answers other = otherwise(one, ~Kernel.mattering(facts), draws);
            if (!kernel.dates(facts, other).equals(kernel.dates(facts, one))) {
                assertThat(kernel.dates(facts, other))
                        .as("life %s: %s", life, facts)
                        .isEqualTo(kernel.dates(facts, one));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void the_dates_in_many_worlds_are_those_in_each(Regime regime) {
        SplittableRandom draws = new SplittableRandom(20260317L);
        List<Answers> all = List.copyOf(WORLDS.values());
        for (int round = 0; round < LIVES / 100; round++) {
            List<Answers> worlds = draws.ints(1 + draws.nextInt(20), 0, all.size())
                    .mapToObj(all::get)
                    .toList();
            DatesByWorld dates = new DatesByWorld(worlds);
            for (int life = 0; life < 25; life++) {
                Facts facts = RandomLife.of(draws, regime).facts();
                Kernel kernel =
                        Kernel.of(regime.edition(Day.date(facts.placing().on())).orElseThrow());
                dates.find(kernel, facts);
                assertThat(IntStream.range(0, worlds.size())
                                .mapToObj(at -> in(dates, at))
                                .toList())
                        .as("round %s, life %s: %s", round, life, facts)
                        .isEqualTo(worlds.stream()
                                .map(world -> kernel.dates(facts, world))
                                .toList());
                assertThat(IntStream.range(0, worlds.size())
                                .mapToObj(dates::refused)
                                .toList())
                        .isEqualTo(worlds.stream()
                                .map(world -> kernel.dates(facts, world).refused())
                                .toList());
            }
        }
    }

    private static Dates in(DatesByWorld dates, int world) {
        return new Dates(
                dates.served(world),
                dates.banFirst(world),
                dates.banLast(world),
                dates.ladderFirst(world),
                dates.ladderLast(world));
    }

    /// The same world, but for other answers to the questions with these bits.
    private static Answers otherwise(Answers world, long questions, SplittableRandom draws) {
        long bits = 0;
        for (Reading reading : world.readings().chosen()) {
            boolean asked = (reading.question().mask() & questions) != 0;
            List<? extends Reading> answers = reading.question().answers();
            bits |= (asked ? answers.get(draws.nextInt(answers.size())) : reading).bit();
        }
        return Objects.requireNonNull(WORLDS.get(bits));
    }

    private static Stream<Regime> regimes() {
        return Stream.of(
                Regime.InForce.AS_IT_IS,
                new Regime.InForce(reform(new Amendment.ServiceDays(14))),
                new Regime.InForce(reform(
                        new Amendment.BanStart(ExitBan.Start.ON_SERVICE),
                        new Amendment.CourtStep(10),
                        new Amendment.BanExpiry(30))),
                new Regime.InForce(
                        reform(new Amendment.LadderDays(5), new Amendment.LiftingDays(3))),
                named("E0"),
                named("E1"),
                named("AsReported2025"));
    }

    private static void compare(Regime regime, RandomLife life, SplittableRandom draws, int at) {
        LocalDate placedOn = Day.date(life.facts().placing().on());
        Kernel kernel = Kernel.of(regime.edition(placedOn).orElseThrow());
        States states =
                new Law(regime, Readings.ALL_OPEN).states(life.history()).getFirst();
        Readings own = regime.ownReadings();
        compare(
                states.served(),
                Dates::served,
                dates -> Day.NEVER,
                new Tried(kernel, life, own, draws, at));
        compare(
                states.exitBan(),
                Dates::banFirst,
                Dates::banLast,
                new Tried(kernel, life, own, draws, at));
        compare(
                states.ladder(),
                Dates::ladderFirst,
                Dates::ladderLast,
                new Tried(kernel, life, own, draws, at));
    }

    private record Tried(
            Kernel kernel, RandomLife life, Readings own, SplittableRandom draws, int at) {}

    /// Every world of an answer, its open questions answered at random.
    private static void compare(
            Answer answer,
            Function<Dates, Integer> first,
            Function<Dates, Integer> last,
            Tried tried) {
        for (World<Found> world : answer.worlds()) {
            Dates dates = tried.kernel()
                    .dates(
                            tried.life().facts(),
                            completed(world.under(), tried.own(), tried.draws()));
            Standing expected = world.value().standing();
            int begins = first.apply(dates);
            boolean same = switch (expected) {
                case Standing.Never never -> begins == Day.NEVER;
                case Standing.Stands stands ->
                    begins == Day.of(stands.span().first())
                            && Day.date(last.apply(dates)).equals(stands.span().last());
            };
            if (!same) {
                assertThat(dates.toString())
                        .as("life %s: %s under %s", tried.at(), tried.life(), world.readings())
                        .isEqualTo(expected.toString());
            }
        }
    }

    private static Answers completed(long under, Readings own, SplittableRandom draws) {
        long bits = under;
        for (Reading reading : own.chosen()) {
            bits |= reading.bit();
        }
        for (Question<?> question : Answers.QUESTIONS) {
            if ((bits & question.mask()) == 0) {
                int answer = draws.nextInt(question.answers().size());
                bits |= question.answers().get(answer).bit();
            }
        }
        return Objects.requireNonNull(WORLDS.get(bits));
    }

    private static Map<Long, Answers> worlds() {
        Map<Long, Answers> worlds = new HashMap<>();
        for (Answers world : Answers.all()) {
            long bits = 0;
            for (Reading reading : world.readings().chosen()) {
                bits |= reading.bit();
            }
            worlds.put(bits, world);
        }
        return worlds;
    }

    private static Reform reform(Amendment... amendments) {
        return new Reform("test", List.of(amendments));
    }

    private static Regime named(String edition) {
        return new Regime.Named(Editions.find(edition).orElseThrow(), Reform.NONE);
    }
}
