package org.povestka.server.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.registry.deed.Role;
import org.povestka.registry.happening.Excuse;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Paper;
import org.povestka.registry.happening.Petition;
import org.povestka.registry.happening.Reply;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.machine.Replica;
import org.povestka.registry.person.Topic;
import org.povestka.registry.receiver.Receiver;

/// What a person can ask of an authority, and the same thing on the desk of whoever answers.
///
/// @param view who looks at what
/// @param dossier the person
record PetitionForms(View view, Dossier dossier) {

    /// In the account: everything he can ask for, and what came of it.
    List<Node> asking() {
        TwinWords words = view.words();
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h2", words.say("ask")));
        parts.add(Element.of("p", words.say("ask.lead")));
        dossier.all(Happening.Placed.class)
                .forEach(placed -> parts.addAll(about(words, placed.summons().name())));
        Replica.of(dossier, Receiver.BORDER).standing().stream()
                .map(Paper::number)
                .filter(number -> dossier.decision(number).isEmpty())
                .forEach(number -> parts.add(form(Petition.Kind.CORRECTION, number)
                        .button(words.say("ask.not-mine", number))));
        parts.add(correction(words));
        parts.add(Element.of("h3", words.say("ask.log")));
        parts.addAll(Log.of(
                view,
                dossier,
                one -> one instanceof Happening.Petitioned || one instanceof Happening.Answered));
        return parts;
    }

    /// On a desk: what waits for an answer of this role.
    List<Node> answering(Role role) {
        TwinWords words = view.words();
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h2", words.say("answer")));
        List<Happening.Petitioned> open = dossier.open().stream()
                .filter(one -> Role.answering(one.petition().kind()) == role)
                .toList();
        if (open.isEmpty()) {
            parts.add(Element.of("p", words.say("answer.nothing")));
        }
        open.forEach(one -> parts.addAll(answer(words, one)));
        return parts;
    }

    private List<Node> about(TwinWords words, String summons) {
        return List.of(
                Element.of("h3", words.say("portal.summons", summons)),
                form(Petition.Kind.EXCUSE, summons)
                        .choice("ground", words.say("ask.excuse.ground"), grounds(words))
                        .choice("papers", words.say("ask.excuse.papers"), papers(words))
                        .field("date", "last", words.say("office.excuse.last", summons))
                        .button(words.say("ask.excuse", summons)),
                form(Petition.Kind.COMPLAINT, summons).button(words.say("ask.complaint", summons)),
                form(Petition.Kind.CLAIM, summons).button(words.say("ask.claim", summons)),
                form(Petition.Kind.RELIEF, summons).button(words.say("ask.relief", summons)));
    }

    private static List<Form.Option> grounds(TwinWords words) {
        return Stream.of(Excuse.Ground.values())
                .map(ground -> new Form.Option(ground.word(), words.say("excuse." + ground.word())))
                .toList();
    }

    private static List<Form.Option> papers(TwinWords words) {
        return Stream.of("yes", "no")
                .map(word -> new Form.Option(word, words.say("excuse.papers." + word)))
                .toList();
    }

    private Element correction(TwinWords words) {
        List<Form.Option> topics = Stream.of(Topic.values())
                .map(topic -> new Form.Option(topic.word(), words.say("topic." + topic.word())))
                .toList();
        return Form.of("petition", view, "correction")
                .hidden("person", dossier.id().toString())
                .hidden("petition", Petition.Kind.CORRECTION.word())
                .choice("about", words.say("ask.topic"), topics)
                .field("text", "text", words.say("ask.text"))
                .button(words.say("ask.correction"));
    }

    private Form form(Petition.Kind kind, String about) {
        return Form.of("petition", view, kind.word() + "-" + about)
                .hidden("person", dossier.id().toString())
                .hidden("petition", kind.word())
                .hidden("about", about);
    }

    private List<Node> answer(TwinWords words, Happening.Petitioned one) {
        String what = words.petition(one.petition());
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of(
                "p",
                words.say(
                        "answer.since",
                        words.grounded(one.petition()),
                        words.moment(one.at(), dossier.zone()))));
        for (Reply reply : Reply.values()) {
            String about = one.petition().about();
            parts.add(Form.of("answer", view, reply.word() + "-" + about)
                    .hidden("person", dossier.id().toString())
                    .hidden("petition", one.petition().kind().word())
                    .hidden("about", about)
                    .hidden("reply", reply.word())
                    .button(words.say("answer." + reply.word(), what)));
        }
        return parts;
    }
}
