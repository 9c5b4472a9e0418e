package org.povestka.audit.read.map;

import java.util.List;
import org.povestka.law.flaw.Flaw;

/// What a mapping file turned out to hold: a mapping, or everything that is wrong with it.
public sealed interface MappingFile {

    /// A mapping without a flaw.
    ///
    /// @param mapping the mapping
    record Mapped(Mapping mapping) implements MappingFile {}

    /// No mapping, because of these flaws, in the order in which they stand in the file.
    ///
    /// @param flaws one flaw at least
    record Flawed(List<Flaw> flaws) implements MappingFile {

        /// Checks that there is a flaw, and copies them.
        public Flawed {
            if (flaws.isEmpty()) {
                throw new IllegalArgumentException("expected one flaw at least, found: " + flaws);
            }
            flaws = List.copyOf(flaws);
        }
    }
}
