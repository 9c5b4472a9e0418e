package org.povestka.population.chance;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.povestka.population.chance.Chance.Generator;

import static org.assertj.core.api.Assertions.assertThat;

/// Pearson's statistic of very many draws at once; `-Dpovestka.draws=100000000` makes it a
/// hundred million each, enough to see a cell of 4096 that is wrong by one part in thirty.
///
/// Every test has a fixed seed. The statistic of 4096 cells has 4095 degrees of freedom; a sound
/// generator exceeds 4560, or falls short of 3650, once in several million tries.
class DrawsTest {

    private static final int DRAWS = Integer.getInteger("povestka.draws", 1_000_000);
    private static final int BITS = 12;
    private static final int LAST_CELL = (1 << BITS) - 1;
    private static final double MOST = 4_560;
    private static final double LEAST = 3_650;
    private static final long SEED = 20_261_130L;

    /// The upper half of the bits picks a column of a table, the lower half is held against a
    /// threshold: both must be even.
    @ParameterizedTest
    @CsvSource({"MIXED, 52", "MIXED, 20", "MIXED, 0", "PHILOX, 52", "PHILOX, 20", "PHILOX, 0"})
    void twelve_bits_of_a_draw_are_even_over_the_men(Generator generator, int shift) {
        Chance chance = Chance.of(generator, SEED);
        long[] cells = new long[1 << BITS];
        for (int person = 0; person < DRAWS; person++) {
            chance.turnTo(person);
            cells[(int) (chance.bits(Purpose.STUDY, 0) >>> shift) & LAST_CELL]++;
        }
        even(cells);
    }

    @ParameterizedTest
    @EnumSource(Generator.class)
    void all_purposes_of_a_man_are_even_together(Generator generator) {
        Chance chance = Chance.of(generator, SEED);
        Purpose[] purposes = Purpose.values();
        long[] cells = new long[1 << BITS];
        for (int draw = 0; draw < DRAWS; draw++) {
            int at = draw % purposes.length;
            if (at == 0) {
                chance.turnTo(draw / purposes.length);
            }
            cells[(int) (chance.bits(purposes[at], 0) >>> (Long.SIZE - BITS))]++;
        }
        even(cells);
    }

    /// What fills his days, whether the paper goes there, and how long it takes, have nothing to
    /// do with one another: sixteen cells each.
    @ParameterizedTest
    @EnumSource(Generator.class)
    void three_draws_of_work_and_study_are_independent(Generator generator) {
        Chance chance = Chance.of(generator, SEED);
        long[] cells = new long[1 << BITS];
        for (int person = 0; person < DRAWS; person++) {
            chance.turnTo(person);
            long cell = chance.bits(Purpose.WORK, 0) >>> 60;
            cell = (cell << 4) | (chance.bits(Purpose.AT_WORK, 32_416) >>> 60);
            cell = (cell << 4) | (chance.bits(Purpose.AT_WORK_DAYS, 32_416) >>> 60);
            cells[(int) cell]++;
        }
        even(cells);
    }

    private static void even(long[] cells) {
        double expected = (double) DRAWS / cells.length;
        double statistic = Arrays.stream(cells)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        assertThat(statistic).isBetween(LEAST, MOST);
    }
}
