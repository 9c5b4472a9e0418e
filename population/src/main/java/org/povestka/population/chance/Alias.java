package org.povestka.population.chance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Picks one of many by weight in constant time, after Walker (1977): the upper half of
/// the bits picks a column, the lower half decides between its two owners.
///
/// The table is built in whole numbers, so it is the same on every machine.
public final class Alias {

    private final long[] keeps;
    private final int[] others;

    private Alias(long[] keeps, int[] others) {
        this.keeps = keeps;
        this.others = others;
    }

    /// The table of these weights.
    ///
    /// @param weights not negative, one of them positive, together less than 2^31
    /// @return the table
    /// @throws IllegalArgumentException if all weights are zero
    public static Alias of(List<Integer> weights) {
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        if (sum <= 0) {
            throw new IllegalArgumentException(
                    "weights: expected a positive one, found: " + weights);
        }
        int count = weights.size();
        long[] heights = new long[count];
        Deque<Integer> low = new ArrayDeque<>();
        Deque<Integer> high = new ArrayDeque<>();
        for (int i = 0; i < count; i++) {
            heights[i] = (long) weights.get(i) * count;
            (heights[i] < sum ? low : high).add(i);
        }
        int[] others = new int[count];
        long[] keeps = new long[count];
        while (!low.isEmpty() && !high.isEmpty()) {
            int small = low.remove();
            int big = high.peek();
            keeps[small] = (heights[small] << 32) / sum;
            others[small] = big;
            heights[big] -= sum - heights[small];
            if (heights[big] < sum) {
                low.add(high.remove());
            }
        }
        low.addAll(high);
        for (int full : low) {
            keeps[full] = 1L << 32;
        }
        return new Alias(keeps, others);
    }

    /// The index for these bits.
    ///
    /// @param bits 64 random bits
    /// @return an index, each with its weight
    public int index(long bits) {
        int column = (int) (((bits >>> 32) * keeps.length) >>> 32);
        return (bits & 0xFFFFFFFFL) < keeps[column] ? column : others[column];
    }
}
