package org.povestka.audit.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.CaseFindings;
import org.povestka.audit.finding.Check;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.paper.Distance;
import org.povestka.audit.paper.Made;
import org.povestka.audit.paper.Tally;

/// What a page keeps of the cases that pass by: the worst of them, the first findings, and how
/// long measures stood too long at each receiver. It keeps no more than fits a page.
final class Gathered {

    private static final int MOST_CASES = 12;
    private static final int MOST_FINDINGS = 500;
    private static final int MOST_APART = 50;
    private static final long MOST_DAYS = 365;

    private static final Comparator<Worst> WORST_FIRST =
            Comparator.comparingLong(Worst::weight).reversed().thenComparing(Worst::name);

    private final Tally tally;
    private final List<Finding> violations = new ArrayList<>();
    private final List<Finding> overtaken = new ArrayList<>();
    private final List<Finding> notSaid = new ArrayList<>();
    private final TreeSet<Worst> worst = new TreeSet<>(WORST_FIRST);
    private final TreeMap<String, Overdue> overdue = new TreeMap<>();

    /// A case and how far it lies from the law.
    ///
    /// @param of the case
    /// @param weight a finding and a day count as one each
    record Worst(CaseFindings of, long weight) {

        private String name() {
            return of.of();
        }
    }

    /// How long measures stood too long.
    ///
    /// @param measures how many
    /// @param days the days of all of them
    record Overdue(long measures, long days) {

        private Overdue and(Overdue other) {
            return new Overdue(measures + other.measures, days + other.days);
        }
    }

    Gathered(Made.Standards asked) {
        this.tally = new Tally(asked);
    }

    void begin(About about) {
        tally.begin(about);
    }

    void add(CaseFindings of) {
        tally.add(of);
        long weight = 0;
        for (Finding finding : of.findings()) {
            if (Tally.violation(finding)) {
                keep(finding, violations, MOST_FINDINGS);
                weight += weight(finding);
            } else if (finding.judged().verdict() == Verdict.CANNOT_BE_SAID) {
                keep(finding, notSaid, MOST_APART);
            } else {
                keep(finding, overtaken, MOST_APART);
            }
        }
        if (weight > 0) {
            worst.add(new Worst(of, weight));
            if (worst.size() > MOST_CASES) {
                worst.pollLast();
            }
        }
    }

    Tally tally() {
        return tally;
    }

    List<Finding> violations() {
        return violations;
    }

    List<Finding> overtaken() {
        return overtaken;
    }

    List<Finding> notSaid() {
        return notSaid;
    }

    List<CaseFindings> worst() {
        return worst.stream().map(Worst::of).toList();
    }

    SortedMap<String, Overdue> overdue() {
        return Collections.unmodifiableSortedMap(overdue);
    }

    private long weight(Finding finding) {
        if (finding.judged().verdict() != Verdict.UNLAWFUL) {
            return 0;
        }
        long days = Distance.of(finding, tally.about().asOf())
                .map(lawful -> (long) Math.abs(lawful.days()))
                .orElse(0L);
        boolean late = finding.check() == Check.LIFTED_LATE || finding.check() == Check.NOT_LIFTED;
        if (late) {
            int measures = finding.gap().measures().size();
            overdue.merge(
                    finding.entry().particulars().receiver(),
                    new Overdue(measures, measures * days),
                    Overdue::and);
        }
        return 1 + Math.min(days, MOST_DAYS);
    }

    private static void keep(Finding finding, List<Finding> kept, int most) {
        if (kept.size() < most) {
            kept.add(finding);
        }
    }
}
