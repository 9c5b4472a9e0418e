package org.povestka.law.edition;

import java.time.LocalDate;
import org.povestka.law.citation.Grade;
import org.povestka.law.citation.Provision;
import org.povestka.law.rule.ExitBan;
import org.povestka.law.statute.Act;
import org.povestka.law.statute.Edition;

/// 437-FZ of 4 August 2023: the exit ban begins on placing; until the registers run, on
/// sending or handing over.
final class E2Act437Fz {

    private static final Cited IN_E2 = new Cited("E2");

    /// E1, amended by 437-FZ from 4 August 2023.
    static final Edition EDITION = E1Act127Fz.EDITION
            .amendedBy("E2", Act.of("437-FZ", LocalDate.of(2023, 8, 4)))
            .withExitBan(IN_E2.as(
                    ExitBan.Terms.of(ExitBan.Start.ON_SENDING),
                    new Provision("53-FZ", "7.1", "1"),
                    Grade.HIGH,
                    "S01",
                    "S03",
                    "S54"));

    private E2Act437Fz() {}
}
