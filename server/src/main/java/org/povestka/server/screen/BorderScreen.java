package org.povestka.server.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.receiver.Receiver;

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
        last().ifPresent(happening -> {
            content.addAll(result(words, happening));
            seen(happening).ifPresent(seen -> content.addAll(registers(words, seen, happening)));
        });
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
                Element.of("p", words.ground(dossier, turned.number())),
                Element.of("h2", words.say("border.next")),
                Element.of(
                        "ol",
                        Element.of("li", words.say("border.next.1")),
                        Element.of("li", words.say("border.next.2")),
                        Element.of("li", words.say("border.next.3"))),
                Element.of("p", words.say("border.cannot")));
    }

    /// What was seen in the registers in the same minute, where the officer sees them.
    private Optional<Happening.SeenAtBorder> seen(Happening.OfPerson last) {
        return dossier.all(Happening.SeenAtBorder.class)
                .filter(seen -> seen.at().equals(last.at()))
                .reduce((first, later) -> later);
    }

    private List<Node> registers(
            TwinWords words, Happening.SeenAtBorder seen, Happening.OfPerson last) {
        List<Element> shown = new ArrayList<>();
        dossier.all(Happening.Placed.class)
                .filter(placed -> seen.summonses().contains(placed.summons()))
                .map(placed -> words.say(
                        "border.seen.summons",
                        placed.summons().name(),
                        words.day(placed.appearOn())))
                .forEach(line -> shown.add(Element.of("li", line)));
        seen.decisions().stream()
                .flatMap(number -> dossier.decision(number).stream())
                .map(Happening.Decided::paper)
                .map(paper -> words.say(
                        "border.seen.decision", paper.number(), words.measures(paper.measures())))
                .forEach(line -> shown.add(Element.of("li", line)));
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h2", words.say("border.seen")));
        parts.add(
                shown.isEmpty()
                        ? Element.of("p", words.say("border.seen.nothing"))
                        : Element.of("ul", shown));
        if (last instanceof Happening.LetThrough && !seen.summonses().isEmpty()) {
            parts.add(Element.of("p", words.say("border.seen.no-ground")));
        }
        if (last instanceof Happening.TurnedBack turned && ahead(turned)) {
            parts.add(Element.of("p", words.say("border.ahead")));
        }
        return parts;
    }

    /// Whether the ban had not reached the border's own copy.
    private boolean ahead(Happening.TurnedBack turned) {
        return dossier.all(Happening.Reached.class)
                .filter(reached -> reached.receiver() == Receiver.BORDER)
                .filter(reached -> !reached.at().isAfter(turned.at()))
                .noneMatch(reached -> reached.number().equals(turned.number()));
    }

    static boolean atTheBorder(Happening.OfPerson happening) {
        return happening instanceof Happening.LetThrough
                || happening instanceof Happening.TurnedBack
                || happening instanceof Happening.SeenAtBorder
                || happening instanceof Happening.Explained
                || happening instanceof Happening.NoticeHandedOver;
    }
}
