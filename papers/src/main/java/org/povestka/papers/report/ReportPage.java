package org.povestka.papers.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.povestka.papers.Language;
import org.povestka.papers.Resource;
import org.povestka.papers.html.ContentPolicy;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;

/// A report as one page: one file in both languages that fetches nothing and needs no script.
///
/// @param style all its style rules
/// @param shown the language shown first
/// @param title its title in that language
/// @param choice what stands before the choice of language
public record ReportPage(String style, Language shown, String title, String choice) {

    /// The style rules that all reports share.
    ///
    /// @return the rules, with a line end
    public static String commonStyle() {
        return Resource.text("report/report.css");
    }

    /// The whole page.
    ///
    /// @param article what stands in it in a language
    /// @return the markup, an HTML5 document that is also well-formed XML after its first
    /// line
    public String of(Function<Language, List<Node>> article) {
        Element head = Element.of(
                "head",
                Element.of("meta").with("charset", "utf-8"),
                Element.of("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with("content", ContentPolicy.of(style)),
                meta("viewport", "width=device-width, initial-scale=1"),
                meta("color-scheme", "light dark"),
                meta("referrer", "no-referrer"),
                Element.of("title", title),
                Element.of("style", style));
        List<Node> parts = new ArrayList<>();
        parts.add(languages());
        parts.add(article(shown, article));
        for (Language language : Language.values()) {
            if (language != shown) {
                parts.add(article(language, article));
            }
        }
        Element page = Element.of("html", head, Element.of("body", Element.of("main", parts)))
                .with("lang", shown.tag());
        return "<!DOCTYPE html>\n" + page.markup() + "\n";
    }

    private static Element article(Language language, Function<Language, List<Node>> article) {
        return Element.of("article", article.apply(language)).with("lang", language.tag());
    }

    /// Which language is shown; where the browser cannot choose, both are.
    private Element languages() {
        List<Node> choices = new ArrayList<>();
        choices.add(Element.of("legend", choice));
        for (Language language : Language.values()) {
            Element button = Element.of("input")
                    .with("type", "radio")
                    .with("name", "language")
                    .with("id", "in-" + language.tag());
            Element label = Element.of(
                    "label",
                    language == shown ? button.with("checked", "checked") : button,
                    Words.of(" " + ownName(language)));
            choices.add(label.with("lang", language.tag()));
        }
        return Element.of("fieldset", choices).styled("choice");
    }

    private static String ownName(Language language) {
        Locale locale = Locale.forLanguageTag(language.tag());
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private static Element meta(String name, String content) {
        return Element.of("meta").with("name", name).with("content", content);
    }
}
