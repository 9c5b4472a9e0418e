package org.povestka.audit.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.povestka.audit.finding.Because;
import org.povestka.audit.finding.Check;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.log.Entry;
import org.povestka.law.explain.Ruling;

/// Takes down what is found in one case.
final class Docket {

    private final List<Finding> findings = new ArrayList<>();

    /// What was found, in order of lines, then of checks.
    List<Finding> findings() {
        findings.sort(Docket::inOrder);
        return findings;
    }

    private static int inOrder(Finding one, Finding other) {
        int lines = Long.compare(one.entry().key().line(), other.entry().key().line());
        return lines == 0 ? one.check().compareTo(other.check()) : lines;
    }

    /// Takes down what a ruling says of an entry, unless it is right under every reading.
    ///
    /// @param entry the entry
    /// @param rulings by what was known, and by what turned out to be
    /// @param told how the ruling is told by which it is not right; asked where there is one
    /// @return the verdict by what was known
    Verdict rule(Entry entry, Rulings rulings, Function<Ruling, Told> told) {
        Verdict known = verdict(rulings.known());
        Optional<Finding.Basis> basis = Hindsight.basis(known, verdict(rulings.whole()));
        if (basis.isPresent()) {
            Ruling telling = rulings.telling();
            Told as = told.apply(telling);
            add(as.check(), judged(telling, basis.get()), entry, as.gap(), as.ground());
        }
        return known;
    }

    /// How a finding is told.
    ///
    /// @param check what was looked for
    /// @param gap what had to be, and what was found
    /// @param ground the proof
    record Told(Check check, Finding.Gap gap, Finding.Ground ground) {}

    /// Takes down what needs no reading.
    void add(
            Check check,
            Finding.Judged judged,
            Entry entry,
            Finding.Gap gap,
            Finding.Ground ground) {
        findings.add(new Finding(check, judged, entry, gap, ground));
    }

    /// The rulings on one act.
    ///
    /// @param known by what was known when it was done
    /// @param whole by what turned out to be
    record Rulings(Ruling known, Ruling whole) {

        /// The one by which a finding is told.
        Ruling telling() {
            return verdict(known) == Verdict.LAWFUL ? whole : known;
        }
    }

    /// The verdict of a ruling.
    static Verdict verdict(Ruling ruling) {
        return Verdict.of(ruling.right());
    }

    private static Finding.Judged judged(Ruling ruling, Finding.Basis basis) {
        Because because = switch (ruling.basis().because()) {
            case SAID -> Because.SAID;
            case CALENDAR_NOT_VERIFIED -> Because.CALENDAR_NOT_VERIFIED;
            case REASON_NOT_SAID -> Because.REASON_NOT_SAID;
            case NOT_SETTLED -> Because.NOT_SETTLED;
            case SUIT_OUTCOME_NOT_SAID -> Because.SUIT_OUTCOME_NOT_SAID;
        };
        return new Finding.Judged(verdict(ruling), because, basis, ruling.under());
    }
}
