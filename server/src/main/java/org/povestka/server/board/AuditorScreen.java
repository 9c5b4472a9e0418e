package org.povestka.server.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.povestka.audit.finding.Check;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.paper.FindingWords;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;
import org.povestka.papers.report.Written;
import org.povestka.server.auditor.Audited;
import org.povestka.server.screen.Room;
import org.povestka.server.screen.Screens;
import org.povestka.server.screen.TwinWords;
import org.povestka.server.screen.View;

/// The auditor's view of a town: is the journal whole, what did the machinery do that the law does
/// not support, who was barred before he knew, whom did it take for somebody else.
///
/// @param view who looks at what
/// @param chain the chain of the journal
public record AuditorScreen(View view, ChainState chain) {

    private static final int MOST = 200;
    private static final Set<Check> WRONG_PERSON = Set.of(
            Check.NO_SUMMONS_OF_HIS,
            Check.WEAK_IDENTIFICATION,
            Check.OUTSIDE_THE_DUTY,
            Check.CALLED_OUTSIDE_THE_DUTY);

    /// The whole page.
    ///
    /// @return the page
    public String page() {
        TwinWords words = view.words();
        Audited audited = Audited.of(view.world());
        List<Node> content = new ArrayList<>();
        content.add(Element.of("p", words.say("auditor.lead")));
        content.add(Element.of("h2", words.say("auditor.chain")));
        content.add(Element.of("p", chain.sentence(words)).styled("chain"));
        if (chain.result().isEmpty()) {
            content.add(Element.of(
                    "p",
                    Element.of("a", words.say("auditor.chain.ask"))
                            .with("href", "/" + Room.AUDITOR.path() + "?chain=1")));
        }
        content.addAll(judged(words, audited));
        content.addAll(unaware(words, audited));
        content.add(Element.of("h2", words.say("auditor.wrong-persons")));
        content.addAll(table(words, audited.cases().stream().filter(AuditorScreen::wrong)));
        content.add(Element.of("h2", words.say("auditor.found")));
        content.addAll(table(words, audited.cases().stream()));
        content.add(Element.of(
                "p", Element.of("a", words.say("auditor.log")).with("href", "/api/v1/log.csv")));
        return Screens.page(view, words.say("room.auditor"), content);
    }

    private List<Node> judged(TwinWords words, Audited audited) {
        List<Element> rows = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            String count = count(audited.sums().whole().judged().of(verdict));
            rows.add(Element.of(
                    "tr",
                    Element.of(
                                    "th",
                                    new FindingWords(view.who().language())
                                            .say("verdict." + verdict.word()))
                            .with("scope", "row"),
                    Element.of("td", count)));
        }
        return List.of(
                Element.of("h2", words.say("auditor.judged")),
                Element.of("p", words.say("auditor.judged.lead")),
                Element.of("table", Element.of("tbody", rows)).styled("figures"));
    }

    private List<Node> unaware(TwinWords words, Audited audited) {
        return List.of(
                Element.of("h2", words.say("auditor.unaware")),
                Element.of(
                        "p",
                        words.say(
                                "auditor.unaware.sum",
                                count(audited.sums().of(Sums.Count.UNAWARE_BANS)),
                                count(audited.sums().of(Sums.Count.UNAWARE_HOURS)))));
    }

    private String count(long count) {
        return Written.grouped((double) count, view.who().language());
    }

    private static boolean wrong(Audited.Case one) {
        return Stream.of(one.unlawful(), one.unsaid())
                .flatMap(List::stream)
                .anyMatch(finding -> WRONG_PERSON.contains(finding.check()));
    }

    private List<Node> table(TwinWords words, Stream<Audited.Case> cases) {
        List<Audited.Case> shown = cases.limit(MOST).toList();
        if (shown.isEmpty()) {
            return List.of(Element.of("p", words.say("auditor.nothing")));
        }
        List<Element> rows = new ArrayList<>();
        rows.add(Element.of(
                "tr",
                List.of(
                        heading(words.say("column.number")),
                        heading(words.say("auditor.what")),
                        heading(words.say("auditor.faults")))));
        shown.forEach(one -> rows.add(row(words, one)));
        return List.of(Element.of("table", Element.of("tbody", rows)));
    }

    private Element row(TwinWords words, Audited.Case one) {
        FindingTitles titles = new FindingTitles(words);
        return Element.of(
                "tr",
                Element.of(
                        "td",
                        Element.of("a", words.number(one.dossier().id()))
                                .with(
                                        "href",
                                        "/" + Room.AUDITOR.path() + "/"
                                                + one.dossier().id()),
                        Words.of(" " + one.dossier().profile().name())),
                Element.of("td", String.join("; ", titles.of(one))),
                Element.of("td", String.join(", ", one.faults())));
    }

    private static Element heading(String label) {
        return Element.of("th", label).with("scope", "col");
    }
}
