package org.povestka.papers.library;

import java.time.LocalDate;
import java.util.List;

/// A reported case or statement: a report, never law.
///
/// @param id its short name, such as `sheremetyevo-refusal-2025`
/// @param report what is reported
/// @param provenance where it was read
/// @param basis the dates from which it can be recomputed, if any
/// @param claims what the report says, in a form that can be compared; may be empty
public record LedgerEntry(
        String id, Report report, Provenance provenance, Basis basis, List<Claim> claims) {

    /// Copies the claims.
    public LedgerEntry {
        claims = List.copyOf(claims);
    }

    /// What is reported.
    ///
    /// @param on the day it happened or was said, or the month (`2025-07`)
    /// @param kind what it is about
    /// @param evidence how good a report it is
    /// @param words what is reported
    public record Report(String on, Kind kind, Evidence evidence, Bilingual words) {}

    /// What a report is about.
    public enum Kind {
        /// A person, a summons or a measure.
        CASE,
        /// A claim about the rules or the practice.
        STATEMENT,
        /// The system or the law; context.
        SYSTEM
    }

    /// How good a report is.
    public enum Evidence {
        /// A public page states it.
        D,
        /// One outlet that relays a channel, an anonymous or an interested person.
        R,
        /// Background knowledge that no page confirmed.
        B,
        /// A plausible inference.
        P
    }

    /// Where a report was read.
    ///
    /// @param sources ids of the sources; may be empty
    /// @param addresses further addresses, without the scheme; may be empty
    public record Provenance(List<String> sources, List<String> addresses) {

        /// Copies both lists.
        public Provenance {
            sources = List.copyOf(sources);
            addresses = List.copyOf(addresses);
        }
    }

    /// The dates from which a report can be recomputed.
    public sealed interface Basis {

        /// What is to be known about the dates.
        ///
        /// @return a note for the reader
        Bilingual note();

        /// The dates are those of the report.
        ///
        /// @param note what the report leaves open
        /// @param caseFile the facts as a case file, in YAML
        record Reported(Bilingual note, String caseFile) implements Basis {}

        /// The dates are invented, to try the claim on.
        ///
        /// @param note what is invented and why
        /// @param caseFile the facts as a case file, in YAML
        record Illustration(Bilingual note, String caseFile) implements Basis {}

        /// There are no dates to compute from.
        ///
        /// @param note why not
        record None(Bilingual note) implements Basis {}
    }

    /// What a report says of one state on one day.
    ///
    /// @param state which state
    /// @param on the day
    /// @param holds what the report says of it
    public record Claim(State state, LocalDate on, Holds holds) {}

    /// The states that a claim can be about.
    public enum State {
        /// The summons counts as served on that day.
        SERVED,
        /// He may not leave on that day.
        EXIT_BAN,
        /// A further restriction is due or may stand on that day.
        LADDER,
        /// The appearance date lies beyond the thirty-day cap.
        APPEAR_AFTER_CAP
    }

    /// What a report says of a state.
    public enum Holds {
        /// It holds.
        YES,
        /// It does not hold.
        NO
    }
}
