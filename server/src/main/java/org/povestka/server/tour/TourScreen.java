package org.povestka.server.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;
import org.povestka.registry.machine.Dossier;
import org.povestka.server.screen.PersonTimeline;
import org.povestka.server.screen.Screens;
import org.povestka.server.screen.TwinWords;
import org.povestka.server.screen.View;

/// The guided tour with one man: what has happened, what happens next and why, and the button that
/// makes it happen.
///
/// @param view who looks at what
/// @param dossier the man
public record TourScreen(View view, Dossier dossier) {

    /// The whole page.
    ///
    /// @return the page
    public String page() {
        TwinWords words = view.words();
        Optional<TourStep> next = TourStep.next(dossier);
        List<Node> content = new ArrayList<>();
        content.add(Element.of("p", words.say("tour.lead")));
        content.addAll(next.map(step -> next(words, step)).orElseGet(() -> end(words)));
        content.add(Element.of("h2", words.say("tour.steps")));
        content.add(steps(words, next));
        content.addAll(new PersonTimeline(view, dossier).parts(words.say("timeline")));
        return Screens.page(view, words.say("room.tour"), dossier, content);
    }

    private List<Node> next(TwinWords words, TourStep step) {
        String number = Integer.toString(List.of(TourStep.values()).indexOf(step) + 1);
        String all = Integer.toString(TourStep.values().length);
        Element form = Element.of(
                        "form",
                        Element.of("button", words.say("tour." + step.key() + ".do"))
                                .with("type", "submit"))
                .with("method", "post")
                .with("action", "/tour/" + dossier.id());
        return List.of(
                Element.of("h2", words.say("tour.step", number, all, title(words, step))),
                Element.of("p", words.say("tour." + step.key() + ".why")),
                form.styled("deed"));
    }

    private List<Node> end(TwinWords words) {
        return List.of(
                Element.of("h2", words.say("tour.end")),
                Element.of("p", words.say("tour.end.text")),
                Element.of("p", Element.of("a", words.say("tour.again")).with("href", "/tour")));
    }

    private Element steps(TwinWords words, Optional<TourStep> next) {
        List<Element> items = new ArrayList<>();
        for (TourStep step : TourStep.values()) {
            String state = step.done(dossier) ? "tour.done" : "tour.not-done";
            List<Node> parts = new ArrayList<>();
            parts.add(Words.of(title(words, step) + ": " + words.say(state) + ". "));
            if (step.done(dossier)) {
                parts.add(Element.of(
                                "a",
                                words.say(
                                        "tour.see",
                                        words.say("room." + step.room().path())))
                        .with("href", "/" + step.room().path() + "/" + dossier.id()));
            }
            Element item = Element.of("li", parts);
            items.add(
                    next.filter(step::equals).isPresent()
                            ? item.with("aria-current", "step")
                            : item);
        }
        return Element.of("ol", items);
    }

    private static String title(TwinWords words, TourStep step) {
        return words.say("tour." + step.key());
    }
}
