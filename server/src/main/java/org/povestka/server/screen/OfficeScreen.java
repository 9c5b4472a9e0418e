package org.povestka.server.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.povestka.law.history.Reason;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.registry.deed.Role;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.machine.Dossier;

/// The desk of the enlistment office: a summons is formed here, and whoever comes is recorded
/// here.
///
/// @param view who looks at what
/// @param dossier the person
record OfficeScreen(View view, Dossier dossier) {

    List<Node> content() {
        TwinWords words = view.words();
        List<Node> content = new ArrayList<>();
        content.add(Element.of("h2", words.say("office.summon")));
        content.add(Element.of("p", words.say("office.summon.lead")));
        content.add(Form.of("summon", view)
                .hidden("person", dossier.id().toString())
                .choice("reason", words.say("office.reason"), reasons(words))
                .field("date", "appear", words.say("office.appear"))
                .button(words.say("office.place")));
        dossier.all(Happening.Placed.class)
                .forEach(placed -> content.addAll(summons(words, placed)));
        content.addAll(new PetitionForms(view, dossier).answering(Role.CLERK));
        content.add(Element.of("h2", words.say("office.log")));
        content.addAll(Log.of(view, dossier, Happening.OfSummons.class::isInstance));
        return content;
    }

    private List<Node> summons(TwinWords words, Happening.Placed placed) {
        String id = placed.summons().name();
        return List.of(
                Element.of("h2", words.say("office.of-summons", id, words.day(placed.appearOn()))),
                ofSummons("record-appearance", id).button(words.say("office.came", id)),
                ofSummons("accept-excuse", id)
                        .field("date", "last", words.say("office.excuse.last", id))
                        .button(words.say("office.excuse", id)),
                ofSummons("recall", id).button(words.say("office.recall", id)));
    }

    private Form ofSummons(String deed, String id) {
        return Form.of(deed, view, id)
                .hidden("person", dossier.id().toString())
                .hidden("summons", id);
    }

    private static List<Form.Option> reasons(TwinWords words) {
        return Stream.of(Reason.values())
                .map(reason -> new Form.Option(reason.word(), words.say("reason." + reason.word())))
                .toList();
    }
}
