package org.povestka.papers.pdf;

import java.util.List;
import org.povestka.papers.Language;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;

/// A document before it is printed.
///
/// @param language the language of its words
/// @param title what a reader's window shows
/// @param subject one sentence that says what the document is for
/// @param style style rules beside the house's own, written without the characters that markup
/// escapes
/// @param body what stands on the pages
public record Page(Language language, String title, String subject, String style, List<Node> body) {
    /// Checks the style and keeps a copy of the body.
    public Page {
        if (title.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException("a document needs a title and a subject: " + title);
        }
        if (style.matches("(?s).*[<>&].*")) {
            throw new IllegalArgumentException("a style may not hold <, > or &: " + style);
        }
        body = List.copyOf(body);
    }

    /// The whole page as markup, with the style rules of the house before its own.
    String markup(String houseStyle) {
        Element head = Element.of(
                "head",
                Element.of("title", title),
                Element.of("meta").with("name", "subject").with("content", subject),
                Element.of("style", houseStyle + style));
        return Element.of("html", head, Element.of("body", body))
                .with("lang", language.tag())
                .markup();
    }
}
