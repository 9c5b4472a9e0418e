package org.povestka.law.edition;

import java.time.LocalDate;
import org.povestka.law.statute.Act;
import org.povestka.law.statute.Edition;

/// Decree 854 of 25 November 2022: the information resource that feeds the register; no
/// rule of a day changes.
final class E0dDecree854 {

    /// E0, with the decree that names which body supplies what.
    static final Edition EDITION = E0Before2023.EDITION.amendedBy(
            Act.of("E0d", "Presidential Decree 854", LocalDate.of(2022, 11, 25)));

    private E0dDecree854() {}
}
