package org.povestka.audit.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.Because;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.What;
import org.povestka.law.citation.Citation;
import org.povestka.law.citation.RuleId;
import org.povestka.law.edition.Editions;
import org.povestka.law.history.SummonsId;
import org.povestka.law.statute.Edition;
import org.povestka.law.time.Day;

/// One case being judged.
///
/// @param dossier the case
/// @param laws the law over it
/// @param terms what the log is judged by
/// @param docket takes down what is found
record Hearing(Dossier dossier, Laws laws, Terms terms, Docket docket) {

    /// The words of what can end a measure.
    private static final List<What> ENDING =
            List.of(What.APPEARED, What.SET_ASIDE, What.EXCUSED, What.RECALLED);

    /// The words of what can serve a summons.
    private static final List<What> SERVING =
            List.of(What.HANDED_OVER, What.REFUSED, What.MAIL_DELIVERED);

    /// Whether the log has a column.
    boolean has(Column column) {
        return terms.shown().columns().contains(column);
    }

    /// The edition that governs a summons, or else the day of an entry.
    Edition edition(Entry at, Optional<SummonsId> summons) {
        return summons.flatMap(id -> laws.whole(at, id).edition())
                .or(() -> terms.law().regime().edition(Day.date(at.when().on())))
                .orElse(Editions.ALL.getFirst());
    }

    /// The proof of a finding: the lines of these entries, in order, each once.
    static List<Long> lines(Stream<Entry> entries) {
        return entries.map(entry -> entry.key().line()).distinct().sorted().toList();
    }

    /// The entries on which the beginning of a measure rests.
    Stream<Entry> beginning(SummonsId summons) {
        return Stream.concat(Stream.of(What.PLACED), SERVING.stream())
                .flatMap(what -> dossier.first(summons, what).stream());
    }

    /// The entry that ended the measures of a summons first.
    Optional<Entry> ending(SummonsId summons) {
        return ENDING.stream()
                .flatMap(what -> dossier.first(summons, what).stream())
                .min(Comparator.comparingInt(entry -> entry.when().on()));
    }

    /// A judgment that no ruling gave: wrong under every reading, in a whole log; in an extract
    /// nothing can be said.
    Finding.Judged missing() {
        return terms.extent() == About.Extent.WHOLE
                ? unlawful()
                : open(Because.SUMMONS_NOT_IN_EXTRACT);
    }

    /// Wrong under every reading.
    static Finding.Judged unlawful() {
        return new Finding.Judged(
                Verdict.UNLAWFUL, Because.SAID, Finding.Basis.AS_KNOWN, List.of());
    }

    /// Nothing can be said.
    static Finding.Judged open(Because because) {
        return new Finding.Judged(
                Verdict.CANNOT_BE_SAID, because, Finding.Basis.AS_KNOWN, List.of());
    }

    /// The ground of a finding.
    static Finding.Ground ground(
            RuleId rule, Citation citation, Edition edition, List<Long> proof) {
        return new Finding.Ground(rule, citation, edition.id(), proof);
    }
}
