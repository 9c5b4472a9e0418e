package org.povestka.page.screen;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.Language;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Words;

/// The page as one element, out of the state.
public final class Screens {

    private Screens() {}

    /// The whole page.
    public static Element page(State state) {
        Words words = new Words("page", state.language());
        List<Node> parts = new ArrayList<>();
        parts.add(header(state, words));
        parts.addAll(
                switch (state.view()) {
                    case DATES -> DatesScreen.of(state, words);
                    case DESK -> DeskScreen.of(state, words);
                    case LAW -> LawScreen.of(state, words);
                });
        return Element.of("div", parts)
                .with("id", "page")
                .with("lang", state.language().tag());
    }

    private static Element header(State state, Words words) {
        List<Node> tabs = new ArrayList<>();
        for (View view : View.values()) {
            Element tab = Element.of("button", words.say("view." + view.word()))
                    .with("type", "button")
                    .with("data-do", "view:" + view.word());
            tabs.add(view == state.view() ? tab.with("aria-current", "page") : tab);
        }
        List<Node> languages = new ArrayList<>();
        for (Language language : List.of(Language.RU, Language.EN)) {
            Element button = Element.of("button", new Words("page", language).say("language"))
                    .with("type", "button")
                    .with("lang", language.tag())
                    .with("data-do", "language:" + language.tag());
            languages.add(
                    language == state.language() ? button.with("aria-pressed", "true") : button);
        }
        return Element.of(
                "header",
                Element.of("nav", tabs).with("aria-label", words.say("views")),
                Element.of("p", languages).styled("languages"));
    }
}
