package org.povestka.law.kernel;

import org.povestka.law.time.Day;

/// The dates of one summons in one world, as epoch days.
///
/// @param served the day of service, or [Day#NEVER]
/// @param banFirst the first day of the exit ban, or [Day#NEVER] where it never stands
/// @param banLast the last day of the exit ban, included; [Day#NEVER] where nothing known
/// ends it
/// @param ladderFirst the first day of the ladder, or [Day#NEVER] where it never stands
/// @param ladderLast the last day of the ladder, included; [Day#NEVER] where nothing
/// known ends it
public record Dates(int served, int banFirst, int banLast, int ladderFirst, int ladderLast) {

    /// Whether some day of these cannot be said: it moves into a year whose rest days are
    /// not verified.
    ///
    /// @return true if one is [Day#NOT_KNOWN]
    public boolean refused() {
        return served == Day.NOT_KNOWN || banFirst == Day.NOT_KNOWN || ladderFirst == Day.NOT_KNOWN;
    }
}
