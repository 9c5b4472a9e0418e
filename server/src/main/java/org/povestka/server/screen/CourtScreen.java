package org.povestka.server.screen;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.registry.deed.Role;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.machine.Dossier;

/// The court and the higher office: the decisions on a summons can be set aside here.
///
/// @param view who looks at what
/// @param dossier the person
record CourtScreen(View view, Dossier dossier) {

    List<Node> content() {
        TwinWords words = view.words();
        List<Node> content = new ArrayList<>();
        content.add(Element.of("p", words.say("court.lead")));
        dossier.all(Happening.Placed.class).forEach(placed -> {
            String id = placed.summons().name();
            content.add(Form.of("set-aside", view, id)
                    .hidden("person", dossier.id().toString())
                    .hidden("summons", id)
                    .button(words.say("court.set-aside", id)));
        });
        content.addAll(new PetitionForms(view, dossier).answering(Role.JUDGE));
        content.add(Element.of("h2", words.say("court.log")));
        content.addAll(Log.of(view, dossier, CourtScreen::decision));
        return content;
    }

    private static boolean decision(Happening.OfPerson happening) {
        return happening instanceof Happening.Decided
                || happening instanceof Happening.Cancelled
                || happening instanceof Happening.SetAside;
    }
}
