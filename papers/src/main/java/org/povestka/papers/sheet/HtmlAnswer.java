package org.povestka.papers.sheet;

import org.povestka.law.Explanation;
import org.povestka.papers.Language;
import org.povestka.papers.Resource;
import org.povestka.papers.drawing.Drawing;
import org.povestka.papers.html.ContentPolicy;
import org.povestka.papers.html.Element;
import org.povestka.papers.speech.Words;

/// `explain --format html`: the answer as one file that fetches nothing and needs no script.
public final class HtmlAnswer {

    private static final String STYLE = "sheet/answer.css";

    private HtmlAnswer() {}

    /// The whole page.
    ///
    /// @param explanation what the law says
    /// @param language the reader's language
    /// @return the markup, an HTML5 document that is also well-formed XML after its
    /// first line
    public static String render(Explanation explanation, Language language) {
        return "<!DOCTYPE html>\n" + page(explanation, language).markup() + "\n";
    }

    /// The styles of an answer and its drawing.
    ///
    /// @return CSS
    public static String style() {
        return Resource.text(STYLE) + Drawing.style();
    }

    private static Element page(Explanation explanation, Language language) {
        AnswerBody answer = AnswerBody.of(explanation, language);
        String style = style();
        Element head = Element.of(
                "head",
                Element.of("meta").with("charset", "utf-8"),
                Element.of("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with("content", ContentPolicy.of(style)),
                meta("viewport", "width=device-width, initial-scale=1"),
                meta("color-scheme", "light dark"),
                meta("referrer", "no-referrer"),
                Element.of("title", new Words("sheet", language).say("title")),
                Element.of("style", style));
        Element body = Element.of(
                "body", Element.of("main", answer.content()), AnswerBody.footer(language));
        return Element.of("html", head, body).with("lang", language.tag());
    }

    private static Element meta(String name, String content) {
        return Element.of("meta").with("name", name).with("content", content);
    }
}
