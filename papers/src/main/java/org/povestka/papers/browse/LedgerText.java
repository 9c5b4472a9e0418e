package org.povestka.papers.browse;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.povestka.law.history.History;
import org.povestka.papers.library.LedgerEntry;
import org.povestka.papers.library.Library;
import org.povestka.papers.text.Page;
import org.povestka.papers.text.Terminal;

/// `ledger` and `ledger ID`: the reported cases, recomputed, and whether law and report
/// agree.
public final class LedgerText {

    private static final int ID = 34;

    private LedgerText() {}

    /// Every entry in one line.
    ///
    /// @param reader reads the facts of an entry, which are a case file in YAML
    /// @param terminal where it goes
    /// @return the text
    public static String render(Function<String, History> reader, Terminal terminal) {
        Lines lines = new Lines(terminal.language());
        Page page = new Page(terminal);
        page.paragraph(0, lines.say("ledger.lead"));
        page.blank();
        for (LedgerEntry entry : Library.ledger()) {
            String agreement = lines.say(
                    "agreement." + lines.id(Recomputed.of(entry, reader).agreement()));
            page.entry(
                    0, ID, entry.id(), lines.say("ledger.line", entry.report().on(), agreement));
        }
        return lines.closed(page, List.of());
    }

    /// One entry with every claim it makes.
    ///
    /// @param id the id of the entry
    /// @param reader reads the facts of the entry, which are a case file in YAML
    /// @param terminal where it goes
    /// @return the text, or nothing where there is no such entry
    public static Optional<String> one(
            String id, Function<String, History> reader, Terminal terminal) {
        return Library.ledger().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .map(entry -> one(entry, reader, terminal));
    }

    private static String one(
            LedgerEntry entry, Function<String, History> reader, Terminal terminal) {
        Lines lines = new Lines(terminal.language());
        Recomputed recomputed = Recomputed.of(entry, reader);
        Page page = new Page(terminal);
        page.strong(
                0, lines.say("ledger.head", entry.id(), lines.day(entry.report().on())));
        page.paragraph(2, lines.in(entry.report().words()));
        page.paragraph(2, lines.say("kind." + lines.id(entry.report().kind())));
        page.paragraph(2, lines.say("evidence." + lines.id(entry.report().evidence())));
        page.paragraph(2, lines.sources(entry.provenance().sources()));
        entry.provenance().addresses().forEach(address -> page.item(2, address));
        page.heading(lines.say("ledger.facts"));
        page.paragraph(2, lines.in(entry.basis().note()));
        recomputed
                .facts()
                .ifPresent(facts ->
                        List.of(facts.split("\n")).forEach(line -> page.verbatim(4, line)));
        page.heading(lines.say("ledger.compared"));
        recomputed.verdicts().forEach(verdict -> page.item(2, verdict.in(lines)));
        page.paragraph(2, lines.say("agreement." + lines.id(recomputed.agreement())));
        return lines.closed(page, List.of(lines.say("ledger.not-law")));
    }
}
