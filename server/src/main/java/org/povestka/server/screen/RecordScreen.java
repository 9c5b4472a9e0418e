package org.povestka.server.screen;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.registry.deed.Role;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.machine.Replica;
import org.povestka.registry.receiver.Receiver;
import org.povestka.server.provenance.Provenance;

/// A person's record: each datum with who said it and when, what each receiver shows, and
/// everything that happened.
///
/// @param view who looks at what
/// @param dossier the person
record RecordScreen(View view, Dossier dossier) {

    List<Node> content() {
        TwinWords words = view.words();
        List<Node> content = new ArrayList<>();
        content.add(Element.of("h2", words.say("record.known")));
        content.addAll(Provenance.in(view.who().language(), dossier).table());
        content.addAll(new PetitionForms(view, dossier).answering(Role.OPERATOR));
        content.add(Element.of("h2", words.say("record.receivers")));
        content.add(Element.of("table", receivers(words)));
        content.addAll(new PersonTimeline(view, dossier).parts(words.say("timeline")));
        content.add(Element.of("h2", words.say("record.log")));
        content.addAll(Log.of(view, dossier, happening -> true));
        return content;
    }

    private List<Element> receivers(TwinWords words) {
        List<Element> rows = new ArrayList<>();
        rows.add(Element.of(
                "tr", heading(words.say("column.receiver")), heading(words.say("column.shows"))));
        for (Receiver receiver : Receiver.values()) {
            Replica replica = Replica.of(dossier, receiver);
            rows.add(Element.of(
                    "tr",
                    Element.of("td", words.say("receiver." + receiver.word())),
                    Element.of(
                            "td",
                            replica.standing().isEmpty()
                                    ? words.say("record.free")
                                    : words.measures(replica.measures()))));
        }
        return rows;
    }

    private static Element heading(String label) {
        return Element.of("th", label).with("scope", "col");
    }
}
