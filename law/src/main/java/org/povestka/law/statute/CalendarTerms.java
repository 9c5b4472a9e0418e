package org.povestka.law.statute;

import java.util.List;
import org.povestka.law.citation.Stated;
import org.povestka.law.rule.AppearanceCap;
import org.povestka.law.rule.DecisionValidity;
import org.povestka.law.rule.Dispatch;
import org.povestka.law.rule.LeadTime;
import org.povestka.law.rule.SelfReport;

/// The terms of the rules about when a man may be called, and until when.
///
/// @param cap the latest appearance date
/// @param leadTime the time between handing over and appearance
/// @param dispatch the windows of calls and dispatch
/// @param selfReport coming unasked
/// @param validity the validity of a draft-board decision
public record CalendarTerms(
        Stated<AppearanceCap.Terms> cap,
        Stated<LeadTime.Terms> leadTime,
        Stated<Dispatch.Terms> dispatch,
        Stated<SelfReport.Terms> selfReport,
        Stated<DecisionValidity.Terms> validity) {

    /// All of them.
    ///
    /// @return the terms, in their order
    List<Stated<?>> all() {
        return List.of(cap, leadTime, dispatch, selfReport, validity);
    }
}
