package org.povestka.server.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.machine.Dossier;

/// Passport control: one question, one answer, and what follows from a hit.
///
/// @param view who looks at what
/// @param dossier the traveller
record BorderScreen(View view, Dossier dossier) {

    List<Node> content() {
        TwinWords words = view.words();
        List<Node> content = new ArrayList<>();
        content.add(Form.of("check-passport", view)
                .hidden("person", dossier.id().toString())
                .button(words.say("border.check")));
        last().ifPresent(happening -> content.addAll(result(words, happening)));
        content.add(Element.of("h2", words.say("border.log")));
        content.addAll(Log.of(view, dossier, BorderScreen::atTheBorder));
        return content;
    }

    private Optional<Happening.OfPerson> last() {
        return dossier.happenings().reversed().stream()
                .filter(happening -> happening instanceof Happening.LetThrough
                        || happening instanceof Happening.TurnedBack)
                .findFirst();
    }

    private List<Node> result(TwinWords words, Happening.OfPerson last) {
        if (!(last instanceof Happening.TurnedBack turned)) {
            return List.of(Element.of("p", words.say("border.free")).styled("free"));
        }
        return List.of(
                Element.of("p", words.say("border.hit")).styled("hit"),
                Element.of("p", Decision.ground(words, dossier, turned.number())),
                Element.of("h2", words.say("border.next")),
                Element.of(
                        "ol",
                        Element.of("li", words.say("border.next.1")),
                        Element.of("li", words.say("border.next.2")),
                        Element.of("li", words.say("border.next.3"))),
                Element.of("p", words.say("border.cannot")));
    }

    static boolean atTheBorder(Happening.OfPerson happening) {
        return happening instanceof Happening.LetThrough
                || happening instanceof Happening.TurnedBack
                || happening instanceof Happening.Explained
                || happening instanceof Happening.NoticeHandedOver;
    }
}
