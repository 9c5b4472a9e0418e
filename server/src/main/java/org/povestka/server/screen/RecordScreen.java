package org.povestka.server.screen;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.registry.deed.Role;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.machine.Replica;
import org.povestka.registry.person.Datum;
import org.povestka.registry.receiver.Receiver;

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
        content.add(Element.of("table", data(words)));
        content.addAll(new PetitionForms(view, dossier).answering(Role.OPERATOR));
        content.add(Element.of("h2", words.say("record.receivers")));
        content.add(Element.of("table", receivers(words)));
        content.addAll(new PersonTimeline(view, dossier).parts(words.say("timeline")));
        content.add(Element.of("h2", words.say("record.log")));
        content.addAll(Log.of(view, dossier, happening -> true));
        return content;
    }

    private List<Element> data(TwinWords words) {
        List<Element> rows = new ArrayList<>();
        rows.add(Element.of(
                "tr",
                List.of(
                        heading(words.say("column.topic")),
                        heading(words.say("column.value")),
                        heading(words.say("column.supplier")),
                        heading(words.say("column.recorded")))));
        dossier.recorded().forEach(supplied -> rows.add(row(words, supplied)));
        return rows;
    }

    private Element row(TwinWords words, Happening.Supplied supplied) {
        Datum datum = supplied.datum();
        return Element.of(
                "tr",
                List.of(
                        Element.of("td", words.say("topic." + datum.topic().word())),
                        Element.of("td", datum.value()),
                        Element.of(
                                "td",
                                words.say(
                                        "record.said",
                                        words.say("supplier." + datum.supplier().word()),
                                        words.speech().day(datum.on()))),
                        Element.of("td", words.moment(supplied.at(), dossier.zone()))));
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
