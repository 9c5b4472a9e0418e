package org.povestka.law.answer;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.povestka.law.reading.Reading;

/// A day and the readings that give it.
///
/// @param day the day
/// @param under alternatives, the simplest first; one empty alternative means under every
/// reading
public record DayUnder(LocalDate day, List<List<Reading>> under) implements Serializable {

    /// Copies the alternatives.
    public DayUnder {
        under = List.copyOf(under);
    }

    /// A day that is the same under every reading.
    ///
    /// @param day the day
    /// @return the one day
    public static List<DayUnder> certain(LocalDate day) {
        return List.of(new DayUnder(day, List.of(List.of())));
    }

    /// The different days of many worlds, the earliest first; a world that was refused
    /// gives none.
    ///
    /// @param worlds a day in each world
    /// @return one entry a day
    public static List<DayUnder> of(List<World<LocalDate>> worlds) {
        ByDay<World<LocalDate>> days = new ByDay<>();
        for (World<LocalDate> world : worlds) {
            if (world.refusals().isEmpty()) {
                days.add(world.value(), world);
            }
        }
        List<DayUnder> under = new ArrayList<>();
        days.forEach((day, same) -> under.add(new DayUnder(day, Conjunctions.fewest(same))));
        return List.copyOf(under);
    }
}
