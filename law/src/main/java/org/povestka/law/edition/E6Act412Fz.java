package org.povestka.law.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.povestka.law.citation.Grade;
import org.povestka.law.citation.Provision;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.rule.AppearanceCap;
import org.povestka.law.rule.Dispatch;
import org.povestka.law.rule.SelfReport;
import org.povestka.law.statute.Act;
import org.povestka.law.statute.Edition;

/// 412-FZ, main part: calls all year, dispatch in windows, coming unasked by dispatch
/// period, from 1 January 2026.
final class E6Act412Fz {

    private static final Cited IN_E6 = new Cited("E6");

    /// E6f, amended by the main part of 412-FZ.
    static final Edition EDITION = E6fAllYearFine.EDITION
            .amendedBy(Act.of("E6", "412-FZ", LocalDate.of(2026, 1, 1)))
            .withCap(IN_E6.as(
                    new AppearanceCap.Terms(30, AppearanceCap.Force.IN_FORCE),
                    new Provision("412-FZ", "1(2)", "a"),
                    Grade.HIGH,
                    "S18",
                    "S19",
                    "S22",
                    "S24"))
            .withDispatch(IN_E6.as(
                    new Dispatch.Terms(
                            Dispatch.Calls.ALL_YEAR,
                            Map.of(
                                    DispatchGroup.ORDINARY, List.of(Windows.SPRING, Windows.AUTUMN),
                                    DispatchGroup.FAR_NORTH,
                                            List.of(
                                                    Windows.FAR_NORTH_SPRING,
                                                    Windows.FAR_NORTH_AUTUMN),
                                    DispatchGroup.TEACHER, List.of(Windows.TEACHERS),
                                    DispatchGroup.FARM_WORKER, List.of(Windows.FARM_WORKERS))),
                    Provision.of("53-FZ", "25"),
                    Grade.HIGH,
                    "S19",
                    "S27"))
            .withSelfReport(IN_E6.as(
                    new SelfReport.Terms(SelfReport.Base.DISPATCH_PERIOD, 14),
                    new Provision("53-FZ", "31", "2.1"),
                    Grade.MEDIUM,
                    "S23"));

    private E6Act412Fz() {}
}
