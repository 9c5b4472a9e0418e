package org.povestka.law.edition;

import java.time.LocalDate;
import org.povestka.law.citation.Grade;
import org.povestka.law.citation.Provision;
import org.povestka.law.rule.ExitBan;
import org.povestka.law.rule.Passport;
import org.povestka.law.statute.Act;
import org.povestka.law.statute.Edition;

/// The decree on the two registers, published 27 April 2024: the registers are used from
/// 1 November 2024.
final class E3Decree2024 {

    private static final Cited IN_E3 = new Cited("E3");

    /// E2a, with the registers in use and the transitional clause of 437-FZ spent;
    /// passport issue is named as restricted.
    static final Edition EDITION = E2aAct439Fz.EDITION
            .amendedBy(Act.of(
                    "E3", "Government decree on the registers of 2024", LocalDate.of(2024, 11, 1)))
            .withExitBan(new Cited("E2")
                    .as(
                            ExitBan.Terms.of(ExitBan.Start.ON_PLACING),
                            new Provision("53-FZ", "7.1", "1"),
                            Grade.HIGH,
                            "S01",
                            "S02",
                            "S03",
                            "S04"))
            .withPassport(IN_E3.as(
                    new Passport.Terms(Passport.Issue.REPORTED, 5),
                    Provision.of("Decree 2024", ""),
                    Grade.LOW,
                    "S46",
                    "S61",
                    "S97"));

    private E3Decree2024() {}
}
