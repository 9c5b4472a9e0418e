package org.povestka.journal.format;

import java.time.LocalDate;
import java.util.List;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.history.History;

/// What a case file turned out to hold: a case, or everything that is wrong with it.
public sealed interface CaseFile {

    /// A case without a flaw.
    ///
    /// @param history what happened to whom
    /// @param ask the days asked about, as given
    /// @param id its pseudonym
    record Case(History history, List<LocalDate> ask, CaseId id) implements CaseFile {

        /// Copies the days.
        public Case {
            ask = List.copyOf(ask);
        }
    }

    /// No case, because of these flaws, in the order in which they stand in the file.
    ///
    /// @param flaws one flaw at least
    record Flawed(List<Flaw> flaws) implements CaseFile {

        /// Checks that there is a flaw, and copies them.
        public Flawed {
            if (flaws.isEmpty()) {
                throw new IllegalArgumentException("expected one flaw at least, found: " + flaws);
            }
            flaws = List.copyOf(flaws);
        }
    }
}
