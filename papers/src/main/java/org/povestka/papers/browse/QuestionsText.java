package org.povestka.papers.browse;

import java.util.List;
import java.util.Optional;
import org.povestka.papers.library.Library;
import org.povestka.papers.library.OpenQuestion;
import org.povestka.papers.library.OpenQuestion.Treatment;
import org.povestka.papers.text.Page;
import org.povestka.papers.text.Terminal;

/// `law questions`: what the law leaves open, who holds which answer, and what the press
/// confuses.
public final class QuestionsText {

    private static final int LETTER = 3;

    private QuestionsText() {}

    /// Every open question.
    ///
    /// @param terminal where it goes
    /// @return the text
    public static String render(Terminal terminal) {
        Lines lines = new Lines(terminal.language());
        Page page = new Page(terminal);
        page.paragraph(0, lines.say("questions.lead"));
        Library.questions().forEach(question -> write(page, lines, question));
        return lines.closed(page, List.of());
    }

    /// One open question.
    ///
    /// @param id its number, such as `Q3`
    /// @param terminal where it goes
    /// @return the text, or nothing where there is no such question
    public static Optional<String> one(String id, Terminal terminal) {
        Lines lines = new Lines(terminal.language());
        Page page = new Page(terminal);
        return Library.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .map(question -> {
                    write(page, lines, question);
                    return lines.closed(page, List.of());
                });
    }

    private static void write(Page page, Lines lines, OpenQuestion question) {
        page.blank()
                .strong(
                        0,
                        lines.say(
                                "question.head",
                                question.id(),
                                lines.in(question.matter().title())));
        page.paragraph(2, lines.in(question.matter().why()));
        for (OpenQuestion.Held held : question.answers()) {
            page.entry(2, LETTER, held.letter(), lines.in(held.text()));
            String holders = lines.in(held.holders());
            page.paragraph(2 + LETTER, lines.say("question.held", holders));
            page.paragraph(2 + LETTER, lines.sources(held.sources()) + ".");
        }
        page.paragraph(2, treatment(lines, question));
        for (OpenQuestion.Misstatement claim : question.misstatements()) {
            page.item(2, lines.say("question.claim", lines.in(claim.claim())));
            page.paragraph(4, lines.say("question.confuses", lines.in(claim.confuses())));
            page.paragraph(4, lines.sources(claim.sources()) + ".");
        }
    }

    private static String treatment(Lines lines, OpenQuestion question) {
        return switch (question.treatment()) {
            case Treatment.Runs runs -> lines.say("question.runs", question.id());
            case Treatment.NotSettled open ->
                lines.say("question.not-settled", lines.in(open.because()));
        };
    }
}
