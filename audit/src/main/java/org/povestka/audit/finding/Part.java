package org.povestka.audit.finding;

import java.io.Serial;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.povestka.law.reading.Reading;

/// The sums of a part of a log: of an office, a region, or the whole. Two can be added in any
/// order.
public final class Part implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Verdicts judged = new Verdicts();
    private final EnumMap<Check, Verdicts> found = new EnumMap<>(Check.class);
    private final Map<String, Contested> contested = new HashMap<>();
    private long overtaken;

    /// Readings under which some entries are right, and how many entries those are.
    ///
    /// @param readings alternatives, each a list of readings that must hold together
    /// @param entries how many entries
    public record Alternatives(List<List<Reading>> readings, long entries)
            implements Serializable {}

    /// Counts an entry that was judged.
    ///
    /// @param verdict its verdict
    /// @param more how many such entries
    public void judged(Verdict verdict, long more) {
        judged.add(verdict, more);
    }

    /// Counts a finding; what only later facts show, is counted apart.
    ///
    /// @param finding the finding
    public void found(Finding finding) {
        found(finding, ReadingKeys.key(finding.judged().readings()), 1);
    }

    /// Counts findings like one whose readings have a key that was made before.
    void found(Finding finding, String key, long times) {
        if (finding.judged().basis() == Finding.Basis.BY_LATER_FACTS) {
            overtaken += times;
            return;
        }
        Verdict verdict = finding.judged().verdict();
        found.computeIfAbsent(finding.check(), check -> new Verdicts()).add(verdict, times);
        if (verdict == Verdict.SOME_READINGS) {
            add(key, finding.judged().readings(), times);
        }
    }

    /// Adds another part to this one.
    ///
    /// @param other the other, which stays as it is
    public void add(Part other) {
        judged.add(other.judged);
        other.found.forEach((check, verdicts) ->
                found.computeIfAbsent(check, same -> new Verdicts()).add(verdicts));
        other.contested.forEach((key, more) -> add(key, more.readings, more.entries));
        overtaken += other.overtaken;
    }

    /// The verdicts on its entries.
    ///
    /// @return the verdicts
    public Verdicts judged() {
        return judged;
    }

    /// The findings by check.
    ///
    /// @return the checks that found something, in their order
    public Map<Check, Verdicts> found() {
        return new EnumMap<>(found);
    }

    /// How many findings are violations: wrong under every reading or under some.
    ///
    /// @return the count, over all checks
    public long violations() {
        return found(Verdict.UNLAWFUL) + found(Verdict.SOME_READINGS);
    }

    /// How many findings had a verdict.
    ///
    /// @param verdict the verdict
    /// @return the count, over all checks
    public long found(Verdict verdict) {
        return found.values().stream().mapToLong(by -> by.of(verdict)).sum();
    }

    /// How many findings only later facts show.
    ///
    /// @return the count
    public long overtaken() {
        return overtaken;
    }

    /// The contested entries, by the readings under which they are right.
    ///
    /// @return one entry for each set of readings, in the order of their keys
    public List<Alternatives> contested() {
        return new TreeMap<>(contested)
                .values().stream()
                        .map(one -> new Alternatives(one.readings, one.entries))
                        .toList();
    }

    private void add(String key, List<List<Reading>> readings, long entries) {
        contested.computeIfAbsent(key, same -> new Contested(readings)).entries += entries;
    }

    /// Entries that are right under the same readings.
    private static final class Contested implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        private final List<List<Reading>> readings;
        private long entries;

        private Contested(List<List<Reading>> readings) {
            this.readings = readings;
        }
    }
}
