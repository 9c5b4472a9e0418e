package org.povestka.page.desk;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.edition.Editions;
import org.povestka.page.form.Button;
import org.povestka.papers.browse.Lines;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.library.Backing;
import org.povestka.papers.library.Gap;
import org.povestka.papers.library.LedgerEntry;
import org.povestka.papers.library.Library;
import org.povestka.papers.library.ProvisionText;
import org.povestka.papers.sheet.Piece;
import org.povestka.papers.speech.Words;

/// What the officer sees: by law, as reported, and what nobody knows, each apart.
///
/// @param words the sentences
record Sight(DeskWords words) {

    private static final String PRACTICE = "practice";
    private static final String RULE = "border-check";
    private static final List<String> PROVISIONS =
            List.of("53-FZ 7.1(1)", "114-FZ 15.1", "53-FZ 7.1(2)");
    private static final List<String> REPORTS =
            List.of("sheremetyevo-refusal-2025", "press-report-of-july-2025");
    private static final List<String> GAPS =
            List.of("Orders of the border service", "114-FZ 15.1, beyond the amending words");

    List<Node> content() {
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h3", words.say("sees.law")));
        PROVISIONS.forEach(provision -> parts.addAll(inForce(provision)));
        parts.add(Element.of("h3", words.say("sees.practice")));
        parts.add(Element.of("div", practice()).styled("reported"));
        parts.add(Element.of("h3", words.say("sees.unknown")));
        parts.add(Element.of("div", unknown()).styled("unknown"));
        parts.add(Element.of("p", way("rules/" + RULE, words.say("sees.rule"))));
        return parts;
    }

    /// The wording of a provision that stands in the edition last in force.
    private List<Node> inForce(String provision) {
        List<Node> parts = new ArrayList<>();
        Library.wordings().stream()
                .filter(wording -> wording.provision().equals(provision))
                .filter(wording -> wording.standsIn(lastInForce()))
                .forEach(wording -> parts.addAll(wording(wording)));
        return parts;
    }

    private List<Node> practice() {
        List<Node> parts = new ArrayList<>();
        Library.wordings().stream()
                .filter(wording -> wording.provision().equals(PRACTICE)
                        && wording.scope().rules().contains(RULE))
                .forEach(wording -> parts.addAll(wording(wording)));
        Library.ledger().stream()
                .filter(entry -> REPORTS.contains(entry.id()))
                .forEach(entry -> parts.addAll(report(entry)));
        return parts;
    }

    private List<Node> report(LedgerEntry entry) {
        String evidence = lines().say("evidence." + lines().id(entry.report().evidence()));
        return List.of(
                Piece.paragraph(lines().in(entry.report().words())),
                Element.of(
                        "cite",
                        evidence + " " + lines().sources(entry.provenance().sources()) + "."),
                Element.of("p", way("ledger/" + entry.id(), words.say("sees.report"))));
    }

    private List<Node> unknown() {
        List<Node> parts = new ArrayList<>();
        for (String name : GAPS) {
            Library.gaps().stream()
                    .filter(gap -> gap.provision().equals(name))
                    .forEach(gap -> parts.addAll(gap(gap)));
        }
        return parts;
    }

    private List<Node> gap(Gap gap) {
        return List.of(
                Piece.labelled(Words.capital(lines().in(gap.named())), lines().in(gap.because())),
                Element.of("cite", lines().sources(gap.sources()) + "."));
    }

    private List<Node> wording(ProvisionText wording) {
        Backing backing = wording.backing();
        List<String> from = new ArrayList<>();
        if (!wording.provision().equals(PRACTICE)) {
            from.add(lines().place(wording.provision()));
        }
        from.add(lines().speech().sources(backing.sources()));
        from.add(lines().grade(backing.confidence()));
        return List.of(
                Piece.paragraph(lines().in(wording.words())),
                Element.of("cite", Words.capital(String.join("; ", from)) + "."));
    }

    private static String lastInForce() {
        return Editions.ALL.getLast().id();
    }

    private Lines lines() {
        return words.lines();
    }

    private static Element way(String place, String says) {
        return Button.of(says, "show:law=" + place).styled("line");
    }
}
