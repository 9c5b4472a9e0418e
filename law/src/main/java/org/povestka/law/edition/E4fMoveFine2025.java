package org.povestka.law.edition;

import java.time.LocalDate;
import org.povestka.law.citation.Grade;
import org.povestka.law.citation.Provision;
import org.povestka.law.rule.Fines;
import org.povestka.law.statute.Act;
import org.povestka.law.statute.Edition;

/// The amendment of mid-2025: a fine for an unreported move of more than three months.
final class E4fMoveFine2025 {

    private static final Cited IN_E4F = new Cited("E4f");

    /// E3, amended in mid-2025; neither the number nor the day is confirmed.
    static final Edition EDITION = E3Decree2024.EDITION
            .amendedBy(new Act(
                    "E4f",
                    "KoAP amendment of mid-2025",
                    LocalDate.of(2025, 7, 1),
                    Act.Precision.MONTH))
            .withFines(IN_E4F.as(
                    new Fines.Terms(
                            new Fines.Range(10_000, 30_000),
                            new Fines.Range(15_000, 25_000),
                            new Fines.Range(1_000, 5_000),
                            new Fines.Range(3_000, 5_000),
                            new Fines.Range(10_000, 20_000)),
                    Provision.of("KoAP", "21.5"),
                    Grade.HIGH,
                    "S34",
                    "S90"));

    private E4fMoveFine2025() {}
}
