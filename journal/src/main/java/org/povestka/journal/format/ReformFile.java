package org.povestka.journal.format;

import java.util.List;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.reform.Reform;

/// What a reform file turned out to hold: a reform, or everything that is wrong with it.
public sealed interface ReformFile {

    /// A reform without a flaw.
    ///
    /// @param reform the reform
    record Proposed(Reform reform) implements ReformFile {}

    /// No reform, because of these flaws, in the order in which they stand in the file.
    ///
    /// @param flaws one flaw at least
    record Flawed(List<Flaw> flaws) implements ReformFile {

        /// Checks that there is a flaw, and copies them.
        public Flawed {
            if (flaws.isEmpty()) {
                throw new IllegalArgumentException("expected one flaw at least, found: " + flaws);
            }
            flaws = List.copyOf(flaws);
        }
    }
}
