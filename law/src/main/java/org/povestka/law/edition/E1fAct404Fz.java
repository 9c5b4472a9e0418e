package org.povestka.law.edition;

import java.time.LocalDate;
import org.povestka.law.citation.Grade;
import org.povestka.law.citation.Provision;
import org.povestka.law.rule.Fines;
import org.povestka.law.statute.Act;
import org.povestka.law.statute.Edition;

/// 404-FZ of 31 July 2023: higher fines from October 2023.
final class E1fAct404Fz {

    private static final Cited IN_E1F = new Cited("E1f");

    /// E1s, amended by 404-FZ from October 2023; the sources give the month.
    static final Edition EDITION = E1sDecree1204.EDITION
            .amendedBy(new Act("E1f", "404-FZ", LocalDate.of(2023, 10, 1), Act.Precision.MONTH))
            .withFines(IN_E1F.as(
                    new Fines.Terms(
                            new Fines.Range(10_000, 30_000),
                            new Fines.Range(15_000, 25_000),
                            new Fines.Range(1_000, 5_000),
                            new Fines.Range(3_000, 5_000),
                            Fines.Range.NONE),
                    Provision.of("KoAP", "21.5"),
                    Grade.HIGH,
                    "S34",
                    "S36"));

    private E1fAct404Fz() {}
}
