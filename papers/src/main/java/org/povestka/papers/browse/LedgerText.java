package org.povestka.papers.browse;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.povestka.law.Law;
import org.povestka.law.answer.DayState;
import org.povestka.law.explain.Flag;
import org.povestka.law.explain.State;
import org.povestka.law.history.History;
import org.povestka.papers.library.LedgerEntry;
import org.povestka.papers.library.LedgerEntry.Basis;
import org.povestka.papers.library.LedgerEntry.Claim;
import org.povestka.papers.library.LedgerEntry.Holds;
import org.povestka.papers.library.Library;
import org.povestka.papers.text.Page;
import org.povestka.papers.text.Terminal;

/// `ledger` and `ledger ID`: the reported cases, recomputed, and whether law and report
/// agree.
public final class LedgerText {

    private static final int ID = 34;

    private LedgerText() {}

    /// How a report compares with the law.
    public enum Agreement {
        /// The law says the same under every reading.
        AGREES,
        /// The law says the same under some readings.
        UNDER_SOME_READINGS,
        /// The law says it under no reading.
        DISAGREES,
        /// There are no dates to compare.
        NOT_COMPARED
    }

    /// Every entry in one line.
    ///
    /// @param reader reads the facts of an entry, which are a case file in YAML
    /// @param terminal where it goes
    /// @return the text
    public static String render(Function<String, History> reader, Terminal terminal) {
        Lines lines = new Lines(terminal);
        Page page = new Page(terminal);
        page.paragraph(0, lines.say("ledger.lead"));
        page.blank();
        for (LedgerEntry entry : Library.ledger()) {
            String agreement = lines.say("agreement." + lines.id(agreement(entry, reader)));
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

    /// How the whole of an entry compares with the law: as its worst claim does.
    ///
    /// @param entry the entry
    /// @param reader reads the facts of the entry
    /// @return the comparison
    public static Agreement agreement(LedgerEntry entry, Function<String, History> reader) {
        return facts(entry)
                .map(reader)
                .flatMap(history -> entry.claims().stream()
                        .map(claim -> compare(history, claim))
                        .max(Enum::compareTo))
                .orElse(Agreement.NOT_COMPARED);
    }

    private static String one(
            LedgerEntry entry, Function<String, History> reader, Terminal terminal) {
        Lines lines = new Lines(terminal);
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
        facts(entry)
                .ifPresent(facts ->
                        List.of(facts.split("\n")).forEach(line -> page.verbatim(4, line)));
        page.heading(lines.say("ledger.compared"));
        facts(entry)
                .map(reader)
                .ifPresent(history -> entry.claims().stream()
                        .map(claim -> claim(lines, history, claim))
                        .forEach(line -> page.item(2, line)));
        page.paragraph(2, lines.say("agreement." + lines.id(agreement(entry, reader))));
        return lines.closed(page, List.of(lines.say("ledger.not-law")));
    }

    private static String claim(Lines lines, History history, Claim claim) {
        return lines.say(
                "ledger.claim",
                lines.say("claim." + lines.id(claim.state())),
                lines.speech().day(claim.on()),
                lines.say("holds." + lines.id(claim.holds())),
                lines.say("law." + law(history, claim).word()),
                lines.say("agreement." + lines.id(compare(history, claim))));
    }

    private static Agreement compare(History history, Claim claim) {
        return switch (law(history, claim)) {
            case YES -> claim.holds() == Holds.YES ? Agreement.AGREES : Agreement.DISAGREES;
            case NO -> claim.holds() == Holds.NO ? Agreement.AGREES : Agreement.DISAGREES;
            case CONTESTED -> Agreement.UNDER_SOME_READINGS;
            case REFUSED -> Agreement.NOT_COMPARED;
        };
    }

    private static DayState law(History history, Claim claim) {
        return switch (claim.state()) {
            case SERVED -> Law.IN_FORCE.on(history, State.SERVED, claim.on());
            case EXIT_BAN -> Law.IN_FORCE.on(history, State.EXIT_BAN, claim.on());
            case LADDER -> Law.IN_FORCE.on(history, State.LADDER, claim.on());
            case APPEAR_AFTER_CAP -> afterCap(history);
        };
    }

    private static DayState afterCap(History history) {
        List<Flag> flags = Law.IN_FORCE.explain(history, List.of()).summonses().stream()
                .flatMap(answer -> answer.outlook().flags().stream())
                .toList();
        if (!flags.contains(Flag.APPEAR_AFTER_CAP)) {
            return DayState.NO;
        }
        return flags.contains(Flag.CAP_START_CONTESTED) ? DayState.CONTESTED : DayState.YES;
    }

    private static Optional<String> facts(LedgerEntry entry) {
        return switch (entry.basis()) {
            case Basis.Reported reported -> Optional.of(reported.caseFile());
            case Basis.Illustration illustration -> Optional.of(illustration.caseFile());
            case Basis.None none -> Optional.empty();
        };
    }
}
