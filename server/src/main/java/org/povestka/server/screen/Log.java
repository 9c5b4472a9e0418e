package org.povestka.server.screen;

import java.util.List;
import java.util.function.Predicate;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.machine.Dossier;

/// What happened to a person, as a list, the newest first.
public final class Log {

    private Log() {}

    /// The happenings that a screen shows.
    ///
    /// @param view who looks at what
    /// @param dossier the person
    /// @param shown which of them
    /// @return a list, or a sentence where there is nothing
    public static List<Node> of(View view, Dossier dossier, Predicate<Happening.OfPerson> shown) {
        TwinWords words = view.words();
        List<Element> items = dossier.happenings().reversed().stream()
                .filter(shown)
                .map(happening -> item(words, dossier, happening))
                .toList();
        return items.isEmpty()
                ? List.of(Element.of("p", words.say("log.empty")))
                : List.of(Element.of("ol", items).styled("feed"));
    }

    private static Element item(TwinWords words, Dossier dossier, Happening.OfPerson happening) {
        return Element.of(
                "li",
                Element.of("time", words.moment(happening.at(), dossier.zone()))
                        .with("datetime", happening.at().toString()),
                Words.of(" " + words.sentence(happening)));
    }
}
