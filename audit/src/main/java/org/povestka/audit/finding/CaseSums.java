package org.povestka.audit.finding;

import java.util.ArrayList;
import java.util.List;
import org.povestka.audit.log.Entry;

/// What one case adds to the sums of an audit; cases alike add the same.
public final class CaseSums {

    private final String region;
    private final List<Judged> judged = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final long[] counts = new long[Sums.Count.values().length];

    /// An entry that was judged, and its verdict.
    ///
    /// @param entry the entry
    /// @param verdict the verdict
    record Judged(Entry entry, Verdict verdict) {}

    /// Nothing yet.
    ///
    /// @param region the region of the person, empty where it is not said
    public CaseSums(String region) {
        this.region = region;
    }

    /// Counts.
    ///
    /// @param count what
    /// @param more how many
    public void count(Sums.Count count, long more) {
        counts[place(count)] += more;
    }

    /// Counts an entry that was judged.
    ///
    /// @param entry the entry
    /// @param verdict its verdict
    public void judged(Entry entry, Verdict verdict) {
        judged.add(new Judged(entry, verdict));
    }

    /// Counts a finding.
    ///
    /// @param finding the finding
    public void found(Finding finding) {
        findings.add(finding);
    }

    String region() {
        return region;
    }

    List<Judged> judged() {
        return judged;
    }

    List<Finding> findings() {
        return findings;
    }

    long of(Sums.Count count) {
        return counts[place(count)];
    }

    @SuppressWarnings("EnumOrdinal")
    private static int place(Sums.Count count) {
        return count.ordinal();
    }
}
