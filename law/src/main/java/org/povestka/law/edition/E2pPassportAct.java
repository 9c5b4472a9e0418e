package org.povestka.law.edition;

import java.time.LocalDate;
import org.povestka.law.citation.Grade;
import org.povestka.law.citation.Provision;
import org.povestka.law.rule.Passport;
import org.povestka.law.statute.Act;
import org.povestka.law.statute.Edition;

/// The passport amendments to 114-FZ of 13 June 2023: surrender within five days of a
/// draft-board decision.
final class E2pPassportAct {

    private static final Cited IN_E2P = new Cited("E2p");

    /// E1f, amended from 11 December 2023; the number of the act is not confirmed.
    static final Edition EDITION = E1fAct404Fz.EDITION
            .amendedBy(
                    Act.of("E2p", "114-FZ amendments of 13 June 2023", LocalDate.of(2023, 12, 11)))
            .withPassport(IN_E2P.as(
                    new Passport.Terms(Passport.Issue.NOT_REPORTED, 5),
                    Provision.of("114-FZ", ""),
                    Grade.HIGH,
                    "S59"));

    private E2pPassportAct() {}
}
