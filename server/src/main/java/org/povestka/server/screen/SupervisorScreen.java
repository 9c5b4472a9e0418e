package org.povestka.server.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.machine.Dossier;

/// The side room: the supervisor explains the ban in words that are shown, warns, and hands
/// over the written notice.
///
/// @param view who looks at what
/// @param dossier the traveller
record SupervisorScreen(View view, Dossier dossier) {

    List<Node> content() {
        TwinWords words = view.words();
        Optional<String> number = dossier.all(Happening.TurnedBack.class)
                .map(Happening.TurnedBack::number)
                .reduce((first, last) -> last);
        List<Node> content = new ArrayList<>();
        if (number.isEmpty()) {
            content.add(Element.of("p", words.say("supervisor.nobody")));
            return content;
        }
        content.add(Element.of("p", words.ground(dossier, number.get())));
        content.addAll(explaining(words));
        content.addAll(handing(words));
        content.add(Element.of("h2", words.say("border.log")));
        content.addAll(Log.of(view, dossier, BorderScreen::atTheBorder));
        return content;
    }

    private List<Node> explaining(TwinWords words) {
        return List.of(
                Element.of("h2", words.say("supervisor.explain")),
                Element.of(
                        "blockquote",
                        Element.of("p", words.say("supervisor.text.1")),
                        Element.of("p", words.say("supervisor.text.2")),
                        Element.of("p", words.say("supervisor.text.3"))),
                Element.of("p", words.say("supervisor.reported")).styled("practice"),
                Form.of("explain", view)
                        .hidden("person", dossier.id().toString())
                        .button(words.say("supervisor.explained")));
    }

    private List<Node> handing(TwinWords words) {
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h2", words.say("supervisor.notice")));
        parts.add(Form.of("hand-over-notice", view)
                .hidden("person", dossier.id().toString())
                .button(words.say("supervisor.hand-over")));
        if (dossier.all(Happening.NoticeHandedOver.class).findAny().isPresent()) {
            parts.add(Element.of(
                    "p",
                    Element.of("a", words.say("supervisor.copy"))
                            .with("href", "/notice/" + dossier.id())));
            parts.add(Element.of("p", words.say("supervisor.then")));
        }
        return parts;
    }
}
