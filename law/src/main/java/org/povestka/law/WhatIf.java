package org.povestka.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.povestka.law.explain.States;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.SummonsId;

/// The same case with one more fact: he appears on a day, or an excuse is accepted on a day.
///
/// @param added the fact that is supposed
/// @param answer everything the law would say then
public record WhatIf(Event.OfSummons added, Explanation answer) {

    /// He appears on a day; an appearance the case already has is put aside.
    ///
    /// @param asked the case and the law it was asked of
    /// @param summons which summons
    /// @param day the day he appears
    /// @param days the days asked about
    /// @return the answer then
    public static WhatIf appeared(
            Explanation.Asked asked, SummonsId summons, LocalDate day, List<LocalDate> days) {
        return instead(asked, appeared(summons, day), days);
    }

    /// An excuse is accepted on a day, for that day; an excuse the case already has
    /// is put aside.
    ///
    /// @param asked the case and the law it was asked of
    /// @param summons which summons
    /// @param day the day it is accepted
    /// @param days the days asked about
    /// @return the answer then
    public static WhatIf excused(
            Explanation.Asked asked, SummonsId summons, LocalDate day, List<LocalDate> days) {
        return instead(asked, excused(summons, day), days);
    }

    /// The three days of each summons if he appears on a day, and nothing else of the answer.
    ///
    /// @param asked the case and the law it was asked of
    /// @param summons which summons
    /// @param day the day he appears
    /// @return one entry a summons, in order of placing
    public static List<States> statesIfAppeared(
            Explanation.Asked asked, SummonsId summons, LocalDate day) {
        return asked.law().states(supposed(asked, appeared(summons, day)));
    }

    /// The three days of each summons if an excuse is accepted on a day, and nothing else of
    /// the answer.
    ///
    /// @param asked the case and the law it was asked of
    /// @param summons which summons
    /// @param day the day it is accepted
    /// @return one entry a summons, in order of placing
    public static List<States> statesIfExcused(
            Explanation.Asked asked, SummonsId summons, LocalDate day) {
        return asked.law().states(supposed(asked, excused(summons, day)));
    }

    private static Event.OfSummons appeared(SummonsId summons, LocalDate day) {
        return new Event.Appeared(day, Instant.EPOCH, summons);
    }

    private static Event.OfSummons excused(SummonsId summons, LocalDate day) {
        return new Event.Excused(day, Instant.EPOCH, summons, day, day);
    }

    private static WhatIf instead(
            Explanation.Asked asked, Event.OfSummons added, List<LocalDate> days) {
        return new WhatIf(added, asked.law().explain(supposed(asked, added), days));
    }

    private static History supposed(Explanation.Asked asked, Event.OfSummons added) {
        List<Event> others = asked.history().events().stream()
                .filter(event -> !sameFact(event, added))
                .toList();
        return new History(asked.history().person(), others).with(added);
    }

    private static boolean sameFact(Event event, Event.OfSummons added) {
        return event instanceof Event.OfSummons fact
                && fact.summons().equals(added.summons())
                && fact.getClass().equals(added.getClass());
    }
}
