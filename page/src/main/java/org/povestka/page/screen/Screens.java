package org.povestka.page.screen;

import java.util.ArrayList;
import java.util.List;
import org.povestka.page.form.Button;
import org.povestka.page.take.Taking;
import org.povestka.papers.Language;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.sheet.AnswerBody;
import org.povestka.papers.speech.Words;

/// The page as one element, out of the state.
public final class Screens {

    private Screens() {}

    /// The whole page, computed anew.
    public static Element page(State state) {
        return page(state, new Kept());
    }

    /// The whole page.
    ///
    /// @param state what was said and picked
    /// @param kept the answer given last
    public static Element page(State state, Kept kept) {
        Words words = new Words("page", state.language());
        List<Node> screen = switch (state.view()) {
            case DATES -> DatesScreen.of(state, words, kept);
            case DESK -> DeskScreen.of(state, words);
            case LAW -> LawScreen.of(state, words);
        };
        return Element.of(
                        "div",
                        Element.of("a", words.say("skip")).with("href", "#main").styled("skip"),
                        header(state, words),
                        Element.of("main", screen).with("id", "main").with("tabindex", "-1"),
                        AnswerBody.footer(state.language()))
                .with("id", "page")
                .with("data-print", printed(state))
                .with("lang", state.language().tag());
    }

    /// What of the page as it opens the file shows by itself, before a script runs: everything up
    /// to the questions. It is the same on every day.
    ///
    /// @param page the page as it opens
    public static Element beforeScript(Element page) {
        List<Node> children = page.children().stream()
                .map(child -> child instanceof Element part && part.name().equals("main")
                        ? untilQuestions(part)
                        : child)
                .toList();
        return new Element(page.name(), page.attributes(), children);
    }

    private static Element untilQuestions(Element main) {
        List<Node> parts = new ArrayList<>();
        for (Node part : main.children()) {
            if (part instanceof Element form && form.name().equals("form")) {
                parts.add(withPlainDays(form));
                break;
            }
            parts.add(part);
        }
        return new Element(main.name(), main.attributes(), parts);
    }

    /// The same with a plain field for each day: a browser takes a sixth of a second on a slow
    /// device to draw one of its own.
    private static Element withPlainDays(Element element) {
        if (element.attributes().getOrDefault("type", "").equals("date")) {
            return element.with("type", "text");
        }
        List<Node> children = element.children().stream()
                .map(child -> child instanceof Element part ? withPlainDays(part) : child)
                .toList();
        return new Element(element.name(), element.attributes(), children);
    }

    /// The part that is printed without the others: the one asked for last, else
    /// the letter that is picked; empty where the whole screen is printed.
    private static String printed(State state) {
        boolean letter = !state.choices().of(Taking.LETTER, "").isEmpty();
        String usual = letter && state.view() == View.DATES ? Taking.LETTER : "";
        return state.choices().of(State.PRINTED, usual);
    }

    private static Element header(State state, Words words) {
        List<Node> tabs = new ArrayList<>();
        for (View view : View.values()) {
            Element tab = Button.of(words.say("view." + view.word()), "view:" + view.word());
            tabs.add(view == state.view() ? tab.with("aria-current", "page") : tab);
        }
        Language other = state.language() == Language.RU ? Language.EN : Language.RU;
        return Element.of(
                "header",
                Element.of("nav", tabs).with("aria-label", words.say("views")),
                Element.of(
                        "p",
                        Button.of(
                                        new Words("page", other).say("language"),
                                        "language:" + other.tag())
                                .with("lang", other.tag()),
                        Button.of(words.say("close"), "close")));
    }
}
