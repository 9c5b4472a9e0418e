package org.povestka.registry.delay;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How something is spread over whole numbers: of days, of hours, of summonses.
///
/// The value is a step function of the random bits that never falls, so two spreads asked
/// with the same bits stay as close as they can: a longer delay is longer for the same
/// man.
public final class Spread {

    /// The value that stands for "never".
    public static final int NEVER = Integer.MAX_VALUE;

    private static final int GUIDES = 256;
    private static final int BITS_OF_A_GUIDE = 24;

    private final int[] values;
    private final long[] below;
    /// For each part of the bits, where in the values it begins.
    private final int[] guide = new int[GUIDES];

    private Spread(int[] values, long[] below) {
        this.values = values;
        this.below = below;
        for (int i = 1; i < GUIDES; i++) {
            guide[i] = from(guide[i - 1], (long) i << BITS_OF_A_GUIDE);
        }
    }

    /// The spread of these shares.
    ///
    /// @param shares the share of each value in millionths; together [Share#WHOLE]
    /// @return the spread
    /// @throws IllegalArgumentException if the shares are not whole together
    public static Spread of(Map<Integer, Integer> shares) {
        SortedMap<Integer, Integer> sorted = new TreeMap<>(shares);
        int[] values = new int[sorted.size()];
        long[] below = new long[sorted.size()];
        int sum = 0;
        int at = 0;
        for (Map.Entry<Integer, Integer> share : sorted.entrySet()) {
            sum += share.getValue();
            values[at] = share.getKey();
            below[at] = Share.threshold(Math.min(sum, Share.WHOLE));
            at++;
        }
        if (sum != Share.WHOLE) {
            throw new IllegalArgumentException(
                    "shares: expected " + Share.WHOLE + " millionths together, found: " + sum);
        }
        return new Spread(values, below);
    }

    /// Always this value.
    ///
    /// @param value the value
    /// @return the spread
    public static Spread always(int value) {
        return of(Map.of(value, Share.WHOLE));
    }

    /// The value for these bits.
    ///
    /// @param bits 64 random bits, of which the upper 32 count
    /// @return one of the values, each with its share
    public int value(long bits) {
        long uniform = bits >>> 32;
        return values[from(guide[(int) (uniform >>> BITS_OF_A_GUIDE)], uniform)];
    }

    /// A day that lies this spread after a day.
    ///
    /// @param day the day, as an epoch day
    /// @param bits 64 random bits
    /// @return the later day, or [#NEVER]
    public int after(int day, long bits) {
        int delay = value(bits);
        return delay == NEVER || day == NEVER ? NEVER : day + delay;
    }

    private int from(int first, long uniform) {
        int at = first;
        while (uniform >= below[at]) {
            at++;
        }
        return at;
    }
}
