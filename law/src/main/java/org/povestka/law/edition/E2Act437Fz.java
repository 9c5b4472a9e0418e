package org.povestka.law.edition;

import java.time.LocalDate;
import org.povestka.law.citation.Grade;
import org.povestka.law.citation.Provision;
import org.povestka.law.rule.ExitBan;
import org.povestka.law.rule.Notices;
import org.povestka.law.statute.Act;
import org.povestka.law.statute.Edition;
import org.povestka.law.statute.NoticeTerms;

/// 437-FZ of 4 August 2023: the exit ban begins on placing; until the registers run, on
/// sending or handing over. He is warned that the ladder follows, and told of measures.
final class E2Act437Fz {

    private static final Cited IN_E2 = new Cited("E2");
    private static final Provision TEMPORARY_MEASURES = Provision.of("53-FZ", "7.1");

    /// E1, amended by 437-FZ from 4 August 2023.
    static final Edition EDITION = E1Act127Fz.EDITION
            .amendedBy(Act.of("E2", "437-FZ", LocalDate.of(2023, 8, 4)))
            .withExitBan(IN_E2.as(
                    ExitBan.Terms.of(ExitBan.Start.ON_SENDING),
                    new Provision("53-FZ", "7.1", "1"),
                    Grade.HIGH,
                    "S01",
                    "S03",
                    "S54"))
            .withNotices(new NoticeTerms(
                    E1Act127Fz.EDITION.notices().summons(),
                    IN_E2.as(
                            new Notices.Terms(Notices.Given.IN_ACCOUNT),
                            TEMPORARY_MEASURES,
                            Grade.MEDIUM,
                            "S12",
                            "S54",
                            "S94"),
                    IN_E2.as(
                            new Notices.Terms(Notices.Given.IN_ACCOUNT),
                            TEMPORARY_MEASURES,
                            Grade.HIGH,
                            "S16",
                            "S17")));

    private E2Act437Fz() {}
}
