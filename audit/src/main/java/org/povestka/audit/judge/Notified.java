package org.povestka.audit.judge;

import java.util.List;
import java.util.Optional;
import org.povestka.audit.finding.CaseSums;
import org.povestka.audit.finding.Check;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.What;
import org.povestka.law.citation.RuleId;
import org.povestka.law.history.Account;
import org.povestka.law.history.Measure;
import org.povestka.law.rule.Notices;
import org.povestka.law.statute.Edition;
import org.povestka.law.time.Day;

/// Judges whether the holder of an account was told of his summons before it counted as served,
/// where the log holds notices at all; and counts the hours a ban stood before any notice.
final class Notified {

    private static final long SECONDS_OF_HOUR = 3_600;

    private Notified() {}

    /// Looks for the notice of a summons.
    ///
    /// @param placed the placing
    static Verdict verdict(Hearing hearing, Entry placed, Called summons) {
        Edition edition = hearing.edition(placed, Optional.of(summons));
        boolean given = edition.notices().summons().terms().given() == Notices.Given.IN_ACCOUNT;
        boolean holder =
                hearing.dossier().said(placed.when().on(), Long.MAX_VALUE).account()
                        == Account.HELD;
        if (!given || !holder || !hearing.terms().shown().words().contains(What.NOTIFIED)) {
            return Verdict.LAWFUL;
        }
        boolean told = summons.first(What.NOTIFIED).isPresent();
        if (told
                || !hearing.laws()
                        .whole(placed, summons)
                        .countsAsServed(Day.of(hearing.terms().asOf()))) {
            return Verdict.LAWFUL;
        }
        Finding.Judged judged = hearing.missing();
        hearing.docket()
                .add(
                        Check.NOTICE_MISSING,
                        judged,
                        placed,
                        new Finding.Gap(Finding.Due.PRESENT, List.of(), Day.NEVER, List.of(), ""),
                        Hearing.ground(
                                RuleId.NOTIFY_SUMMONS,
                                edition.notices().summons().citation(),
                                edition,
                                Hearing.lines(List.of(placed))));
        return judged.verdict();
    }

    /// Counts the hours each ban stood before the first notice of its summons.
    static void countUnaware(Hearing hearing, Standing standing, CaseSums sums) {
        if (!hearing.has(Column.RECORDED)) {
            return;
        }
        for (Standing.Run run : standing.runs()) {
            if (run.measure() == Measure.EXIT_BAN) {
                long from = run.imposed().when().recorded();
                run.summons().first(What.NOTIFIED).ifPresent(notice -> {
                    long hours = (notice.when().recorded() - from) / SECONDS_OF_HOUR;
                    sums.count(Sums.Count.UNAWARE_BANS, hours > 0 ? 1 : 0);
                    sums.count(Sums.Count.UNAWARE_HOURS, Math.max(0, hours));
                });
            }
        }
    }
}
