package org.povestka.law.edition;

import java.time.LocalDate;
import java.util.Set;
import org.povestka.law.citation.Grade;
import org.povestka.law.citation.Provision;
import org.povestka.law.history.Measure;
import org.povestka.law.rule.ExitBan;
import org.povestka.law.rule.Ladder;
import org.povestka.law.rule.Lifting;
import org.povestka.law.rule.Notices;
import org.povestka.law.rule.SelfReport;
import org.povestka.law.rule.Service;
import org.povestka.law.rule.TrafficRecord;
import org.povestka.law.statute.Act;
import org.povestka.law.statute.Edition;
import org.povestka.law.statute.NoticeTerms;

/// 127-FZ of 14 April 2023: the registry of summonses, the exit ban with service, the
/// ladder after 20 days.
final class E1Act127Fz {

    private static final Cited IN_E1 = new Cited("E1");
    private static final Provision TEMPORARY_MEASURES = Provision.of("53-FZ", "7.1");

    /// E0d, amended by 127-FZ from 14 April 2023.
    static final Edition EDITION = E0dDecree854.EDITION
            .amendedBy(Act.of("E1", "127-FZ", LocalDate.of(2023, 4, 14)))
            .withService(IN_E1.as(
                    new Service.Terms(Set.of(Service.Route.values()), 7),
                    new Provision("53-FZ", "31", "2"),
                    Grade.HIGH,
                    "S06",
                    "S10",
                    "S15"))
            .withExitBan(IN_E1.as(
                    ExitBan.Terms.of(ExitBan.Start.ON_SERVICE),
                    new Provision("53-FZ", "7.1", "1"),
                    Grade.HIGH,
                    "S03"))
            .withLadder(IN_E1.as(
                    new Ladder.Terms(20, Measure.ladder()),
                    TEMPORARY_MEASURES,
                    Grade.HIGH,
                    "S07",
                    "S08",
                    "S11",
                    "S18"))
            .withLifting(IN_E1.as(
                    new Lifting.Terms(1), TEMPORARY_MEASURES, Grade.MEDIUM, "S08", "S09", "S16"))
            .withSelfReport(IN_E1.as(
                    new SelfReport.Terms(SelfReport.Base.CALL_UP_PERIOD, 14),
                    new Provision("53-FZ", "31", "2.1"),
                    Grade.MEDIUM,
                    "S43"))
            .withTraffic(IN_E1.as(
                    new TrafficRecord.Terms(1),
                    new Provision("196-FZ", "28", "2.1"),
                    Grade.HIGH,
                    "S05",
                    "S53"))
            .withNotices(new NoticeTerms(
                    IN_E1.as(
                            new Notices.Terms(Notices.Given.IN_ACCOUNT),
                            new Provision("53-FZ", "31", "2"),
                            Grade.HIGH,
                            "S06",
                            "S17",
                            "S49",
                            "S50"),
                    E0Before2023.EDITION.notices().warning(),
                    E0Before2023.EDITION.notices().measures()));

    private E1Act127Fz() {}
}
