package org.povestka.law.rule;

import java.time.LocalDate;
import org.povestka.law.answer.Standing;
import org.povestka.law.history.Event;
import org.povestka.law.history.Summons;
import org.povestka.law.reading.TwoWeeks;
import org.povestka.law.time.Span;

/// Until when a conscript without a summons comes unasked (`self-report-two-weeks`).
public final class SelfReport {

    /// What the two weeks run from.
    public enum Base {
        /// The edition knows no such duty.
        NONE,
        /// The start of a call-up period.
        CALL_UP_PERIOD,
        /// The start of a dispatch period.
        DISPATCH_PERIOD
    }

    /// The term.
    ///
    /// @param base what it runs from
    /// @param days its length in calendar days
    public record Terms(Base base, int days) {}

    private SelfReport() {}

    /// The last day for coming unasked.
    ///
    /// @param terms the term
    /// @param start the first day of the period
    /// @param reading the reading of Q13
    /// @return the last day, included
    public static LocalDate lastDay(Terms terms, LocalDate start, TwoWeeks reading) {
        return switch (reading) {
            case FIRST_DAY_COUNTS -> start.plusDays(terms.days() - 1L);
            case FIRST_DAY_EXCLUDED -> start.plusDays(terms.days());
        };
    }

    /// Whether a summons calls him for a period, so that he need not come unasked. One that
    /// reaches him only after its date, or is recalled by the last day, does not; nor does one
    /// that he answered before the period. Of a summons placed in the period after the last
    /// day, the case does not say whether it was the first: it counts.
    ///
    /// @param summons the summons with its facts
    /// @param served its service in this world
    /// @param period the call-up or dispatch period
    /// @param lastDay the last day for coming unasked, as given by [#lastDay]
    /// @return true if he is called
    public static boolean called(Summons summons, Standing served, Span period, LocalDate lastDay) {
        LocalDate placedOn = summons.placed().on();
        if (placedOn.isAfter(lastDay)) {
            return !placedOn.isAfter(period.last());
        }
        boolean answered = summons.first(Event.Appeared.class)
                .map(came -> came.on().isBefore(period.first()))
                .orElse(false);
        boolean recalled = summons.first(Event.Recalled.class)
                .map(recall -> !recall.on().isAfter(lastDay))
                .orElse(false);
        return !answered && !recalled && inTime(served, summons.placed().appearOn());
    }

    private static boolean inTime(Standing served, LocalDate appearOn) {
        return switch (served) {
            case Standing.Stands stands -> !stands.span().first().isAfter(appearOn);
            case Standing.Never never -> false;
        };
    }
}
