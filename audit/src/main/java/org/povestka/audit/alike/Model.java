package org.povestka.audit.alike;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import org.povestka.audit.finding.CaseFindings;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.judge.Judge;
import org.povestka.audit.log.Entry;
import org.povestka.audit.paper.Report;
import org.povestka.audit.read.keep.KeptCase;

/// What was found in the first case of a shape, and in how many more the same is.
final class Model {

    private final List<Entry> entries;
    private final Judge.Judgment judgment;
    private final List<Report.Placed> told;
    private final int[] order;
    private Optional<Report.Series> series = Optional.empty();
    private boolean asked;
    private long times = 1;

    Model(Shape shape, Judge.Judgment judgment) {
        this.entries = shape.entries();
        this.judgment = judgment;
        this.order = judgment.findings().entries().stream()
                .mapToInt(entry -> place(entry.key().line()))
                .toArray();
        this.told = judgment.findings().findings().stream().map(this::told).toList();
    }

    /// Adds all cases of the shape to the sums.
    void count(Sums sums) {
        sums.add(judgment.sums(), times);
    }

    /// What is found in another case of the shape.
    CaseFindings again(List<Entry> others) {
        times++;
        return new CaseFindings(
                others.getFirst().key().of(),
                ordered(others::get),
                findings(others::get, place -> others.get(place).key().line()));
    }

    /// Hands another case of the shape that was kept to a report.
    void again(KeptCase of, Report report) {
        times++;
        if (!asked) {
            asked = true;
            series = report.series(told);
        }
        if (series.isPresent() && series.get().add(of)) {
            return;
        }
        boolean bare = told.isEmpty() && report.wants() == Report.Wants.FOUND_OR_DRAWN;
        report.add(
                bare
                        ? new CaseFindings(of.of(), List.of(), List.of())
                        : again(of.of(), ordered(of::entry), of));
    }

    private CaseFindings again(String name, List<Entry> ordered, KeptCase of) {
        List<Entry> entries = new ArrayList<>(ordered);
        for (int i = 0; i < order.length; i++) {
            entries.set(order[i], ordered.get(i));
        }
        return new CaseFindings(name, ordered, findings(entries::get, of::line));
    }

    private List<Entry> ordered(IntFunction<Entry> others) {
        List<Entry> ordered = new ArrayList<>(order.length);
        for (int place : order) {
            ordered.add(others.apply(place));
        }
        return ordered;
    }

    private List<Finding> findings(IntFunction<Entry> others, IntToLongFunction lines) {
        List<Finding> findings = new ArrayList<>(told.size());
        for (Report.Placed one : told) {
            findings.add(again(one, others.apply(one.row()), lines));
        }
        return findings;
    }

    private static Finding again(Report.Placed told, Entry entry, IntToLongFunction lines) {
        Finding finding = told.finding();
        Finding.Ground ground = finding.ground();
        List<Long> proof = new ArrayList<>(told.proof().size());
        for (int place : told.proof()) {
            proof.add(lines.applyAsLong(place));
        }
        return new Finding(
                finding.check(),
                finding.judged(),
                entry,
                again(finding.gap(), finding.entry(), entry),
                new Finding.Ground(ground.rule(), ground.citation(), ground.edition(), proof));
    }

    /// The detail of a gap may be the name of the summons.
    private static Finding.Gap again(Finding.Gap gap, Entry first, Entry entry) {
        String summons = first.key().summons();
        return summons.isEmpty() || !gap.detail().equals(summons)
                ? gap
                : new Finding.Gap(
                        gap.due(),
                        gap.lawful(),
                        gap.foundOn(),
                        gap.measures(),
                        entry.key().summons());
    }

    private Report.Placed told(Finding finding) {
        List<Integer> proof = finding.ground().proof().stream().map(this::place).toList();
        return new Report.Placed(finding, place(finding.entry().key().line()), proof);
    }

    /// Which entry stands on a line.
    private int place(long line) {
        int place = 0;
        while (entries.get(place).key().line() != line) {
            place++;
        }
        return place;
    }
}
