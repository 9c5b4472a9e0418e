package org.povestka.audit.alike;

import java.util.ArrayList;
import java.util.List;
import org.povestka.audit.finding.CaseFindings;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.judge.Judge;
import org.povestka.audit.log.Entry;

/// What was found in the first case of a shape, and in how many more the same is.
final class Model {

    private final List<Entry> entries;
    private final Judge.Judgment judgment;
    private final int[] order;
    private long times = 1;

    Model(Shape shape, Judge.Judgment judgment) {
        this.entries = shape.entries();
        this.judgment = judgment;
        this.order = judgment.findings().entries().stream()
                .mapToInt(entry -> place(entry.key().line()))
                .toArray();
    }

    /// Adds all cases of the shape to the sums.
    void count(Sums sums) {
        sums.add(judgment.sums(), times);
    }

    /// What is found in another case of the shape.
    CaseFindings again(List<Entry> others) {
        times++;
        List<Entry> ordered = new ArrayList<>(order.length);
        for (int place : order) {
            ordered.add(others.get(place));
        }
        List<Finding> findings = new ArrayList<>(judgment.findings().findings().size());
        for (Finding finding : judgment.findings().findings()) {
            findings.add(again(finding, others));
        }
        return new CaseFindings(others.getFirst().key().of(), ordered, findings);
    }

    private Finding again(Finding finding, List<Entry> others) {
        Entry first = finding.entry();
        Entry entry = others.get(place(first.key().line()));
        Finding.Ground ground = finding.ground();
        List<Long> proof = new ArrayList<>(ground.proof().size());
        for (long line : ground.proof()) {
            proof.add(others.get(place(line)).key().line());
        }
        return new Finding(
                finding.check(),
                finding.judged(),
                entry,
                again(finding.gap(), first, entry),
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

    /// Which entry stands on a line.
    private int place(long line) {
        int place = 0;
        while (entries.get(place).key().line() != line) {
            place++;
        }
        return place;
    }
}
