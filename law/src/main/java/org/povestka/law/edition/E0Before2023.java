package org.povestka.law.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povestka.law.citation.Grade;
import org.povestka.law.citation.Provision;
import org.povestka.law.citation.Stated;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.rule.AppearanceCap;
import org.povestka.law.rule.CourtTerm;
import org.povestka.law.rule.DecisionValidity;
import org.povestka.law.rule.Dispatch;
import org.povestka.law.rule.ExitBan;
import org.povestka.law.rule.Fines;
import org.povestka.law.rule.Ladder;
import org.povestka.law.rule.LeadTime;
import org.povestka.law.rule.Liability;
import org.povestka.law.rule.Lifting;
import org.povestka.law.rule.Notices;
import org.povestka.law.rule.Passport;
import org.povestka.law.rule.SelfReport;
import org.povestka.law.rule.Service;
import org.povestka.law.rule.SuspensiveEffect;
import org.povestka.law.rule.TrafficRecord;
import org.povestka.law.statute.Act;
import org.povestka.law.statute.CalendarTerms;
import org.povestka.law.statute.Edition;
import org.povestka.law.statute.MeasureTerms;
import org.povestka.law.statute.NoticeTerms;
import org.povestka.law.statute.SanctionTerms;

/// The law before electronic summonses: 53-FZ of 28 March 1998, to 13 April 2023.
final class E0Before2023 {

    private static final Cited IN_E0 = new Cited("E0");
    private static final Provision SUMMONS = new Provision("53-FZ", "31", "2");
    private static final Provision KOAP = Provision.of("KoAP", "21.5");
    private static final List<Dispatch.Window> CALL_UP = List.of(Windows.SPRING, Windows.AUTUMN);

    /// The paper summons: handed over in person against signature; no ban, no ladder, no
    /// registry.
    static final Edition EDITION = new Edition(
            Act.of("E0", "53-FZ", LocalDate.of(1998, 3, 28)),
            measures(),
            calendar(),
            sanctions(),
            notices());

    private static MeasureTerms measures() {
        return new MeasureTerms(
                IN_E0.as(
                        new Service.Terms(Set.of(Service.Route.BY_HAND), 0),
                        SUMMONS,
                        Grade.HIGH,
                        "S41",
                        "S88"),
                IN_E0.as(ExitBan.Terms.of(ExitBan.Start.NONE), SUMMONS, Grade.HIGH, "S41", "S88"),
                IN_E0.as(new Ladder.Terms(0, List.of()), SUMMONS, Grade.HIGH, "S41", "S88"),
                IN_E0.as(new Lifting.Terms(0), SUMMONS, Grade.HIGH, "S41", "S88"),
                IN_E0.as(
                        new Liability.Terms(18, 27),
                        Provision.of("53-FZ", "22"),
                        Grade.HIGH,
                        "S56"));
    }

    private static CalendarTerms calendar() {
        return new CalendarTerms(
                IN_E0.as(
                        new AppearanceCap.Terms(0, AppearanceCap.Force.NONE),
                        SUMMONS,
                        Grade.HIGH,
                        "S25"),
                IN_E0.as(new LeadTime.Terms(3), Provision.of("Reg. 663", ""), Grade.MEDIUM, "S39"),
                IN_E0.as(
                        new Dispatch.Terms(
                                Dispatch.Calls.IN_WINDOWS,
                                Map.of(
                                        DispatchGroup.ORDINARY, CALL_UP,
                                        DispatchGroup.FAR_NORTH, CALL_UP,
                                        DispatchGroup.TEACHER, CALL_UP,
                                        DispatchGroup.FARM_WORKER, CALL_UP)),
                        Provision.of("53-FZ", "25"),
                        Grade.LOW,
                        "S19"),
                IN_E0.as(
                        new SelfReport.Terms(SelfReport.Base.NONE, 0),
                        new Provision("53-FZ", "31", "2.1"),
                        Grade.MEDIUM,
                        "S43"),
                IN_E0.as(
                        new DecisionValidity.Terms(0),
                        Provision.of("53-FZ", "28"),
                        Grade.MEDIUM,
                        "S30"));
    }

    private static SanctionTerms sanctions() {
        return new SanctionTerms(
                IN_E0.as(
                        new Fines.Terms(
                                new Fines.Range(500, 3_000),
                                Fines.Range.NONE,
                                Fines.Range.NONE,
                                Fines.Range.NONE,
                                Fines.Range.NONE),
                        KOAP,
                        Grade.HIGH,
                        "S34",
                        "S36"),
                IN_E0.as(
                        new Passport.Terms(Passport.Issue.NOT_REPORTED, 0),
                        Provision.of("114-FZ", ""),
                        Grade.HIGH,
                        "S59"),
                IN_E0.as(
                        new TrafficRecord.Terms(0),
                        new Provision("196-FZ", "28", "2.1"),
                        Grade.HIGH,
                        "S05"),
                IN_E0.as(
                        new SuspensiveEffect.Terms(SuspensiveEffect.OfSuit.SUSPENDS),
                        new Provision("53-FZ", "29", "4"),
                        Grade.HIGH,
                        "S29",
                        "S85"),
                IN_E0.as(
                        new CourtTerm.Terms(3),
                        new Provision("KAS", "219", "1"),
                        Grade.HIGH,
                        "S64"));
    }

    private static NoticeTerms notices() {
        Stated<Notices.Terms> none =
                IN_E0.as(new Notices.Terms(Notices.Given.NO), SUMMONS, Grade.HIGH, "S41", "S88");
        return new NoticeTerms(none, none, none);
    }

    private E0Before2023() {}
}
