package org.povestka.page.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.povestka.journal.format.CaseFile;
import org.povestka.law.Explanation;
import org.povestka.law.Law;
import org.povestka.page.desk.DeskPage;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Words;

/// At the border desk, now: what the officer sees, what to ask for, what to write
/// down.
final class DeskScreen {

    private static final String TICKED = "yes";

    private DeskScreen() {}

    static List<Node> of(State state, Words words) {
        Set<String> ticked = DeskPage.items(state.language()).stream()
                .filter(item -> state.choices().of("desk." + item, "").equals(TICKED))
                .collect(Collectors.toSet());
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h1", words.say("view." + state.view().word())));
        parts.addAll(DeskPage.of(ticked, own(state), state.language()));
        return parts;
    }

    private static Optional<Explanation> own(State state) {
        return switch (state.draft().read()) {
            case CaseFile.Case facts ->
                Optional.of(Law.IN_FORCE.explain(facts.history(), List.of(state.asked())))
                        .filter(explanation -> !explanation.summonses().isEmpty());
            case CaseFile.Flawed ignored -> Optional.empty();
        };
    }
}
