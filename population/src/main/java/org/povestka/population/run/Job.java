package org.povestka.population.run;

import java.io.Serializable;
import java.util.List;
import org.povestka.population.chance.Chance;
import org.povestka.population.scenario.Scenario;

/// What is to be run.
///
/// @param scenarios one, or two that are compared man by man: the first, and the one it
/// is held against
/// @param people how many men are lived, from number 0 on
/// @param seed the seed of the world
/// @param generator which generator draws
public record Job(List<Scenario> scenarios, long people, long seed, Chance.Generator generator)
        implements Serializable {

    /// Checks the numbers and copies the list.
    public Job {
        if (people < 1) {
            throw new IllegalArgumentException("people: expected 1 or more, found: " + people);
        }
        if (scenarios.isEmpty() || scenarios.size() > 2) {
            throw new IllegalArgumentException(
                    "scenarios: expected one or two, found: " + scenarios.size());
        }
        scenarios = List.copyOf(scenarios);
    }
}
