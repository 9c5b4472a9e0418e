package org.povestka.registry.delay;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// How something is spread over whole numbers.
class SpreadTest {

    private static final Spread HALF_AT_ONCE =
            Spread.of(Map.of(0, 500_000, 3, 300_000, Spread.NEVER, 200_000));

    @ParameterizedTest
    @CsvSource({
        "00000000, 0,  the least bits",
        "7FFFFFFF, 0,  just below one half",
        "80000000, 3,  one half",
        "CCCCCCCB, 3,  just below eight tenths",
    })
    void half_at_once_three_tenths_after_three_days(String upper, int value, String why) {
        assertThat(HALF_AT_ONCE.value(bits(upper))).as(why).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"CCCCCCCD", "FFFFFFFF"})
    void the_rest_never_comes(String upper) {
        assertThat(HALF_AT_ONCE.value(bits(upper))).isEqualTo(Spread.NEVER);
        assertThat(HALF_AT_ONCE.after(20_000, bits(upper))).isEqualTo(Spread.NEVER);
    }

    @Test
    void three_days_after_a_day_is_three_days_later() {
        assertThat(HALF_AT_ONCE.after(20_000, bits("80000000"))).isEqualTo(20_003);
        assertThat(HALF_AT_ONCE.after(Spread.NEVER, bits("80000000"))).isEqualTo(Spread.NEVER);
    }

    @Test
    void more_bits_never_give_a_shorter_delay() {
        int before = 0;
        for (long upper = 0; upper < 1L << 32; upper += 1 << 20) {
            int value = HALF_AT_ONCE.value(upper << 32);
            assertThat(value).isGreaterThanOrEqualTo(before);
            before = value;
        }
    }

    @Test
    void shares_that_are_not_whole_together_are_refused() {
        assertThatThrownBy(() -> Spread.of(Map.of(0, 500_000, 1, 499_999)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("999999");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "500000, 2147483648", "1000000, 4294967296"})
    void a_share_is_a_threshold_of_32_bits(int millionths, long threshold) {
        assertThat(Share.threshold(millionths)).isEqualTo(threshold);
    }

    @Test
    void a_share_of_all_always_falls_and_a_share_of_none_never() {
        assertThat(Share.falls(Share.threshold(Share.WHOLE), -1L)).isTrue();
        assertThat(Share.falls(Share.threshold(0), 0L)).isFalse();
    }

    private static long bits(String upper) {
        return Long.parseLong(upper, 16) << 32;
    }
}
