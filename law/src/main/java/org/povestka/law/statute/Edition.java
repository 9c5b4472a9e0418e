package org.povestka.law.statute;

import java.util.List;
import java.util.stream.Stream;
import org.povestka.law.citation.Stated;
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
import org.povestka.law.rule.Passport;
import org.povestka.law.rule.SelfReport;
import org.povestka.law.rule.Service;
import org.povestka.law.rule.SuspensiveEffect;
import org.povestka.law.rule.TrafficRecord;

/// The law as it stood from one act to the next: the act before it, amended.
///
/// @param act the act that made it
/// @param measures the terms of service, ban and ladder
/// @param calendar the terms of calls and dispatch
/// @param sanctions the terms of fines, passports and courts
/// @param notices what he is told
public record Edition(
        Act act,
        MeasureTerms measures,
        CalendarTerms calendar,
        SanctionTerms sanctions,
        NoticeTerms notices) {

    /// The id in the law note.
    ///
    /// @return such as `E2`
    public String id() {
        return act.edition();
    }

    /// Every term of this edition, as it is stated.
    ///
    /// @return the terms, in the order of the parts
    public List<Stated<?>> terms() {
        return Stream.of(measures.all(), calendar.all(), sanctions.all(), notices.all())
                .flatMap(List::stream)
                .toList();
    }

    /// This edition under the next act; what the act does not touch stays, citations
    /// included.
    ///
    /// @param next the amending act
    /// @return the new edition, before its changes
    public Edition amendedBy(Act next) {
        return new Edition(next, measures, calendar, sanctions, notices);
    }

    /// This edition with other terms of [Service].
    ///
    /// @param terms the terms, as cited
    /// @return a copy
    public Edition withService(Stated<Service.Terms> terms) {
        return with(new MeasureTerms(
                terms,
                measures.exitBan(),
                measures.ladder(),
                measures.lifting(),
                measures.liability()));
    }

    /// This edition with other terms of [ExitBan].
    ///
    /// @param terms the terms, as cited
    /// @return a copy
    public Edition withExitBan(Stated<ExitBan.Terms> terms) {
        return with(new MeasureTerms(
                measures.service(),
                terms,
                measures.ladder(),
                measures.lifting(),
                measures.liability()));
    }

    /// This edition with other terms of [Ladder].
    ///
    /// @param terms the terms, as cited
    /// @return a copy
    public Edition withLadder(Stated<Ladder.Terms> terms) {
        return with(new MeasureTerms(
                measures.service(),
                measures.exitBan(),
                terms,
                measures.lifting(),
                measures.liability()));
    }

    /// This edition with other terms of [Lifting].
    ///
    /// @param terms the terms, as cited
    /// @return a copy
    public Edition withLifting(Stated<Lifting.Terms> terms) {
        return with(new MeasureTerms(
                measures.service(),
                measures.exitBan(),
                measures.ladder(),
                terms,
                measures.liability()));
    }

    /// This edition with other terms of [Liability].
    ///
    /// @param terms the terms, as cited
    /// @return a copy
    public Edition withLiability(Stated<Liability.Terms> terms) {
        return with(new MeasureTerms(
                measures.service(),
                measures.exitBan(),
                measures.ladder(),
                measures.lifting(),
                terms));
    }

    /// This edition with other terms of [AppearanceCap].
    ///
    /// @param terms the terms, as cited
    /// @return a copy
    public Edition withCap(Stated<AppearanceCap.Terms> terms) {
        return with(new CalendarTerms(
                terms,
                calendar.leadTime(),
                calendar.dispatch(),
                calendar.selfReport(),
                calendar.validity()));
    }

    /// This edition with other terms of [LeadTime].
    ///
    /// @param terms the terms, as cited
    /// @return a copy
    public Edition withLeadTime(Stated<LeadTime.Terms> terms) {
        return with(new CalendarTerms(
                calendar.cap(),
                terms,
                calendar.dispatch(),
                calendar.selfReport(),
                calendar.validity()));
    }

    /// This edition with other terms of [Dispatch].
    ///
    /// @param terms the terms, as cited
    /// @return a copy
    public Edition withDispatch(Stated<Dispatch.Terms> terms) {
        return with(new CalendarTerms(
                calendar.cap(),
                calendar.leadTime(),
                terms,
                calendar.selfReport(),
                calendar.validity()));
    }

    /// This edition with other terms of [SelfReport].
    ///
    /// @param terms the terms, as cited
    /// @return a copy
    public Edition withSelfReport(Stated<SelfReport.Terms> terms) {
        return with(new CalendarTerms(
                calendar.cap(),
                calendar.leadTime(),
                calendar.dispatch(),
                terms,
                calendar.validity()));
    }

    /// This edition with other terms of [DecisionValidity].
    ///
    /// @param terms the terms, as cited
    /// @return a copy
    public Edition withValidity(Stated<DecisionValidity.Terms> terms) {
        return with(new CalendarTerms(
                calendar.cap(),
                calendar.leadTime(),
                calendar.dispatch(),
                calendar.selfReport(),
                terms));
    }

    /// This edition with other terms of [Fines].
    ///
    /// @param terms the terms, as cited
    /// @return a copy
    public Edition withFines(Stated<Fines.Terms> terms) {
        return with(new SanctionTerms(
                terms,
                sanctions.passport(),
                sanctions.traffic(),
                sanctions.suspension(),
                sanctions.court()));
    }

    /// This edition with other terms of [Passport].
    ///
    /// @param terms the terms, as cited
    /// @return a copy
    public Edition withPassport(Stated<Passport.Terms> terms) {
        return with(new SanctionTerms(
                sanctions.fines(),
                terms,
                sanctions.traffic(),
                sanctions.suspension(),
                sanctions.court()));
    }

    /// This edition with other terms of [TrafficRecord].
    ///
    /// @param terms the terms, as cited
    /// @return a copy
    public Edition withTraffic(Stated<TrafficRecord.Terms> terms) {
        return with(new SanctionTerms(
                sanctions.fines(),
                sanctions.passport(),
                terms,
                sanctions.suspension(),
                sanctions.court()));
    }

    /// This edition with other terms of [SuspensiveEffect].
    ///
    /// @param terms the terms, as cited
    /// @return a copy
    public Edition withSuspension(Stated<SuspensiveEffect.Terms> terms) {
        return with(new SanctionTerms(
                sanctions.fines(),
                sanctions.passport(),
                sanctions.traffic(),
                terms,
                sanctions.court()));
    }

    /// This edition with other terms of [CourtTerm].
    ///
    /// @param terms the terms, as cited
    /// @return a copy
    public Edition withCourt(Stated<CourtTerm.Terms> terms) {
        return with(new SanctionTerms(
                sanctions.fines(),
                sanctions.passport(),
                sanctions.traffic(),
                sanctions.suspension(),
                terms));
    }

    /// This edition with other notices.
    ///
    /// @param terms the notices, as cited
    /// @return a copy
    public Edition withNotices(NoticeTerms terms) {
        return new Edition(act, measures, calendar, sanctions, terms);
    }

    private Edition with(MeasureTerms other) {
        return new Edition(act, other, calendar, sanctions, notices);
    }

    private Edition with(CalendarTerms other) {
        return new Edition(act, measures, other, sanctions, notices);
    }

    private Edition with(SanctionTerms other) {
        return new Edition(act, measures, calendar, other, notices);
    }
}
