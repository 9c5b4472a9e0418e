package org.povestka.papers.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.povestka.papers.DayWords;
import org.povestka.papers.Language;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.pdf.Page;
import org.povestka.papers.pdf.Pdf;
import org.povestka.papers.speech.Words;

/// What the notice says: to whom, when, and on which decision it rests.
///
/// @param traveller who was refused, a synthetic person
/// @param handedOver the moment, in words
/// @param number the number of the decision
/// @param decidedOn the day of the decision
/// @param summons the summons behind it
public record BorderNotice(
        String traveller, String handedOver, String number, LocalDate decidedOn, String summons) {

    private static final String STYLE = """
            .model { border: 1.4pt solid #000; padding: 2mm 3mm; font-weight: bold; margin-bottom: 6mm; }
            .head { margin: 0 0 8mm 78mm; }
            h1 { text-align: center; margin: 0 0 6mm; }
            table { width: 100%; margin-bottom: 5mm; }
            th { text-align: left; vertical-align: top; width: 46mm; padding: 1.4mm 3mm 1.4mm 0; }
            td { vertical-align: top; padding: 1.4mm 0; border-bottom: 0.4pt solid #777; }
            .signature { margin-top: 12mm; }
            """;

    private static final String BLANK = "____________________";

    private static final List<String> ITEMS =
            List.of("ground", "term", "decision", "body", "address");

    /// The notice as a PDF: tagged, fonts embedded, the same bytes for the same notice. It says
    /// on its face, in both languages, that it comes from a model.
    ///
    /// @param notice what it says
    /// @param language the language of the paper
    /// @return the bytes of the file
    public static byte[] pdf(BorderNotice notice, Language language) {
        return pdf(notice, language, Set.of());
    }

    /// The notice as somebody filled it in who left items out.
    ///
    /// @param notice what it says
    /// @param language the language of the paper
    /// @param missing the items left out: ground, term, decision, body, address
    /// @return the bytes of the file
    public static byte[] pdf(BorderNotice notice, Language language, Set<String> missing) {
        Words words = new Words("notice", language);
        return Pdf.of(new Page(
                language,
                words.say("title"),
                words.say("subject"),
                STYLE,
                notice.body(words, language, missing)));
    }

    private List<Node> body(Words words, Language language, Set<String> missing) {
        List<Node> parts = new ArrayList<>();
        for (Language either : List.of(language, other(language))) {
            parts.add(Element.of("p", new Words("notice", either).say("model"))
                    .with("lang", either.tag())
                    .styled("model"));
        }
        parts.add(Element.of("p", words.say("to", traveller)).styled("head"));
        parts.add(Element.of("h1", words.say("title")));
        parts.add(Element.of("p", words.say("text", handedOver)));
        parts.add(Element.of("table", items(words, language, missing)));
        parts.add(Element.of("p", words.say("warning")));
        parts.add(Element.of("p", words.say("reported")));
        parts.add(Element.of("h2", words.say("next")));
        parts.add(Element.of(
                "ul",
                Element.of("li", words.say("next.1")),
                Element.of("li", words.say("next.2")),
                Element.of("li", words.say("next.3"))));
        parts.add(Element.of("p", words.say("signature")).styled("signature"));
        return parts;
    }

    private List<Element> items(Words words, Language language, Set<String> missing) {
        List<Element> rows = new ArrayList<>();
        for (String item : ITEMS) {
            rows.add(Element.of(
                    "tr",
                    Element.of("th", words.say("item." + item)).with("scope", "row"),
                    Element.of(
                            "td",
                            missing.contains(item)
                                    ? BLANK
                                    : words.say(
                                            "value." + item,
                                            number,
                                            DayWords.of(decidedOn, language),
                                            summons))));
        }
        return rows;
    }

    private static Language other(Language language) {
        return switch (language) {
            case EN -> Language.RU;
            case RU -> Language.EN;
        };
    }
}
