package org.povestka.law.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.povestka.law.history.Event;
import org.povestka.law.history.Summons;
import org.povestka.law.time.Day;

/// The days of notices (`notify-summons`, `notify-warning`, `notify-measures`) and of the
/// duty to come when an excuse has ended (`valid-excuses`).
public final class Notices {

    /// Whether an edition has a notice at all.
    public enum Given {
        /// No act gives it.
        NO,
        /// It is given in the account of the state services.
        IN_ACCOUNT
    }

    /// What an edition says of one notice.
    ///
    /// @param given whether it is given
    public record Terms(Given given) {}

    private Notices() {}

    /// The first day on which he has to come, without a new summons, after an excuse: the
    /// day after it, but not before the appearance date.
    ///
    /// @param placed the placing, which says the appearance date
    /// @param until the last day of the excuse, included
    /// @return the first day to come
    public static LocalDate comeFrom(Event.Placed placed, LocalDate until) {
        LocalDate dayAfter = until.plusDays(1);
        return dayAfter.isBefore(placed.appearOn()) ? placed.appearOn() : dayAfter;
    }

    /// The last day of the excuse after which he has not come at once, if there is one; of
    /// several excuses the one that ends last.
    ///
    /// @param summons the summons with its facts
    /// @return the last day of the excuse; nothing where there is none, or where he came by
    /// the first day to come
    public static Optional<LocalDate> notFollowed(Summons summons) {
        return summons.facts().stream()
                .filter(Event.Excused.class::isInstance)
                .map(excuse -> ((Event.Excused) excuse).until())
                .max(LocalDate::compareTo)
                .filter(until -> summons.first(Event.Appeared.class)
                        .map(came -> came.on().isAfter(comeFrom(summons.placed(), until)))
                        .orElse(true));
    }

    /// The day of a reminder, for reforms that have one.
    ///
    /// @param appearOn the appearance date
    /// @param days the days before it
    /// @return the day of the reminder
    public static LocalDate reminderOn(LocalDate appearOn, int days) {
        return Day.date(reminderOn(Day.of(appearOn), days));
    }

    /// The day of a reminder, for reforms that have one.
    ///
    /// @param appearOn the appearance date, as an epoch day
    /// @param days the days before it
    /// @return the day of the reminder
    public static int reminderOn(int appearOn, int days) {
        return appearOn - days;
    }
}
