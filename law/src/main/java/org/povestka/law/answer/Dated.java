package org.povestka.law.answer;

import java.time.LocalDate;
import java.util.List;
import org.povestka.law.reading.Reading;

/// A first day and the worlds in which it is the first day.
///
/// @param first the first day of the state
/// @param worlds every world with that first day
public record Dated(LocalDate first, List<World<Found>> worlds) {

    /// Copies the worlds.
    public Dated {
        worlds = List.copyOf(worlds);
    }

    /// The readings under which this is the first day, said in the fewest words.
    ///
    /// @return alternatives, the simplest first; each is a list of readings that must hold
    /// together
    public List<List<Reading>> under() {
        return Conjunctions.fewest(worlds);
    }

    /// Why, in the first of the worlds.
    ///
    /// @return the trace
    public Trace trace() {
        return worlds.getFirst().value().trace();
    }
}
