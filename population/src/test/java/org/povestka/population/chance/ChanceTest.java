package org.povestka.population.chance;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongBinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povestka.population.chance.Chance.Generator;

import static org.assertj.core.api.Assertions.assertThat;

/// Draws are even, and draws of neighbours have nothing to do with each other.
///
/// Every test has a fixed seed. The statistic of a grid of 64 by 64 cells has 4095
/// degrees of freedom; a sound generator exceeds 4560 once in ten million grids, and 24
/// grids are tried.
class ChanceTest {

    private static final int SIDE = 64;
    private static final int DRAWS = 1 << 21;
    private static final double MOST = 4_560;
    private static final double LEAST = 3_650;
    private static final long SEED = 20_260_315L;

    @ParameterizedTest
    @EnumSource(Generator.class)
    void two_purposes_of_one_person_are_independent(Generator generator) {
        Chance chance = Chance.of(generator, SEED);
        for (Purpose[] pair : new Purpose[][] {
            {Purpose.REGION, Purpose.AGE},
            {Purpose.HABIT, Purpose.TRAVELS},
            {Purpose.MONTH, Purpose.DAY},
            {Purpose.SUMMONSES, Purpose.JOURNEYS}
        }) {
            even((person, ignored) -> {
                chance.turnTo(person);
                return cell(chance.bits(pair[0], 0), chance.bits(pair[1], 0));
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Generator.class)
    void neighbours_are_independent(Generator generator) {
        Chance chance = Chance.of(generator, SEED);
        even((person, ignored) -> {
            chance.turnTo(person);
            long one = chance.bits(Purpose.HABIT, 0);
            chance.turnTo(person + 1);
            return cell(one, chance.bits(Purpose.HABIT, 0));
        });
    }

    @ParameterizedTest
    @EnumSource(Generator.class)
    void one_ordinal_and_the_next_are_independent(Generator generator) {
        Chance chance = Chance.of(generator, SEED);
        even((person, ignored) -> {
            chance.turnTo(person);
            return cell(chance.bits(Purpose.LEAD, 32_416), chance.bits(Purpose.LEAD, 32_417));
        });
    }

    @ParameterizedTest
    @EnumSource(Generator.class)
    void seeds_that_differ_in_one_bit_give_independent_worlds(Generator generator) {
        Chance one = Chance.of(generator, SEED);
        Chance other = Chance.of(generator, SEED ^ 1);
        even((person, ignored) -> {
            one.turnTo(person);
            other.turnTo(person);
            return cell(one.bits(Purpose.AGE, 0), other.bits(Purpose.AGE, 0));
        });
    }

    @ParameterizedTest
    @EnumSource(Generator.class)
    void each_of_the_64_bits_is_set_half_the_time(Generator generator) {
        Chance chance = Chance.of(generator, SEED);
        long[] set = new long[Long.SIZE];
        for (int person = 0; person < DRAWS; person++) {
            chance.turnTo(person);
            long bits = chance.bits(Purpose.REGION, 0);
            for (int bit = 0; bit < set.length; bit++) {
                set[bit] += bits >>> bit & 1;
            }
        }
        // Six standard errors on either side of one half.
        double error = Math.sqrt(DRAWS) / 2;
        assertThat(Arrays.stream(set).boxed())
                .allSatisfy(count -> assertThat((double) count)
                        .isBetween(DRAWS / 2.0 - 6 * error, DRAWS / 2.0 + 6 * error));
    }

    @Test
    void person_7_draws_the_same_whoever_came_before_him() {
        Chance alone = Chance.of(Generator.MIXED, 7);
        alone.turnTo(7);
        Chance late = Chance.of(Generator.MIXED, 7);
        for (int person = 0; person <= 7; person++) {
            late.turnTo(person);
            late.bits(Purpose.HABIT, person);
        }
        assertThat(late.bits(Purpose.MONTH, 3)).isEqualTo(alone.bits(Purpose.MONTH, 3));
    }

    @Test
    void the_code_of_a_purpose_is_its_place_since_codes_are_never_given_again() {
        assertThat(Stream.of(Purpose.values()).map(Purpose::code))
                .containsExactlyElementsOf(Stream.iterate(1, code -> code + 1)
                        .limit(Purpose.values().length)
                        .toList());
        assertThat(Purpose.REGION.code()).isEqualTo(1);
        assertThat(Purpose.SUMMONSES.code()).isEqualTo(13);
        assertThat(Purpose.SUCCESS.code()).isEqualTo(42);
    }

    @Test
    void an_alias_table_gives_each_index_its_weight() {
        Alias alias = Alias.of(List.of(1, 0, 6, 3));
        Chance chance = Chance.of(Generator.MIXED, SEED);
        long[] found = new long[4];
        for (int person = 0; person < 1_000_000; person++) {
            chance.turnTo(person);
            found[alias.index(chance.bits(Purpose.REGION, 0))]++;
        }
        assertThat(found[1]).isZero();
        assertThat((double) found[0]).isBetween(98_500.0, 101_500.0);
        assertThat((double) found[2]).isBetween(597_500.0, 602_500.0);
        assertThat((double) found[3]).isBetween(297_500.0, 302_500.0);
    }

    private static void even(LongBinaryOperator cellOf) {
        long[] cells = new long[SIDE * SIDE];
        for (int person = 0; person < DRAWS; person++) {
            cells[(int) cellOf.applyAsLong(person, 0)]++;
        }
        double expected = (double) DRAWS / cells.length;
        double statistic = Arrays.stream(cells)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        assertThat(statistic).isBetween(LEAST, MOST);
    }

    private static long cell(long one, long other) {
        return (one >>> 58) * SIDE + (other >>> 58);
    }
}
