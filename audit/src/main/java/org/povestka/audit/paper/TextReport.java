package org.povestka.audit.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.CaseFindings;
import org.povestka.audit.finding.Consistent;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.standard.StandardText;
import org.povestka.law.citation.RuleId;
import org.povestka.papers.speech.Words;
import org.povestka.papers.text.Page;
import org.povestka.papers.text.Terminal;

/// The findings as text for a terminal: what was judged, the verdicts, the rules broken, the
/// first findings, and how to get the rest.
public final class TextReport implements Report {

    private static final int MOST_FINDINGS = 20;
    private static final int NUMBER = 12;
    private static final int INDENT = 2;
    private static final int DEEPER = 4;

    private final Appendable out;
    private final Terminal terminal;
    private final Made made;
    private final Tally tally;
    private final FindingWords words;
    private final AboutWords aboutWords;
    private final List<Finding> first = new ArrayList<>();

    /// A report.
    ///
    /// @param out where to
    /// @param terminal how wide it is, and who reads it
    /// @param made by what it is made
    public TextReport(Appendable out, Terminal terminal, Made made) {
        this.out = out;
        this.terminal = terminal;
        this.made = made;
        this.tally = new Tally(made.standards());
        this.words = new FindingWords(terminal.language());
        this.aboutWords = new AboutWords(words);
    }

    @Override
    public void begin(About about) {
        tally.begin(about);
    }

    @Override
    public Report.Wants wants() {
        return made.wants();
    }

    @Override
    public void add(CaseFindings of) {
        tally.add(of);
        for (Finding finding : of.findings()) {
            if (first.size() < MOST_FINDINGS && Tally.violation(finding)) {
                first.add(finding);
            }
        }
    }

    @Override
    public void end(Sums sums) {
        Page page = new Page(terminal);
        page.strong(0, aboutWords.summary(tally, sums)).blank();
        aboutWords.sentences(tally.about(), sums).forEach(line -> page.paragraph(0, line));
        verdicts(page, sums);
        rules(page);
        page.heading(words.say("findings"));
        first.forEach(finding -> finding(page, finding));
        rest(page);
        apart(page);
        page.heading(words.say("consistent"));
        page.paragraph(INDENT, aboutWords.consistent(Consistent.of(sums.whole())));
        if (made.standards() == Made.Standards.SHOWN) {
            new StandardText(page, terminal.language()).write(tally.standards(), tally.about());
        }
        page.blank();
        page.paragraph(0, words.say(tally.violations() == 0 ? "exit.clean" : "exit.found"));
        try {
            out.append(page.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void verdicts(Page page, Sums sums) {
        page.heading(words.say("verdicts"));
        for (Verdict verdict : Verdict.values()) {
            number(page, sums.whole().judged().of(verdict), words.say("verdict." + verdict.word()));
        }
    }

    private void rules(Page page) {
        if (tally.byRule().isEmpty()) {
            return;
        }
        page.heading(words.say("rules"));
        for (Map.Entry<RuleId, Long> rule : tally.byRule().entrySet()) {
            String title = words.speech().grounds().say("rule." + rule.getKey().id());
            String place = words.speech().place(tally.citation(rule.getKey()));
            number(page, rule.getValue(), title + " (" + rule.getKey().id() + "), " + place);
        }
    }

    private void number(Page page, long number, String what) {
        String figure = aboutWords.number(number);
        page.entry(INDENT, NUMBER, " ".repeat(NUMBER - INDENT - figure.length()) + figure, what);
    }

    private void finding(Page page, Finding finding) {
        page.blank();
        page.paragraph(INDENT, words.title(finding) + " — " + words.where(finding));
        page.paragraph(
                DEEPER,
                words.gap(finding, tally.about().asOf()) + " "
                        + Words.capital(words.speech().citation(finding.ground().citation()))
                        + ".");
    }

    private void rest(Page page) {
        if (tally.violations() == 0) {
            page.paragraph(INDENT, words.say("findings.none"));
            return;
        }
        page.blank();
        long rest = tally.violations() - first.size();
        if (rest > 0) {
            page.paragraph(INDENT, words.say("findings.rest", aboutWords.number(rest)));
        }
        page.paragraph(INDENT, words.say("findings.how", tally.about().log().name()));
    }

    private void apart(Page page) {
        if (tally.overtaken() > 0) {
            page.heading(words.say("overtaken"));
            number(page, tally.overtaken(), words.say("overtaken.lead"));
        }
        if (!tally.because().isEmpty()) {
            page.heading(words.say("not-said"));
            tally.because()
                    .forEach((because, times) ->
                            number(page, times, words.say("because." + because.word())));
        }
    }
}
