package org.povestka.law.edition;

import java.time.LocalDate;
import org.povestka.law.citation.Grade;
import org.povestka.law.citation.Provision;
import org.povestka.law.rule.SuspensiveEffect;
import org.povestka.law.statute.Act;
import org.povestka.law.statute.Edition;

/// The bill of 10 March 2026, pending when last seen: a suit would no longer suspend a
/// draft-board decision by itself.
final class P1SuspensionBill {

    /// E6, as the bill would amend it; never in force by date.
    static final Edition EDITION = E6Act412Fz.EDITION
            .amendedBy(Act.of("P1", "Bill of 10 March 2026 (pending)", LocalDate.of(2026, 3, 10)))
            .withSuspension(new Cited("P1")
                    .as(
                            new SuspensiveEffect.Terms(SuspensiveEffect.OfSuit.COURT_DECIDES),
                            new Provision("53-FZ", "29", "4"),
                            Grade.HIGH,
                            "S29"));

    private P1SuspensionBill() {}
}
