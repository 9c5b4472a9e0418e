package org.povestka.page.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.papers.browse.Lines;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;
import org.povestka.papers.library.Library;
import org.povestka.papers.library.OpenQuestion;
import org.povestka.papers.library.OpenQuestion.Treatment;
import org.povestka.papers.library.RuleCard;
import org.povestka.papers.sheet.Piece;

/// The open questions: all in a line each, and one with every answer, its holders,
/// and what is confused about it.
///
/// @param lines how the reference data is said
record QuestionPages(Lines lines) {

    /// One question, or all where there is none of that number.
    List<Node> of(String id) {
        Optional<OpenQuestion> question = Library.questions().stream()
                .filter(open -> open.id().equals(id))
                .findFirst();
        return question.map(this::one).orElseGet(this::all);
    }

    /// The questions on a list, each a way to its page.
    Element list(List<OpenQuestion> questions) {
        List<Element> items = new ArrayList<>();
        for (OpenQuestion question : questions) {
            Element way = new Place(Part.QUESTIONS, question.id()).line(head(question));
            items.add(
                    switch (question.treatment()) {
                        case Treatment.Runs ignored -> Element.of("li", way);
                        case Treatment.NotSettled ignored ->
                            Element.of(
                                    "li",
                                    way,
                                    Words.of(" "),
                                    Element.of("span", lines.say("question.unsettled"))
                                            .styled("label not-settled"));
                    });
        }
        return Element.of("ul", items).styled("plain");
    }

    private List<Node> all() {
        return List.of(
                Element.of("h2", lines.say("part.questions")),
                Piece.paragraph(lines.say("questions.lead")),
                list(Library.questions()));
    }

    private List<Node> one(OpenQuestion question) {
        List<Node> parts = new ArrayList<>();
        parts.add(new Place(Part.QUESTIONS, "").line(lines.say("back.questions")));
        parts.add(Element.of("h2", head(question)));
        parts.add(Piece.paragraph(lines.in(question.matter().why())));
        parts.add(Piece.paragraph(
                switch (question.treatment()) {
                    case Treatment.Runs ignored -> lines.say("question.computed");
                    case Treatment.NotSettled open ->
                        lines.say("question.not-settled", lines.in(open.because()));
                }));
        if (!question.answers().isEmpty()) {
            parts.add(Element.of("h3", lines.say("question.answers")));
        }
        for (OpenQuestion.Held held : question.answers()) {
            parts.add(Piece.labelled(held.letter(), lines.in(held.text())));
            parts.add(Piece.paragraph(lines.say("question.held", lines.in(held.holders()))));
            parts.add(Cite.of(lines, held.sources()));
        }
        parts.addAll(misstatements(question));
        parts.addAll(rules(question));
        return parts;
    }

    private List<Node> misstatements(OpenQuestion question) {
        List<Node> parts = new ArrayList<>();
        for (OpenQuestion.Misstatement claim : question.misstatements()) {
            if (parts.isEmpty()) {
                parts.add(Element.of("h3", lines.say("question.misstatements")));
            }
            parts.add(Piece.paragraph(lines.say("question.claim", lines.in(claim.claim()))));
            parts.add(Piece.paragraph(lines.say("question.confuses", lines.in(claim.confuses()))));
            parts.add(Cite.of(lines, claim.sources()));
        }
        return parts;
    }

    private List<Node> rules(OpenQuestion question) {
        List<RuleCard> rules = Library.rules().stream()
                .filter(rule -> rule.anchors().questions().contains(question.id()))
                .toList();
        return rules.isEmpty()
                ? List.of()
                : List.of(Element.of("h3", lines.say("question.rules")), rulesList(rules));
    }

    private Element rulesList(List<RuleCard> rules) {
        List<Element> items = new ArrayList<>();
        for (RuleCard rule : rules) {
            items.add(Element.of(
                    "li",
                    new Place(Part.RULES, rule.id()).line(lines.in(rule.words().title()))));
        }
        return Element.of("ul", items).styled("plain");
    }

    private String head(OpenQuestion question) {
        return lines.say(
                "question.head", question.id(), lines.in(question.matter().title()));
    }
}
