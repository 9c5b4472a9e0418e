package org.povestka.law.edition;

import java.time.LocalDate;
import org.povestka.law.citation.Grade;
import org.povestka.law.citation.Provision;
import org.povestka.law.rule.AppearanceCap;
import org.povestka.law.statute.Act;
import org.povestka.law.statute.Edition;

/// 412-FZ of 4 November 2025, its first part: the appearance date is at most 30 days after
/// placing.
final class E5Act412FzFirstPart {

    private static final Cited IN_E5 = new Cited("E5");

    /// E4, amended by the part of 412-FZ that is in force since publication under one
    /// reading of Q5.
    static final Edition EDITION = E4ActApril2025.EDITION
            .amendedBy(Act.of("E5", "412-FZ, first part", LocalDate.of(2025, 11, 4)))
            .withCap(IN_E5.as(
                    new AppearanceCap.Terms(30, AppearanceCap.Force.SINCE_PUBLICATION),
                    new Provision("412-FZ", "1(2)", "a"),
                    Grade.HIGH,
                    "S18",
                    "S19",
                    "S20",
                    "S21"));

    private E5Act412FzFirstPart() {}
}
