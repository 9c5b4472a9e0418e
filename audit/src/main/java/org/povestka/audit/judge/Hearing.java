package org.povestka.audit.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
import org.povestka.law.statute.Edition;

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

    /// The words of what places a summons, and of what can serve it.
    private static final List<What> BEGINNING =
            List.of(What.PLACED, What.HANDED_OVER, What.REFUSED, What.MAIL_DELIVERED);

    /// Whether the log has a column.
    boolean has(Column column) {
        return terms.shown().columns().contains(column);
    }

    /// The edition that governs a summons, or else the day of an entry.
    Edition edition(Entry at, Optional<Called> summons) {
        Optional<Edition> governing =
                summons.flatMap(called -> laws.edition(called.placed().when().on()));
        return governing.or(() -> laws.edition(at.when().on())).orElse(Editions.ALL.getFirst());
    }

    /// The proof of a finding: the lines of these entries, in order, each once.
    static List<Long> lines(List<Entry> entries) {
        long[] lines = new long[entries.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = entries.get(i).key().line();
        }
        Arrays.sort(lines);
        List<Long> each = new ArrayList<>(lines.length);
        for (int i = 0; i < lines.length; i++) {
            if (i == 0 || lines[i] != lines[i - 1]) {
                each.add(lines[i]);
            }
        }
        return each;
    }

    /// The entries on which the beginning of a measure rests.
    ///
    /// @return a list of its own
    List<Entry> beginning(Called summons) {
        List<Entry> beginning = new ArrayList<>(BEGINNING.size() + 1);
        for (What what : BEGINNING) {
            summons.first(what).ifPresent(beginning::add);
        }
        return beginning;
    }

    /// The entry that ended the measures of a summons first.
    Optional<Entry> ending(Called summons) {
        Optional<Entry> ending = Optional.empty();
        for (What what : ENDING) {
            Optional<Entry> first = summons.first(what);
            boolean earlier = first.isPresent()
                    && (ending.isEmpty()
                            || first.get().when().on() < ending.get().when().on());
            ending = earlier ? first : ending;
        }
        return ending;
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
