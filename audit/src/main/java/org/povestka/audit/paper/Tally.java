package org.povestka.audit.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.Because;
import org.povestka.audit.finding.CaseFindings;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.standard.StandardRun;
import org.povestka.law.citation.Citation;
import org.povestka.law.citation.RuleId;

/// What every report counts while the cases pass by: how often which rule was broken, and the
/// sample that a certificate holds.
public final class Tally {

    private final EnumMap<RuleId, Long> byRule = new EnumMap<>(RuleId.class);
    private final EnumMap<RuleId, Citation> citations = new EnumMap<>(RuleId.class);
    private final EnumMap<Because, Long> because = new EnumMap<>(Because.class);
    private final StandardRun standards = new StandardRun();
    private final List<About> about = new ArrayList<>(1);
    private Optional<Sample> sample = Optional.empty();
    private long violations;
    private long overtaken;

    private final Made.Standards asked;

    /// A tally that has counted nothing.
    ///
    /// @param asked whether it runs the test against human-rights standards, which costs time
    public Tally(Made.Standards asked) {
        this.asked = asked;
    }

    /// Whether a finding is a violation: wrong by what was known when it was done, under every
    /// reading or under some.
    ///
    /// @param finding the finding
    /// @return true for a violation
    public static boolean violation(Finding finding) {
        Verdict verdict = finding.judged().verdict();
        return finding.judged().basis() == Finding.Basis.AS_KNOWN
                && (verdict == Verdict.UNLAWFUL || verdict == Verdict.SOME_READINGS);
    }

    /// Begins to count.
    ///
    /// @param about what the audit is about
    public void begin(About about) {
        this.about.add(about);
        sample = Optional.of(new Sample(about.log().sha256()));
    }

    /// Counts a case.
    ///
    /// @param of the case
    public void add(CaseFindings of) {
        sample.orElseThrow().add(of);
        if (asked == Made.Standards.SHOWN) {
            standards.add(of);
        }
        found(of.findings());
    }

    /// Counts a case like another, unless it falls into the sample or the standards look at it.
    ///
    /// @param name where its name lies, from the first byte on, as UTF-8
    /// @param length how many bytes it has
    /// @param findings what was found in the other
    /// @return false where it has to be counted whole
    boolean again(byte[] name, int length, List<Finding> findings) {
        boolean counted = asked == Made.Standards.LEFT_OUT
                && sample.orElseThrow().passes(name, length, findings.size());
        if (counted) {
            found(findings);
        }
        return counted;
    }

    private void found(List<Finding> findings) {
        for (Finding finding : findings) {
            if (violation(finding)) {
                RuleId rule = finding.ground().rule();
                violations++;
                byRule.merge(rule, 1L, Long::sum);
                citations.putIfAbsent(rule, finding.ground().citation());
            } else if (finding.judged().verdict() == Verdict.CANNOT_BE_SAID) {
                because.merge(finding.judged().because(), 1L, Long::sum);
            } else {
                overtaken++;
            }
        }
    }

    /// What the audit is about.
    ///
    /// @return as it was begun with
    public About about() {
        return about.getFirst();
    }

    /// Violations by rule.
    ///
    /// @return only the rules that were broken, in their order
    public Map<RuleId, Long> byRule() {
        return Collections.unmodifiableMap(byRule);
    }

    /// Where a rule that was broken is stated.
    ///
    /// @param rule one of [#byRule]
    /// @return the citation of the first violation of it
    public Citation citation(RuleId rule) {
        return Objects.requireNonNull(citations.get(rule), rule.id());
    }

    /// Why nothing could be said, and how often.
    ///
    /// @return only the reasons that occurred
    public Map<Because, Long> because() {
        return Collections.unmodifiableMap(because);
    }

    /// How many violations there are.
    ///
    /// @return the count
    public long violations() {
        return violations;
    }

    /// How many findings only later facts show.
    ///
    /// @return the count
    public long overtaken() {
        return overtaken;
    }

    /// The test run against human-rights standards.
    ///
    /// @return the run over all cases so far
    public StandardRun standards() {
        return standards;
    }

    /// The sample of cases by which the audit can be repeated.
    ///
    /// @return the cases, in order
    public List<Sample.Case> sample() {
        return sample.orElseThrow().cases();
    }
}
