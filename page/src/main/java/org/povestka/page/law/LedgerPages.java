package org.povestka.page.law;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.journal.format.CaseFile;
import org.povestka.journal.format.CaseFiles;
import org.povestka.law.history.History;
import org.povestka.papers.Language;
import org.povestka.papers.browse.Lines;
import org.povestka.papers.browse.Recomputed;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.library.LedgerEntry;
import org.povestka.papers.library.Library;
import org.povestka.papers.sheet.Piece;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.wording.FactWords;

/// The reported cases: all with how they compare with the law, and one recomputed.
///
/// @param lines how the reference data is said
/// @param language the reader's language
record LedgerPages(Lines lines, Language language) {

    /// One entry, or all where there is none of that id.
    List<Node> of(String id) {
        Optional<LedgerEntry> entry = Library.ledger().stream()
                .filter(report -> report.id().equals(id))
                .findFirst();
        return entry.map(this::one).orElseGet(this::all);
    }

    private List<Node> all() {
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h2", lines.say("part.ledger")));
        parts.add(Piece.paragraph(lines.say("ledger.page")));
        for (LedgerEntry entry : Library.ledger()) {
            parts.add(Element.of("h3", day(entry)));
            parts.add(Piece.paragraph(lines.in(entry.report().words())));
            parts.add(agreement(recomputed(entry)));
            parts.add(Element.of(
                    "p",
                    new Place(Part.LEDGER, entry.id())
                            .line(lines.say("ledger.more"))
                            .with("aria-label", lines.say("ledger.more-of", day(entry)))));
        }
        return parts;
    }

    private List<Node> one(LedgerEntry entry) {
        Recomputed recomputed = recomputed(entry);
        List<Node> parts = new ArrayList<>();
        parts.add(new Place(Part.LEDGER, "").line(lines.say("back.ledger")));
        parts.add(Element.of("h2", day(entry)));
        parts.add(Piece.paragraph(lines.in(entry.report().words())));
        parts.add(Piece.paragraph(lines.say("kind." + lines.id(entry.report().kind()))));
        parts.add(
                Piece.paragraph(lines.say("evidence." + lines.id(entry.report().evidence()))));
        parts.add(Piece.paragraph(lines.say("rule.id", entry.id())));
        parts.add(Cite.of(lines, entry.provenance().sources()));
        entry.provenance()
                .addresses()
                .forEach(address -> parts.add(Piece.paragraph(address).styled("address")));
        parts.add(Element.of("h3", lines.say("ledger.facts")));
        parts.add(Piece.paragraph(lines.in(entry.basis().note())));
        recomputed
                .facts()
                .map(LedgerPages::history)
                .map(history -> new FactWords(Speech.in(language)).facts(history))
                .ifPresent(facts -> parts.add(Piece.list(facts)));
        parts.add(Element.of("h3", lines.say("ledger.compared")));
        if (!recomputed.verdicts().isEmpty()) {
            parts.add(Piece.list(recomputed.verdicts().stream()
                    .map(verdict -> verdict.in(lines))
                    .toList()));
        }
        parts.add(agreement(recomputed));
        parts.add(Piece.paragraph(lines.say("ledger.not-law")));
        return parts;
    }

    private Element agreement(Recomputed recomputed) {
        Element said =
                Element.of("span", lines.say("agreement." + lines.id(recomputed.agreement())));
        return Element.of(
                "p",
                switch (recomputed.agreement()) {
                    case AGREES -> said.styled("label certain");
                    case UNDER_SOME_READINGS -> said.styled("label contested");
                    case DISAGREES, NOT_COMPARED -> said.styled("label not-settled");
                });
    }

    private String day(LedgerEntry entry) {
        return org.povestka.papers.speech.Words.capital(lines.day(entry.report().on()));
    }

    private static Recomputed recomputed(LedgerEntry entry) {
        return Recomputed.of(entry, LedgerPages::history);
    }

    /// The facts of an entry, which the house keeps free of flaws.
    private static History history(String facts) {
        byte[] bytes = facts.getBytes(StandardCharsets.UTF_8);
        return switch (CaseFiles.read("ledger.yaml", new ByteArrayInputStream(bytes))) {
            case CaseFile.Case read -> read.history();
            case CaseFile.Flawed flawed ->
                throw new IllegalArgumentException("facts without a flaw: " + flawed);
        };
    }
}
