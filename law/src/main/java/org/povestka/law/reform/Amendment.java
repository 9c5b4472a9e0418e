package org.povestka.law.reform;

import java.io.Serializable;
import org.povestka.law.rule.ExitBan;

/// One change of the law that a reform makes.
public sealed interface Amendment extends Serializable {

    /// Another number of days from placing to deemed service.
    ///
    /// @param days calendar days, 0 or more
    record ServiceDays(int days) implements Amendment {}

    /// Another event with which the exit ban begins.
    ///
    /// @param start the event
    record BanStart(ExitBan.Start start) implements Amendment {}

    /// A court decides first: the ban begins this many days later.
    ///
    /// @param days the days the court needs
    record CourtStep(int days) implements Amendment {}

    /// The ban ends by itself.
    ///
    /// @param days the days it lasts at most, its first day counted
    record BanExpiry(int days) implements Amendment {}

    /// Another number of days before the ladder.
    ///
    /// @param days calendar days, 1 or more
    record LadderDays(int days) implements Amendment {}

    /// Another number of days for lifting.
    ///
    /// @param days calendar days after the day of appearance
    record LiftingDays(int days) implements Amendment {}

    /// Another cap on the appearance date.
    ///
    /// @param days the most days from placing to appearance
    record CapDays(int days) implements Amendment {}

    /// A reminder is due before the appearance date.
    ///
    /// @param days the days before it
    record Reminder(int days) implements Amendment {}
}
