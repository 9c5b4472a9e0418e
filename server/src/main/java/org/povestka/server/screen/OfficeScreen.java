package org.povestka.server.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.povestka.law.history.Reason;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.registry.deed.Channel;
import org.povestka.registry.deed.Role;
import org.povestka.registry.deed.Sending;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.machine.Way;

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
        List<Form.Option> channels = channels(words);
        if (channels.isEmpty()) {
            content.add(Element.of("p", words.say("office.paperless")));
        }
        content.add(summon(words, channels).button(words.say("office.place")));
        dossier.all(Happening.Placed.class)
                .forEach(placed -> content.addAll(summons(words, placed)));
        content.addAll(new PetitionForms(view, dossier).answering(Role.CLERK));
        content.add(Element.of("h2", words.say("office.log")));
        content.addAll(Log.of(view, dossier, Happening.OfSummons.class::isInstance));
        return content;
    }

    private Form summon(TwinWords words, List<Form.Option> channels) {
        Form form = Form.of("summon", view)
                .hidden("person", dossier.id().toString())
                .choice("reason", words.say("office.reason"), reasons(words))
                .field("date", "appear", words.say("office.appear"));
        return channels.isEmpty()
                ? form
                : form.choice("channel", words.say("office.channel"), channels);
    }

    /// The ways that stand open; none to choose from where there is but the Registry.
    private List<Form.Option> channels(TwinWords words) {
        Sending sending = new Sending(view.world(), dossier);
        List<Form.Option> open = Stream.of(Channel.values())
                .filter(channel -> sending.objection(channel).isEmpty())
                .map(channel ->
                        new Form.Option(channel.word(), words.say("channel." + channel.word())))
                .toList();
        return open.size() > 1 ? open : List.of();
    }

    private List<Node> summons(TwinWords words, Happening.Placed placed) {
        String id = placed.summons().name();
        Way way = Way.of(dossier, placed.summons());
        List<Node> parts = new ArrayList<>();
        parts.add(
                Element.of("h2", words.say("office.of-summons", id, words.day(placed.appearOn()))));
        if (way.canBeHandedOver()) {
            parts.add(ofSummons("hand-over-summons", id).button(words.say("office.hand-over", id)));
        }
        if (way.canBeRefused()) {
            parts.add(ofSummons("record-refusal", id).button(words.say("office.refused", id)));
        }
        parts.add(ofSummons("record-appearance", id).button(words.say("office.came", id)));
        parts.add(ofSummons("accept-excuse", id)
                .field("date", "last", words.say("office.excuse.last", id))
                .button(words.say("office.excuse", id)));
        parts.add(ofSummons("recall", id).button(words.say("office.recall", id)));
        return parts;
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
