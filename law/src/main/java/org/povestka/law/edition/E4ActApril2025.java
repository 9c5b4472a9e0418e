package org.povestka.law.edition;

import java.time.LocalDate;
import org.povestka.law.citation.Grade;
import org.povestka.law.citation.Provision;
import org.povestka.law.rule.DecisionValidity;
import org.povestka.law.statute.Act;
import org.povestka.law.statute.Edition;

/// The act signed in April 2025: a draft-board decision can be executed for one year.
final class E4ActApril2025 {

    private static final Cited IN_E4 = new Cited("E4");

    /// E4f, amended by the act of April 2025, first applied in autumn 2025; its number is not
    /// confirmed.
    static final Edition EDITION = E4fMoveFine2025.EDITION
            .amendedBy(new Act(
                    "E4", "Act of April 2025", LocalDate.of(2025, 10, 1), Act.Precision.MONTH))
            .withValidity(IN_E4.as(
                    new DecisionValidity.Terms(1), Provision.of("53-FZ", "28"), Grade.HIGH, "S30"));

    private E4ActApril2025() {}
}
