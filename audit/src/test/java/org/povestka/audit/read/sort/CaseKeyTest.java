package org.povestka.audit.read.sort;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.audit.read.keep.CaseOrder;

import static org.assertj.core.api.Assertions.assertThat;

/// Keys are in the order of the names they are of.
class CaseKeyTest {

    private static final String[] PIECES = {
        "", "a", "b", "9", "10", "0", "00", "007", "7", "-", ":", "/", "я", "\uFFFF", "\u0000", "😀"
    };

    @ParameterizedTest
    @CsvSource({
        "case-9, case-10, the number counts",
        "7,      007,     of the same number the shorter one",
        "a,      ab,      nothing before something",
        "a1b2,   a01b3,   zeros bear on nothing before the end",
        "a-1,    a1,      a hyphen before a digit",
        "p9,     p:,      a digit before a colon"
    })
    void the_first_comes_before_the_other(String first, String other, String why) {
        assertThat(compared(first, other)).as(why).isNegative();
        assertThat(compared(other, first)).as(why).isPositive();
    }

    @Test
    void every_two_names_and_their_keys_are_in_the_same_order() {
        for (int seed = 0; seed < 50_000; seed++) {
            Random random = new Random(seed);
            String one = name(random);
            String other = name(random);
            assertThat(Integer.signum(compared(one, other)))
                    .as("seed %d: '%s' and '%s'", seed, one, other)
                    .isEqualTo(Integer.signum(CaseOrder.NATURAL.compare(one, other)));
        }
    }

    private static int compared(String one, String other) {
        return CaseKey.compare(CaseKey.of(one), CaseKey.of(other));
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            name.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return name.toString();
    }
}
