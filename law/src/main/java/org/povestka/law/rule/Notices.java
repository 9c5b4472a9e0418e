package org.povestka.law.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.povestka.law.history.Event;
import org.povestka.law.history.Summons;

/// The days of notices and of the duty to come when an excuse has ended (`valid-excuses`).
public final class Notices {

    private Notices() {}

    /// The first day on which he has to come, without a new summons, after an excuse.
    ///
    /// @param until the last day of the excuse, included
    /// @return the day after it
    public static LocalDate comeFrom(LocalDate until) {
        return until.plusDays(1);
    }

    /// The excuse after which he has not come at once, if there is one.
    ///
    /// @param summons the summons with its facts
    /// @return the excuse; nothing where there is none, or where he came by the first
    /// day after it
    public static Optional<Event.Excused> notFollowed(Summons summons) {
        return summons.first(Event.Excused.class)
                .filter(excuse -> summons.first(Event.Appeared.class)
                        .map(appeared -> appeared.on().isAfter(comeFrom(excuse.until())))
                        .orElse(true));
    }

    /// The day of a reminder, for reforms that have one.
    ///
    /// @param appearOn the appearance date
    /// @param days the days before it
    /// @return the day of the reminder
    public static LocalDate reminderOn(LocalDate appearOn, int days) {
        return appearOn.minusDays(days);
    }
}
