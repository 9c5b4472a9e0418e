package org.povestka.page.screen;

import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Words;

/// The law as modelled, to read: rules, editions, open questions, the ledger.
final class LawScreen {

    private LawScreen() {}

    static List<Node> of(State state, Words words) {
        return List.of(Element.of("h1", words.say("view." + state.view().word())));
    }
}
