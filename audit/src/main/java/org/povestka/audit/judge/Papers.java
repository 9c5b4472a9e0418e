package org.povestka.audit.judge;

import java.util.List;
import java.util.Optional;
import org.povestka.audit.finding.Because;
import org.povestka.audit.finding.Check;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Paper;
import org.povestka.law.citation.Citation;
import org.povestka.law.citation.RuleId;
import org.povestka.law.history.Measure;
import org.povestka.law.statute.Edition;

/// Judges the paper behind a measure, as far as the log has columns for it: its number, its
/// reasons, the edition it names, and on what the record was matched.
final class Papers {

    private static final int STRONG_ENOUGH = 2;

    private final Hearing hearing;
    private final Entry entry;
    private final Edition edition;
    private Verdict verdict = Verdict.LAWFUL;

    private Papers(Hearing hearing, Entry entry) {
        this.hearing = hearing;
        this.entry = entry;
        Optional<Called> summons = hearing.dossier().summons(entry);
        this.edition = hearing.edition(entry, summons);
    }

    /// The verdict on the paper behind an imposed measure.
    static Verdict verdict(Hearing hearing, Entry entry) {
        Papers papers = new Papers(hearing, entry);
        papers.check();
        return papers.verdict;
    }

    private void check() {
        Paper paper = entry.extra().paper();
        if (hearing.has(Column.DECISION) && paper.number().isEmpty()) {
            find(Check.NO_DECISION, Hearing.unlawful(), Finding.Due.PRESENT, rule(), "");
        }
        if (hearing.has(Column.GROUNDS) && paper.grounds().isEmpty()) {
            find(
                    Check.NO_REASONS,
                    Hearing.open(Because.NOT_SETTLED),
                    Finding.Due.PRESENT,
                    rule(),
                    "");
        }
        if (!paper.edition().isEmpty() && !paper.edition().equals(edition.id())) {
            find(
                    Check.STALE_EDITION,
                    Hearing.unlawful(),
                    Finding.Due.PRESENT,
                    RuleId.GOVERNING_EDITION,
                    paper.edition());
        }
        if (paper.identifiers() >= 0 && paper.identifiers() < STRONG_ENOUGH) {
            find(
                    Check.WEAK_IDENTIFICATION,
                    Hearing.open(Because.NOT_SETTLED),
                    Finding.Due.PRESENT,
                    rule(),
                    String.valueOf(paper.identifiers()));
        }
    }

    private void find(
            Check check, Finding.Judged judged, Finding.Due due, RuleId rule, String detail) {
        verdict = Verdict.graver(verdict, judged.verdict());
        hearing.docket()
                .add(
                        check,
                        judged,
                        entry,
                        new Finding.Gap(
                                due,
                                List.of(),
                                entry.when().on(),
                                entry.particulars().measures(),
                                detail),
                        Hearing.ground(rule, citation(), edition, Hearing.lines(List.of(entry))));
    }

    private RuleId rule() {
        return ban() ? RuleId.EXIT_BAN_START : RuleId.LADDER_TRIGGER;
    }

    private Citation citation() {
        return ban()
                ? edition.measures().exitBan().citation()
                : edition.measures().ladder().citation();
    }

    private boolean ban() {
        return entry.particulars().measures().contains(Measure.EXIT_BAN);
    }
}
