package org.povestka.house.docs;

import java.util.stream.Collectors;
import org.povestka.papers.Language;
import org.povestka.papers.library.Library;
import org.povestka.papers.library.OpenQuestion;
import org.povestka.papers.library.OpenQuestion.Treatment;

/// Writes the page of open questions.
final class QuestionsPage {
    private static final String ABOUT = """
            What the law leaves open, every answer that is held, who holds it, and what is often said
            wrongly about it. Where a question *runs*, all its answers are computed and shown with
            their dates; where it does not, both texts are shown and no date. The same in Russian:
            `./povestka law questions --lang ru`.
            """;

    private QuestionsPage() {}

    /// The page.
    static String text() {
        return Markdown.head("Open questions", "questions.yaml", ABOUT)
                + Library.questions().stream()
                        .map(QuestionsPage::section)
                        .collect(Collectors.joining());
    }

    private static String section(OpenQuestion question) {
        StringBuilder section = new StringBuilder();
        section.append("\n## ").append(question.id()).append(". ");
        section.append(question.matter().title().in(Language.EN)).append("\n\n");
        section.append("*").append(question.matter().title().in(Language.RU)).append("*\n\n");
        section.append(question.matter().why().in(Language.EN)).append("\n\n");
        section.append(treatment(question.treatment())).append("\n");
        if (!question.answers().isEmpty()) {
            section.append("\n").append(Markdown.columns("", "answer", "who holds it", "sources"));
            question.answers().forEach(held -> section.append(answer(held)));
        }
        if (!question.misstatements().isEmpty()) {
            section.append("\nOften said, and what it confuses:\n\n");
            question.misstatements().forEach(one -> section.append(misstatement(one)));
        }
        return section.toString();
    }

    private static String treatment(Treatment treatment) {
        return switch (treatment) {
            case Treatment.Runs ignored -> "Runs: every answer is computed.";
            case Treatment.NotSettled open ->
                "Not settled, no date is computed: " + open.because().in(Language.EN);
        };
    }

    private static String answer(OpenQuestion.Held held) {
        return Markdown.row(
                held.letter(),
                held.text().in(Language.EN),
                held.holders().in(Language.EN),
                Markdown.sources(held.sources()));
    }

    private static String misstatement(OpenQuestion.Misstatement said) {
        return "- “" + said.claim().in(Language.EN) + "” – "
                + said.confuses().in(Language.EN) + " (" + Markdown.sources(said.sources())
                + ")\n";
    }
}
