package org.povestka.server.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;
import org.povestka.registry.fault.Dose;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.receiver.Receiver;
import org.povestka.server.auditor.Hits;
import org.povestka.server.screen.Form;
import org.povestka.server.screen.Room;
import org.povestka.server.screen.Screens;
import org.povestka.server.screen.TwinWords;
import org.povestka.server.screen.View;

/// The switches of the faults: what can go wrong, what is on, and whom it has hit.
///
/// @param view who looks at what
/// @param person the one whom a fault is meant for; nobody where nobody was called in
public record FaultScreen(View view, List<Dossier> person) {

    private static final int SHOWN = 5;

    /// Copies the list.
    public FaultScreen {
        person = List.copyOf(person);
    }

    /// The whole page.
    ///
    /// @return the page
    public String page() {
        return person.isEmpty()
                ? Screens.page(view, view.words().say("room.faults"), content())
                : Screens.page(view, view.words().say("room.faults"), person.getFirst(), content());
    }

    private List<Node> content() {
        TwinWords words = view.words();
        List<Node> content = new ArrayList<>();
        content.add(Element.of("p", words.say("faults.lead")));
        content.add(Element.of("h2", words.say("faults.measured")));
        content.add(measured(words));
        content.add(Element.of("h2", words.say("faults.catalogue")));
        content.add(table(words));
        return content;
    }

    private Element measured(TwinWords words) {
        List<Form.Option> faults = Stream.of(Fault.values())
                .map(fault -> new Form.Option(fault.id(), words.fault(fault)))
                .toList();
        List<Form.Option> receivers = new ArrayList<>();
        receivers.add(new Form.Option("", words.say("faults.receiver.every")));
        for (Receiver receiver : Receiver.values()) {
            receivers.add(
                    new Form.Option(receiver.word(), words.say("receiver." + receiver.word())));
        }
        String number = person.isEmpty() ? "" : words.number(person.getFirst().id());
        return Form.of("switch-fault", view, "measured")
                .choice("fault", words.say("faults.fault"), faults)
                .optional("number", "percent", words.say("faults.percent"), "100")
                .optional("text", "person", words.say("faults.person"), number)
                .optional("text", "region", words.say("faults.region"), "")
                .choice("receiver", words.say("faults.receiver"), receivers)
                .optional("number", "seed", words.say("faults.seed"), "")
                .button(words.say("faults.set"));
    }

    private Element table(TwinWords words) {
        Map<Fault, Dose> on = view.world().switches().on();
        Hits hits = Hits.in(view.world());
        List<Element> rows = new ArrayList<>();
        rows.add(Element.of(
                "tr",
                List.of(
                        heading(words.say("faults.fault")),
                        heading(words.say("faults.state")),
                        heading(words.say("faults.hit")),
                        heading(words.say("faults.switch")))));
        for (Fault fault : Fault.values()) {
            rows.add(row(words, fault, Optional.ofNullable(on.get(fault)), hits.of(fault)));
        }
        return Element.of("table", Element.of("tbody", rows)).styled("faults");
    }

    private Element row(TwinWords words, Fault fault, Optional<Dose> dose, List<Dossier> hit) {
        Element title = Element.of(
                "th",
                Element.of("b", fault.id()),
                Words.of(" " + words.say("fault." + fault.id())));
        String state = dose.map(one -> words.say(
                        "faults.state.on",
                        Integer.toString(one.percent()),
                        words.target(one.target())))
                .orElseGet(() -> words.say("faults.state.off"));
        return Element.of(
                "tr",
                title.with("scope", "row"),
                Element.of("td", state).styled(dose.isPresent() ? "on" : "off"),
                Element.of("td", hit(words, hit)),
                Element.of("td", button(words, fault, dose.isPresent())));
    }

    private Element button(TwinWords words, Fault fault, boolean on) {
        Form form = Form.of("switch-fault", view, fault.id())
                .hidden("fault", fault.id())
                .hidden("percent", on ? "0" : "100");
        if (!on && !person.isEmpty()) {
            form.hidden("person", person.getFirst().id().toString());
        }
        return form.button(words.say(on ? "faults.off" : "faults.always", fault.id()));
    }

    /// Whom it has hit so far: the first few, and how many more.
    private static List<Node> hit(TwinWords words, List<Dossier> hit) {
        if (hit.isEmpty()) {
            return List.of(Words.of(words.say("faults.nobody")));
        }
        List<Node> parts = new ArrayList<>();
        for (Dossier dossier : hit.subList(0, Math.min(SHOWN, hit.size()))) {
            parts.add(Element.of("a", words.number(dossier.id()))
                    .with("href", "/" + Room.AUDITOR.path() + "/" + dossier.id()));
            parts.add(Words.of(" "));
        }
        if (hit.size() > SHOWN) {
            parts.add(Words.of(words.say("faults.more", Integer.toString(hit.size() - SHOWN))));
        }
        return parts;
    }

    private static Element heading(String label) {
        return Element.of("th", label).with("scope", "col");
    }
}
