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

/// A reported case beside what the law says of its dates.
///
/// @param entry the report
/// @param facts the dates it is recomputed from, as a case file; nothing where it has none
/// @param verdicts each claim of the report beside the law
public record Recomputed(LedgerEntry entry, Optional<String> facts, List<Verdict> verdicts) {

    /// Copies the verdicts.
    public Recomputed {
        verdicts = List.copyOf(verdicts);
    }

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

    /// One claim beside the law.
    ///
    /// @param claim what the report says
    /// @param law what the law says of the same day
    public record Verdict(Claim claim, DayState law) {

        /// How the two compare.
        public Agreement agreement() {
            return switch (law) {
                case YES -> claim.holds() == Holds.YES ? Agreement.AGREES : Agreement.DISAGREES;
                case NO -> claim.holds() == Holds.NO ? Agreement.AGREES : Agreement.DISAGREES;
                case CONTESTED -> Agreement.UNDER_SOME_READINGS;
                case REFUSED -> Agreement.NOT_COMPARED;
            };
        }

        /// The verdict in a sentence.
        public String in(Lines lines) {
            return lines.say(
                    "ledger.claim",
                    lines.say("claim." + lines.id(claim.state())),
                    lines.speech().day(claim.on()),
                    lines.say("holds." + lines.id(claim.holds())),
                    lines.say("law." + law.word()),
                    lines.say("agreement." + lines.id(agreement())));
        }
    }

    /// A report, recomputed.
    ///
    /// @param entry the report
    /// @param reader reads its facts, which are a case file in YAML
    public static Recomputed of(LedgerEntry entry, Function<String, History> reader) {
        Optional<String> facts = facts(entry);
        List<Verdict> verdicts = facts.map(reader)
                .map(history -> entry.claims().stream()
                        .map(claim -> new Verdict(claim, law(history, claim)))
                        .toList())
                .orElse(List.of());
        return new Recomputed(entry, facts, verdicts);
    }

    /// How the whole of a report compares with the law: as its worst claim does.
    public Agreement agreement() {
        return verdicts.stream()
                .map(Verdict::agreement)
                .max(Enum::compareTo)
                .orElse(Agreement.NOT_COMPARED);
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
