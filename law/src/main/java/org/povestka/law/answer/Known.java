package org.povestka.law.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.povestka.law.time.Span;

/// What is known of a state in one world, of one summons or of several together.
///
/// @param standings every standing that makes the state hold
/// @param unknown the days of which nothing can be said, because a calendar is missing
public record Known(List<Standing> standings, List<Span> unknown) {

    /// Copies the lists.
    public Known {
        standings = List.copyOf(standings);
        unknown = List.copyOf(unknown);
    }

    /// A state of which everything is known.
    ///
    /// @param standing when it holds
    /// @return that alone
    public static Known of(Standing standing) {
        return new Known(List.of(standing), List.of());
    }

    /// A state of which nothing is known on some days.
    ///
    /// @param days the days
    /// @return that alone; on other days the state does not hold
    public static Known nothingOn(Span days) {
        return new Known(List.of(), List.of(days));
    }

    /// What is known of several states, of which one that holds is enough.
    ///
    /// @param parts what is known of each
    /// @return all of it
    public static Known together(List<Known> parts) {
        List<Standing> standings = new ArrayList<>();
        List<Span> unknown = new ArrayList<>();
        for (Known part : parts) {
            standings.addAll(part.standings());
            unknown.addAll(part.unknown());
        }
        return new Known(standings, unknown);
    }

    /// Whether the state holds on a day in this world.
    ///
    /// @param day the day
    /// @return yes or no; refused where it holds by nothing known, and something is not known
    public DayState on(LocalDate day) {
        for (int i = 0; i < standings.size(); i++) {
            if (standings.get(i).on(day)) {
                return DayState.YES;
            }
        }
        for (int i = 0; i < unknown.size(); i++) {
            if (unknown.get(i).contains(day)) {
                return DayState.REFUSED;
            }
        }
        return DayState.NO;
    }

    /// Whether the state holds on a day over many worlds; those refused on that day do not count.
    ///
    /// @param worlds what is known in each
    /// @param day the day
    /// @return yes, no, contested, or refused where no world can say it
    public static DayState on(List<Known> worlds, LocalDate day) {
        int holding = 0;
        int computed = 0;
        for (Known world : worlds) {
            DayState state = world.on(day);
            holding += state == DayState.YES ? 1 : 0;
            computed += state == DayState.REFUSED ? 0 : 1;
        }
        return DayState.of(holding, computed);
    }
}
