package org.povestka.page.form;

import java.util.ArrayList;
import java.util.List;
import org.povestka.journal.format.CaseFile;
import org.povestka.law.flaw.Flaw;
import org.povestka.page.draft.Draft;
import org.povestka.papers.Language;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Words;

/// Ways to bring facts that were written down before: a file, or a text.
///
/// @param language the reader's language
public record OpenFacts(Language language) {

    /// How many flaws are told of a damaged text.
    private static final int TOLD = 3;

    private static final String TEXT = "open-text";

    /// The fold with both ways.
    public Element fold() {
        return Element.of(
                        "details",
                        Element.of("summary", words().say("open")),
                        Element.of("p", words().say("why.open")).styled("why"),
                        file(),
                        text(),
                        Button.of(words().say("open.text.do"), "open").with("data-from", TEXT))
                .with("id", "open");
    }

    /// What is wrong with a text that was opened; nothing where nothing is.
    public List<Element> damage(String text) {
        if (!(Draft.read(text) instanceof CaseFile.Flawed flawed)) {
            return List.of();
        }
        List<Node> lines = new ArrayList<>();
        for (Flaw flaw : flawed.flaws().stream().limit(TOLD).toList()) {
            lines.add(Element.of(
                    "li",
                    words().say(
                                    "open.damaged.line",
                                    String.valueOf(flaw.place().line()),
                                    new FlawLine(language).of(flaw))));
        }
        return List.of(Element.of(
                        "div",
                        Element.of("p", words().say("open.damaged")),
                        Element.of("ul", lines))
                .with("role", "alert")
                .styled("flaw"));
    }

    private Element file() {
        return Element.of(
                        "div",
                        Element.of("label", words().say("open.file")).with("for", "open-file"),
                        Element.of("input")
                                .with("type", "file")
                                .with("id", "open-file")
                                .with("accept", ".json,.yaml,.yml,.txt")
                                .with("data-do", "open"))
                .styled("field");
    }

    private Element text() {
        return Element.of(
                        "div",
                        Element.of("label", words().say("open.text")).with("for", TEXT),
                        Element.of("textarea")
                                .with("id", TEXT)
                                .with("rows", "4")
                                .with("spellcheck", "false"))
                .styled("field");
    }

    private Words words() {
        return new Words("page", language);
    }
}
