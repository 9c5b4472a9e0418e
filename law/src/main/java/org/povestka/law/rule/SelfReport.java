package org.povestka.law.rule;

import java.time.LocalDate;
import org.povestka.law.reading.TwoWeeks;

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
}
