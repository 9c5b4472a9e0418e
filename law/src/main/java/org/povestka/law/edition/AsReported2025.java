package org.povestka.law.edition;

import java.time.LocalDate;
import java.util.List;
import org.povestka.law.citation.Grade;
import org.povestka.law.citation.Provision;
import org.povestka.law.history.Measure;
import org.povestka.law.rule.ExitBan;
import org.povestka.law.rule.Ladder;
import org.povestka.law.statute.Act;
import org.povestka.law.statute.Edition;

/// The regime as the press report of 23 July 2025 tells it: not the law, but what was
/// said of it.
final class AsReported2025 {

    private static final Cited IN_REPORT = new Cited("AsReported2025");
    private static final Provision REPORT = Provision.of("Press report of 23 July 2025", "");

    /// The ban begins with service on the seventh day; after 20 days five restrictions
    /// follow, the passport among them.
    static final Edition EDITION = E4fMoveFine2025.EDITION
            .amendedBy(Act.of("AsReported2025", "Press report", LocalDate.of(2025, 7, 23)))
            .withExitBan(IN_REPORT.as(
                    ExitBan.Terms.of(ExitBan.Start.ON_SERVICE), REPORT, Grade.LOW, "S48"))
            .withLadder(IN_REPORT.as(
                    new Ladder.Terms(
                            20,
                            List.of(
                                    Measure.SELF_EMPLOYED,
                                    Measure.SOLE_TRADER,
                                    Measure.CREDIT,
                                    Measure.REAL_ESTATE,
                                    Measure.FOREIGN_PASSPORT)),
                    REPORT,
                    Grade.LOW,
                    "S48"));

    private AsReported2025() {}
}
