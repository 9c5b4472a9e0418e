package org.povestka.audit.judge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.povestka.audit.finding.Because;
import org.povestka.audit.finding.Check;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Paper;
import org.povestka.law.answer.DayState;
import org.povestka.law.citation.RuleId;
import org.povestka.law.explain.Ruling;
import org.povestka.law.history.Measure;
import org.povestka.law.statute.Edition;

/// Judges a refusal of exit at the border, and the written notice that goes with it.
///
/// The desk cannot lift a ban: where the log shows one standing, what is wrong with it is found
/// where it was imposed or not lifted, and the refusal is counted there.
final class Border {

    private Border() {}

    /// The verdict on a refusal.
    static Verdict verdict(Hearing hearing, Entry entry, Standing standing) {
        Verdict verdict = refusal(hearing, entry, standing);
        return Verdict.graver(verdict, notice(hearing, entry));
    }

    private static Verdict refusal(Hearing hearing, Entry entry, Standing standing) {
        Optional<Ruling> ruling = hearing.laws().exitBarred(entry);
        if (standing.bannedOn(entry.when().on())) {
            return ruling.map(Docket::verdict).orElse(Verdict.UNLAWFUL);
        }
        Edition edition = hearing.edition(entry, Optional.empty());
        Ruling none = ruling.orElseGet(() -> new Ruling(
                DayState.NO,
                List.of(),
                List.of(),
                new Ruling.Basis(
                        RuleId.BORDER_CHECK,
                        edition.measures().exitBan().citation(),
                        List.of(),
                        Ruling.Because.SAID)));
        return hearing.docket()
                .rule(
                        entry,
                        new Docket.Rulings(none, none),
                        telling -> new Docket.Told(
                                Check.REFUSED_WITHOUT_BAN,
                                gap(entry, Finding.Due.NEVER, ""),
                                ground(entry, edition)));
    }

    private static Verdict notice(Hearing hearing, Entry entry) {
        if (!hearing.has(Column.ITEMS)) {
            return Verdict.LAWFUL;
        }
        List<String> given = Arrays.asList(entry.extra().paper().items().split("\\+", -1));
        String missing = String.join(
                "+", Paper.ITEMS.stream().filter(item -> !given.contains(item)).toList());
        if (missing.isEmpty()) {
            return Verdict.LAWFUL;
        }
        Finding.Judged judged = Hearing.open(Because.NOT_SETTLED);
        hearing.docket()
                .add(
                        Check.ITEM_MISSING,
                        judged,
                        entry,
                        gap(entry, Finding.Due.PRESENT, missing),
                        ground(entry, hearing.edition(entry, Optional.empty())));
        return judged.verdict();
    }

    private static Finding.Gap gap(Entry entry, Finding.Due due, String detail) {
        return new Finding.Gap(
                due, List.of(), entry.when().on(), List.of(Measure.EXIT_BAN), detail);
    }

    private static Finding.Ground ground(Entry entry, Edition edition) {
        return Hearing.ground(
                RuleId.BORDER_CHECK,
                edition.measures().exitBan().citation(),
                edition,
                Hearing.lines(List.of(entry)));
    }
}
