package org.povestka.audit.judge;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.povestka.audit.finding.CaseFindings;
import org.povestka.audit.finding.CaseSums;
import org.povestka.audit.finding.Check;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.glance.Certainty;
import org.povestka.audit.glance.Glance;
import org.povestka.audit.glance.Look;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.What;
import org.povestka.audit.precedent.Precedents;
import org.povestka.law.time.Day;

/// Judges cases, each for itself: what is found in one does not hang on any other. Most are seen
/// to be lawful at a glance; the others are looked at with all grounds.
public final class Judge {

    private static final byte[] GIVEN = Dossier.UNNAMED.getBytes(StandardCharsets.UTF_8);

    private final Terms terms;
    private final Glance glance;
    private final Precedents precedents;

    /// A judge; safe to share between threads.
    ///
    /// @param terms what the log is judged by
    public Judge(Terms terms) {
        this.terms = terms;
        this.glance = new Glance(terms);
        this.precedents = new Precedents(terms.law());
    }

    /// Whether a summons of this name could be mistaken for one without a name.
    ///
    /// @param summons the name of a summons
    /// @return true of a name that the judge could give
    public static boolean couldGive(String summons) {
        return summons.startsWith(Dossier.UNNAMED);
    }

    /// Whether a summons of this name, as UTF-8, could be mistaken for one without a name.
    ///
    /// @param bytes where the name lies
    /// @param first its first byte
    /// @param after the byte behind its last
    /// @return true of a name that the judge could give
    public static boolean couldGive(byte[] bytes, int first, int after) {
        int end = first + GIVEN.length;
        return end <= after && Arrays.equals(bytes, first, end, GIVEN, 0, GIVEN.length);
    }

    /// Judges a case.
    ///
    /// @param entries the entries of one person, without duplicates, in any order
    /// @param sums takes the sums of the case
    /// @return what was found
    /// @throws IllegalArgumentException if there is no entry
    public CaseFindings judge(List<Entry> entries, Sums sums) {
        Judgment judgment = judge(entries);
        sums.add(judgment.sums(), 1);
        return judgment.findings();
    }

    /// What was found in a case.
    ///
    /// @param findings the findings
    /// @param sums what it adds to the sums
    public record Judgment(CaseFindings findings, CaseSums sums) {}

    /// Judges a case.
    ///
    /// @param entries the entries of one person, without duplicates, in any order
    /// @return what was found
    /// @throws IllegalArgumentException if there is no entry
    public Judgment judge(List<Entry> entries) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a case has one entry at least, found none");
        }
        Look look = glance.at(entries);
        if (look.passes()) {
            return new Judgment(
                    new CaseFindings(entries.getFirst().key().of(), entries, List.of()),
                    look.sums());
        }
        return closely(entries, look);
    }

    /// Judges a case, with all grounds where a glance was not certain.
    Judgment closely(List<Entry> entries, Certainty certainty) {
        Dossier dossier = new Dossier(entries);
        Docket docket = new Docket();
        Hearing hearing = new Hearing(dossier, new Laws(dossier, terms, precedents), terms, docket);
        Standing standing = Standing.of(dossier);
        CaseSums sums = new CaseSums(dossier.said(Day.NEVER, Long.MAX_VALUE).region());
        Map<Entry, Verdict> liftings = Liftings.judge(hearing, standing, certainty);
        for (Entry entry : dossier.entries()) {
            if (entry.what().judged()) {
                Verdict verdict = certainty.lawful(entry)
                        ? Verdict.LAWFUL
                        : verdict(hearing, entry, standing);
                verdict = entry.what() == What.MEASURE_LIFTED
                        ? Verdict.graver(verdict, liftings.getOrDefault(entry, Verdict.LAWFUL))
                        : verdict;
                sums.judged(entry, verdict);
                if (entry.what() == What.REFUSED_EXIT
                        && verdict == Verdict.UNLAWFUL
                        && standing.bannedOn(entry.when().on())) {
                    sums.count(Sums.Count.REFUSALS_UNDER_UNLAWFUL_BANS, 1);
                }
            }
        }
        CaseFindings findings = new CaseFindings(
                entries.getFirst().key().of(), dossier.entries(), docket.findings());
        count(hearing, standing, findings, sums);
        return new Judgment(findings, sums);
    }

    private static Verdict verdict(Hearing hearing, Entry entry, Standing standing) {
        return switch (entry.what()) {
            case PLACED ->
                Verdict.graver(
                        Placings.verdict(hearing, entry),
                        Notified.verdict(
                                hearing, entry, hearing.dossier().summons(entry).orElseThrow()));
            case SERVED -> Services.verdict(hearing, entry);
            case BAN_IMPOSED, LADDER_IMPOSED, MEASURE_IMPOSED ->
                Verdict.graver(Imposing.verdict(hearing, entry), Papers.verdict(hearing, entry));
            case REFUSED_EXIT -> Border.verdict(hearing, entry, standing);
            case MEASURE_LIFTED, NOTIFIED -> Verdict.LAWFUL;
            case SENT_TO_EMPLOYER,
                    HANDED_OVER,
                    REFUSED,
                    MAIL_DELIVERED,
                    OPENED,
                    APPEARED,
                    EXCUSED,
                    RECALLED,
                    SET_ASIDE,
                    LEARNED,
                    SUIT_FILED,
                    DRAFT_DECISION,
                    BORDER_ATTEMPT,
                    STATUS ->
                throw new IllegalArgumentException(
                        "an act of an authority expected, found: " + entry.what());
        };
    }

    private static void count(
            Hearing hearing, Standing standing, CaseFindings findings, CaseSums sums) {
        sums.count(Sums.Count.CASES, 1);
        sums.count(Sums.Count.EVENTS, findings.entries().size());
        for (Finding finding : findings.findings()) {
            sums.found(finding);
            overdue(hearing, finding, sums);
        }
        Notified.countUnaware(hearing, standing, sums);
    }

    private static void overdue(Hearing hearing, Finding finding, CaseSums sums) {
        boolean lifting = finding.judged().verdict() == Verdict.UNLAWFUL
                && (finding.check() == Check.LIFTED_LATE || finding.check() == Check.NOT_LIFTED);
        if (!lifting) {
            return;
        }
        int measures = finding.gap().measures().size();
        int last = Day.of(finding.gap().lawful().getLast().day());
        int found = finding.gap().foundOn() == Day.NEVER
                ? Day.of(hearing.terms().asOf())
                : finding.gap().foundOn();
        sums.count(Sums.Count.OVERDUE_MEASURES, measures);
        sums.count(Sums.Count.OVERDUE_DAYS, (long) measures * (found - last));
    }
}
