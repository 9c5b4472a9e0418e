package org.povestka.server.screen;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.history.Measure;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.machine.Replica;
import org.povestka.registry.receiver.Receiver;

/// The counters: what each receiver has on its own copy, and what it answers.
///
/// @param view who looks at what
/// @param dossier the person
record CounterScreen(View view, Dossier dossier) {

    List<Node> content() {
        TwinWords words = view.words();
        List<Node> content = new ArrayList<>();
        for (Receiver receiver : Receiver.values()) {
            if (receiver != Receiver.BORDER) {
                content.addAll(counter(words, receiver));
            }
        }
        content.add(Element.of("h2", words.say("counter.log")));
        content.addAll(Log.of(view, dossier, Happening.AskedFor.class::isInstance));
        return content;
    }

    private List<Node> counter(TwinWords words, Receiver receiver) {
        Replica replica = Replica.of(dossier, receiver);
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h2", words.say("receiver." + receiver.word())));
        parts.add(Element.of(
                "p",
                replica.standing().isEmpty()
                        ? words.say("counter.free")
                        : words.say("counter.stands", words.measures(replica.measures()))));
        for (Measure measure : receiver.measures()) {
            parts.add(Form.of("ask", view, measure.word())
                    .hidden("person", dossier.id().toString())
                    .hidden("measure", measure.word())
                    .button(words.say("counter.ask", words.say("asked." + measure.word()))));
        }
        return parts;
    }
}
