package org.povestka.server.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;
import org.povestka.registry.deed.Role;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.machine.Dossier;
import org.povestka.server.auditor.Overdue;

/// What a desk has left undone: petitions without an answer, and measures that should be gone, the
/// oldest first.
///
/// @param view who looks at what
/// @param room the desk
record WaitingList(View view, Room room) {

    private static final int MOST = 50;

    private record Waiting(Dossier dossier, Happening.Petitioned asked) {}

    List<Node> content() {
        TwinWords words = view.words();
        List<Node> content = new ArrayList<>();
        if (room != Room.OFFICE && room != Room.RECORD && room != Room.COURT) {
            return content;
        }
        content.add(Element.of("h2", words.say("waiting")));
        list(
                content,
                petitions(room.role()).stream()
                        .map(one -> item(
                                one.dossier(),
                                words.say(
                                        "answer.since",
                                        words.petition(one.asked().petition()),
                                        words.moment(
                                                one.asked().at(), one.dossier().zone()))))
                        .toList());
        if (room == Room.OFFICE) {
            content.add(Element.of("h2", words.say("overdue")));
            list(
                    content,
                    Overdue.of(view.world()).stream()
                            .limit(MOST)
                            .map(one -> item(
                                    one.dossier(),
                                    words.say(
                                            "overdue.since",
                                            one.number(),
                                            words.moment(
                                                    one.since(), one.dossier().zone()))))
                            .toList());
        }
        return content;
    }

    private void list(List<Node> content, List<Element> items) {
        content.add(
                items.isEmpty()
                        ? Element.of("p", view.words().say("waiting.nothing"))
                        : Element.of("ol", items));
    }

    private List<Waiting> petitions(Role role) {
        return view.world().people().values().stream()
                .flatMap(dossier -> dossier.open().stream()
                        .filter(asked -> Role.answering(asked.petition().kind()) == role)
                        .map(asked -> new Waiting(dossier, asked)))
                .sorted(Comparator.comparing(one -> one.asked().at()))
                .limit(MOST)
                .toList();
    }

    private Element item(Dossier dossier, String sentence) {
        return Element.of(
                "li",
                Element.of("a", view.words().number(dossier.id()))
                        .with("href", "/" + room.path() + "/" + dossier.id()),
                Words.of(": " + sentence));
    }
}
