package org.povestka.audit.finding;

import java.io.Serial;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/// How many entries had each verdict; sums of it can be added in any order.
public final class Verdicts implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final EnumMap<Verdict, Long> counts = new EnumMap<>(Verdict.class);

    /// Counts some more.
    ///
    /// @param verdict the verdict
    /// @param more how many had it
    public void add(Verdict verdict, long more) {
        counts.merge(verdict, more, Long::sum);
    }

    /// Adds another count to this one.
    ///
    /// @param other the other, which stays as it is
    public void add(Verdicts other) {
        other.counts.forEach(this::add);
    }

    /// How many had a verdict.
    ///
    /// @param verdict the verdict
    /// @return the count
    public long of(Verdict verdict) {
        return counts.getOrDefault(verdict, 0L);
    }

    /// How many there are.
    ///
    /// @return the count over all verdicts
    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /// The counts.
    ///
    /// @return a copy, without the verdicts nothing had
    public Map<Verdict, Long> counts() {
        return Map.copyOf(counts);
    }
}
