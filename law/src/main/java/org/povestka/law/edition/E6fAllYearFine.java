package org.povestka.law.edition;

import java.time.LocalDate;
import org.povestka.law.statute.Act;
import org.povestka.law.statute.Edition;

/// The act signed 15 December 2025: the fine for an unreported absence applies all year
/// from 1 January 2026.
final class E6fAllYearFine {

    /// E5, with the fine of E4f applying all year; the amounts stay.
    static final Edition EDITION = E5Act412FzFirstPart.EDITION.amendedBy(
            Act.of("E6f", "KoAP amendment of 15 December 2025", LocalDate.of(2026, 1, 1)));

    private E6fAllYearFine() {}
}
