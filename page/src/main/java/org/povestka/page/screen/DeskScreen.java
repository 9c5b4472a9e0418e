package org.povestka.page.screen;

import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Words;

/// At the border desk, now: what the officer sees, what to ask for, what to write down.
final class DeskScreen {

    private DeskScreen() {}

    static List<Node> of(State state, Words words) {
        return List.of(Element.of("h1", words.say("view." + state.view().word())));
    }
}
