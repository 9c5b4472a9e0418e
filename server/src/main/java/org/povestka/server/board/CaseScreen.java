package org.povestka.server.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.paper.FindingWords;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.machine.Dossier;
import org.povestka.server.auditor.Audited;
import org.povestka.server.auditor.Seen;
import org.povestka.server.screen.Log;
import org.povestka.server.screen.PersonTimeline;
import org.povestka.server.screen.Screens;
import org.povestka.server.screen.TwinWords;
import org.povestka.server.screen.View;

/// One person as the auditor sees him: what was found, and beside it what the switches did, so
/// that a class can compare.
///
/// @param view who looks at what
/// @param dossier the person
public record CaseScreen(View view, Dossier dossier) {

    /// The whole page.
    ///
    /// @return the page
    public String page() {
        return Screens.page(view, view.words().say("room.auditor"), dossier, content());
    }

    private List<Node> content() {
        TwinWords words = view.words();
        Audited audited = Audited.of(view.world());
        Optional<Audited.Case> found = audited.cases().stream()
                .filter(one -> one.dossier().id().equals(dossier.id()))
                .findFirst();
        List<Node> content = new ArrayList<>();
        content.add(Element.of("h2", words.say("auditor.found")));
        content.addAll(found.map(one -> findings(words, audited, one))
                .orElseGet(() -> List.of(Element.of("p", words.say("auditor.nothing")))));
        content.add(Element.of("h2", words.say("auditor.struck")));
        content.addAll(Log.of(view, dossier, Happening.Struck.class::isInstance));
        content.addAll(new PersonTimeline(view, dossier).parts(words.say("timeline")));
        return content;
    }

    private List<Node> findings(TwinWords words, Audited audited, Audited.Case one) {
        List<Element> items = new ArrayList<>();
        one.unlawful().forEach(found -> items.add(item(audited, found, "")));
        one.unfollowed()
                .forEach(found ->
                        items.add(item(audited, found, " " + words.say("auditor.unfollowed"))));
        one.unsaid().forEach(found -> items.add(item(audited, found, "")));
        one.seen().forEach(seen -> items.add(item(words, seen)));
        return List.of(Element.of("ul", items.stream().distinct().toList()).styled("findings"));
    }

    private Element item(Audited audited, Finding found, String more) {
        FindingWords finding = new FindingWords(view.who().language());
        String measures = finding.measures(found.gap().measures());
        String what = measures.isEmpty() ? "" : " (" + measures + ")";
        return Element.of(
                "li",
                Element.of("b", finding.title(found) + what + ". "),
                Words.of(finding.gap(found, audited.asOf())
                        + more
                        + " "
                        + finding.speech().citation(found.ground().citation())),
                Element.of("small", " " + String.join(", ", found.check().faults())));
    }

    private Element item(TwinWords words, Seen seen) {
        return Element.of(
                "li",
                Element.of("b", words.say("look." + seen.look().key()) + ". "),
                Words.of(words.say(
                        "look.since", words.moment(seen.at(), dossier.zone()), seen.about())),
                Element.of("small", " " + String.join(", ", seen.look().faults())));
    }
}
