package org.povestka.law.edition;

import java.time.LocalDate;
import org.povestka.law.citation.Grade;
import org.povestka.law.citation.Provision;
import org.povestka.law.rule.Liability;
import org.povestka.law.statute.Act;
import org.povestka.law.statute.Edition;

/// 439-FZ of 4 August 2023: conscription age 18 to 30 from 1 January 2024.
final class E2aAct439Fz {

    private static final Cited IN_E2A = new Cited("E2a");

    /// E2p, amended by 439-FZ from 1 January 2024.
    static final Edition EDITION = E2pPassportAct.EDITION
            .amendedBy(Act.of("E2a", "439-FZ", LocalDate.of(2024, 1, 1)))
            .withLiability(IN_E2A.as(
                    new Liability.Terms(18, 30), Provision.of("53-FZ", "22"), Grade.HIGH, "S56"));

    private E2aAct439Fz() {}
}
