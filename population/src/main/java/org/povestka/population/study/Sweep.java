package org.povestka.population.study;

import java.util.List;
import org.povestka.population.run.Outcome;

/// A country with one number of its scenario at several values, one after the other, each held
/// against the scenario as it is with the same draws.
///
/// @param key the number, as a scenario file or a reform calls it
/// @param points the values, in the order in which they were asked for
public record Sweep(String key, List<Point> points) {

    /// Copies the list.
    public Sweep {
        points = List.copyOf(points);
    }

    /// One value.
    ///
    /// @param value the value as it was typed
    /// @param outcome what came of the scenario with it, held against the one as it is
    public record Point(String value, Outcome outcome) {}
}
