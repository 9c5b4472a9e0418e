package org.povestka.page.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.papers.Language;
import org.povestka.papers.browse.Lines;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;
import org.povestka.papers.library.Library;
import org.povestka.papers.library.OpenQuestion;
import org.povestka.papers.library.ProvisionText;
import org.povestka.papers.library.RuleCard;
import org.povestka.papers.sheet.Piece;

/// The rules: all in a line each, and one with the wordings it rests on.
///
/// @param lines how the reference data is said
/// @param language the reader's language
record RulePages(Lines lines, Language language) {

    /// One rule, or all where there is none of that id.
    List<Node> of(String id) {
        Optional<RuleCard> rule =
                Library.rules().stream().filter(card -> card.id().equals(id)).findFirst();
        return rule.map(this::one).orElseGet(this::all);
    }

    /// The rules on a list, each a way to its page.
    Element list(List<RuleCard> rules) {
        List<Element> items = new ArrayList<>();
        for (RuleCard rule : rules) {
            Element way =
                    new Place(Part.RULES, rule.id()).line(lines.in(rule.words().title()));
            items.add(Element.of("li", way, Words.of(" "), kind(rule)));
        }
        return Element.of("ul", items).styled("plain");
    }

    private List<Node> all() {
        return List.of(
                Element.of("h2", lines.say("part.rules")),
                Piece.paragraph(lines.say("rules.page")),
                list(Library.rules()));
    }

    private List<Node> one(RuleCard rule) {
        List<Node> parts = new ArrayList<>();
        parts.add(new Place(Part.RULES, "").line(lines.say("back.rules")));
        parts.add(Element.of("h2", lines.in(rule.words().title())));
        parts.add(Element.of("p", kind(rule)));
        parts.add(Piece.paragraph(lines.in(rule.words().decides())));
        parts.add(Piece.paragraph(lines.say("rule.who", lines.in(rule.words().who()))));
        parts.add(Piece.paragraph(
                lines.say("rule.editions", String.join(", ", rule.anchors().editions()))));
        parts.add(Piece.paragraph(lines.say("rule.id", rule.id())));
        parts.add(Cite.of(lines, rule.backing()));
        parts.addAll(questions(rule));
        parts.addAll(wordings(rule));
        return parts;
    }

    private List<Node> questions(RuleCard rule) {
        List<OpenQuestion> open = Library.questions().stream()
                .filter(question -> rule.anchors().questions().contains(question.id()))
                .toList();
        return open.isEmpty()
                ? List.of()
                : List.of(
                        Element.of("h3", lines.say("rule.open")),
                        new QuestionPages(lines).list(open));
    }

    private List<Node> wordings(RuleCard rule) {
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h3", lines.say("rule.wordings")));
        parts.add(Piece.paragraph(lines.say("paraphrased")));
        for (ProvisionText wording : Library.wordings(rule)) {
            String editions = String.join(", ", wording.scope().editions());
            parts.add(Element.of(
                    "h4", lines.say("wording.head", lines.place(wording.provision()), editions)));
            parts.add(in(wording, language));
            parts.add(in(wording, language == Language.RU ? Language.EN : Language.RU)
                    .styled("other"));
            parts.add(Piece.paragraph(lines.say("wording.kind." + lines.id(wording.kind()))));
            parts.add(Cite.of(lines, wording.backing()));
        }
        return parts;
    }

    private static Element in(ProvisionText wording, Language language) {
        return Piece.paragraph(wording.words().in(language)).with("lang", language.tag());
    }

    private Element kind(RuleCard rule) {
        Element kind = Element.of("span", lines.say("rule.kind." + lines.id(rule.kind())));
        return rule.kind() == RuleCard.Kind.PRACTICE
                ? kind.styled("label not-settled")
                : kind.styled("kind");
    }
}
