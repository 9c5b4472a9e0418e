package org.povestka.law.kernel;

import java.time.LocalDate;
import org.povestka.law.history.Category;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Reason;
import org.povestka.law.rule.AppearanceCap;
import org.povestka.law.rule.Dispatch;
import org.povestka.law.rule.LeadTime;
import org.povestka.law.statute.CalendarTerms;
import org.povestka.law.statute.Edition;
import org.povestka.law.time.Day;

/// Whether nothing can be held against a summons as it was placed, without saying what and why.
///
/// A no means that somebody has to look closer: it may be right all the same.
public final class PlacingKernel {

    private final CalendarTerms calendar;

    private PlacingKernel(CalendarTerms calendar) {
        this.calendar = calendar;
    }

    /// The kernel of an edition.
    ///
    /// @param edition the edition that governs the summons
    /// @return its kernel; safe to share between threads
    public static PlacingKernel of(Edition edition) {
        return new PlacingKernel(edition.calendar());
    }

    /// Whether a summons is right under every reading.
    ///
    /// @param facts the facts
    /// @param reason why he is called
    /// @param group his dispatch group
    /// @param season the windows of the edition that governs the appearance date
    /// @return false where it is not, or where it cannot be seen at a glance
    public boolean right(Facts facts, Reason reason, DispatchGroup group, Dispatch.Terms season) {
        Facts.Placing placing = facts.placing();
        LocalDate placedOn = Day.date(placing.on());
        LocalDate appearOn = Day.date(placing.appearOn());
        AppearanceCap.Terms cap = calendar.cap().terms();
        boolean kept = cap.force() == AppearanceCap.Force.NONE
                || !appearOn.isAfter(AppearanceCap.latest(cap, placedOn));
        int handed = facts.delivery().byHand();
        LocalDate told = handed == Day.NEVER ? placedOn : Day.date(handed);
        return kept
                && !told.isAfter(LeadTime.lastHandingOver(calendar.leadTime().terms(), appearOn))
                && reason != Reason.DISPATCH
                && Dispatch.inSeason(season, group, reason, appearOn)
                && callable(facts.addressee(), placing.on());
    }

    private static boolean callable(Facts.Addressee addressee, int on) {
        boolean ofAge = addressee.firstBirthday() <= on && on <= addressee.lastBirthday();
        return addressee.category() == Category.RESERVIST
                || (addressee.category() == Category.CONSCRIPT && ofAge);
    }
}
