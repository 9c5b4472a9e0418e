package org.povestka.server.screen;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.history.Account;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.machine.Way;
import org.povestka.server.provenance.IntakeWords;
import org.povestka.server.provenance.Provenance;

/// The portal account: the notices, the summonses, and what the law says of them under every
/// reading, beside what the machinery did.
///
/// @param view who looks at what
/// @param dossier the person
record PortalScreen(View view, Dossier dossier) {

    List<Node> content() {
        TwinWords words = view.words();
        List<Node> content = new ArrayList<>();
        if (dossier.profile().account() != Account.HELD) {
            content.add(Element.of("p", words.say("portal.no-account")));
        }
        content.add(Element.of("h2", words.say("portal.inbox")));
        content.addAll(Log.of(view, dossier, Happening.Notified.class::isInstance));
        dossier.all(Happening.Placed.class)
                .filter(placed -> told(placed))
                .forEach(placed -> content.addAll(summons(words, placed)));
        content.addAll(new PetitionForms(view, dossier).asking());
        content.add(Element.of(
                "p",
                Element.of("a", words.say("portal.extract"))
                        .with("href", "/extract/" + dossier.id())));
        content.add(Element.of("h2", IntakeWords.in(view.who().language()).say("told")));
        content.addAll(Provenance.in(view.who().language(), dossier).told());
        content.add(Element.of("h2", words.say("portal.seen")));
        content.add(Element.of("p", words.say("portal.seen.lead")));
        content.addAll(Log.of(view, dossier, PortalScreen::lookedUp));
        content.addAll(new PersonTimeline(view, dossier).parts(words.say("portal.meaning")));
        return content;
    }

    private boolean told(Happening.Placed placed) {
        return dossier.all(Happening.Notified.class)
                .anyMatch(notified -> notified.about().equals(placed.summons().name()));
    }

    private List<Node> summons(TwinWords words, Happening.Placed placed) {
        String id = placed.summons().name();
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h2", words.say("portal.summons", id)));
        parts.add(Element.of(
                "p",
                words.say(
                        "portal.summons.text",
                        words.day(placed.appearOn()),
                        words.say("reason." + placed.reason().word()),
                        words.moment(placed.at(), dossier.zone()))));
        parts.add(Element.of("p", words.say("portal.warning")).styled("warning"));
        if (!dossier.readable(placed.summons())) {
            return List.of(
                    Element.of("h2", words.say("portal.summons", id)),
                    Element.of("p", words.say("portal.archived")).styled("warning"),
                    Form.of("open", view, id)
                            .hidden("person", dossier.id().toString())
                            .hidden("summons", id)
                            .button(words.say("portal.open", id)));
        }
        parts.addAll(way(words, placed));
        boolean opened = dossier.all(Happening.Opened.class)
                .anyMatch(one -> one.summons().equals(placed.summons()));
        parts.add(
                opened
                        ? Element.of("p", words.say("portal.opened"))
                        : Form.of("open", view, id)
                                .hidden("person", dossier.id().toString())
                                .hidden("summons", id)
                                .button(words.say("portal.open", id)));
        return parts;
    }

    /// How else it went to him, and what of that counts in law.
    private List<Node> way(TwinWords words, Happening.Placed placed) {
        if (Way.of(dossier, placed.summons()).steps().isEmpty()) {
            return List.of();
        }
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h3", words.say("portal.way")));
        parts.addAll(Log.of(
                view,
                dossier,
                one -> one instanceof Happening.Delivery delivery
                        && delivery.summons().equals(placed.summons())));
        parts.add(Element.of("p", words.say("portal.way.law")));
        return parts;
    }

    private static boolean lookedUp(Happening.OfPerson happening) {
        return happening instanceof Happening.LetThrough
                || happening instanceof Happening.TurnedBack
                || happening instanceof Happening.AskedFor
                || happening instanceof Happening.SeenAtBorder
                || happening instanceof Happening.Looked;
    }
}
