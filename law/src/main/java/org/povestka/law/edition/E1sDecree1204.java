package org.povestka.law.edition;

import java.time.LocalDate;
import org.povestka.law.statute.Act;
import org.povestka.law.statute.Edition;

/// Government Decree 1204: the new summons form from 5 August 2023; no rule of a day changes.
final class E1sDecree1204 {

    /// E2, with the new form of the summons.
    static final Edition EDITION = E2Act437Fz.EDITION.amendedBy(
            Act.of("E1s", "Government Decree 1204", LocalDate.of(2023, 8, 5)));

    private E1sDecree1204() {}
}
