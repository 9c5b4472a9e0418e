package org.povestka.page.screen;

import java.util.ArrayList;
import java.util.List;
import org.povestka.page.law.LawPages;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Words;

/// The law as modelled, to read: rules, editions, open questions, the ledger.
final class LawScreen {

    private LawScreen() {}

    static List<Node> of(State state, Words words) {
        Choices picked = state.choices();
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h1", words.say("view." + state.view().word())));
        parts.addAll(LawPages.of(
                picked.of("law", ""),
                picked.of("law.one", "E1"),
                picked.of("law.other", "E2"),
                state.language()));
        return parts;
    }
}
