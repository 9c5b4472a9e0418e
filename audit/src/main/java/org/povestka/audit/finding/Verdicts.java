package org.povestka.audit.finding;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// How many entries had each verdict; sums of it can be added in any order.
public final class Verdicts implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long[] counts = new long[Verdict.values().length];

    /// Counts some more.
    ///
    /// @param verdict the verdict
    /// @param more how many had it
    public void add(Verdict verdict, long more) {
        counts[place(verdict)] += more;
    }

    /// Adds another count to this one.
    ///
    /// @param other the other, which stays as it is
    public void add(Verdicts other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    /// How many had a verdict.
    ///
    /// @param verdict the verdict
    /// @return the count
    public long of(Verdict verdict) {
        return counts[place(verdict)];
    }

    /// How many there are.
    ///
    /// @return the count over all verdicts
    public long all() {
        return Arrays.stream(counts).sum();
    }

    /// The counts.
    ///
    /// @return a copy, without the verdicts nothing had
    public Map<Verdict, Long> counts() {
        Map<Verdict, Long> had = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            if (of(verdict) != 0) {
                had.put(verdict, of(verdict));
            }
        }
        return Map.copyOf(had);
    }

    @SuppressWarnings("EnumOrdinal")
    private static int place(Verdict verdict) {
        return verdict.ordinal();
    }
}
