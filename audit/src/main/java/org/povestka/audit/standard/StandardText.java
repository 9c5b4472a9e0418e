package org.povestka.audit.standard;

import java.util.Map;
import org.povestka.audit.finding.About;
import org.povestka.audit.log.Hand;
import org.povestka.audit.log.What;
import org.povestka.papers.Language;
import org.povestka.papers.text.Page;

/// The human-rights test run as text for a terminal.
public final class StandardText {

    private static final int INDENT = 2;
    private static final int DEEPER = 4;
    private static final int STEP = 24;

    private final Page page;
    private final Language language;
    private final StandardWords words;

    /// A part of a page.
    ///
    /// @param page where to
    /// @param language the reader's language
    public StandardText(Page page, Language language) {
        this.page = page;
        this.language = language;
        this.words = new StandardWords(language);
    }

    /// Writes the steps, the guarantees and the standards.
    ///
    /// @param run the run over all cases
    /// @param about what the log is
    public void write(StandardRun run, About about) {
        page.heading(words.say("standards")).paragraph(INDENT, words.say("standards.lead"));
        page.blank().paragraph(INDENT, words.say("steps") + ":");
        run.steps().forEach(this::step);
        for (Answer answer : run.answers(about)) {
            GuaranteeText text = StandardTexts.of(answer.guarantee());
            String title = text.title().in(language);
            page.blank().strong(INDENT, title + ": " + words.outcome(answer));
            page.paragraph(DEEPER, text.asks().in(language));
            words.seen(answer).forEach(line -> page.paragraph(DEEPER, line));
            page.paragraph(DEEPER, text.limit().in(language));
            page.paragraph(DEEPER, words.clauses(text));
        }
        page.heading(words.say("authorities"));
        for (Authority authority : StandardTexts.all()) {
            page.paragraph(
                    INDENT,
                    authority.cite().in(language) + " (" + words.bears(authority) + "): "
                            + authority.says().in(language));
        }
    }

    private void step(What what, Map<Hand, Long> hands) {
        StringBuilder by = new StringBuilder();
        for (Map.Entry<Hand, Long> hand : hands.entrySet()) {
            by.append(by.isEmpty() ? "" : ", ")
                    .append(words.say("hand." + hand.getKey().word()))
                    .append(' ')
                    .append(hand.getValue());
        }
        page.entry(DEEPER, STEP, what.word(), by.toString());
    }
}
