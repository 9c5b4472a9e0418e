package org.povestka.law.answer;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        Map<LocalDate, List<Long>> days = new TreeMap<>();
        for (World<LocalDate> world : worlds) {
            if (world.refusals().isEmpty()) {
                days.computeIfAbsent(world.value(), day -> new ArrayList<>()).add(world.under());
            }
        }
        List<DayUnder> under = new ArrayList<>();
        days.forEach(
                (day, readings) -> under.add(new DayUnder(day, Conjunctions.fewest(readings))));
        return List.copyOf(under);
    }
}
