package org.povestka.population.scenario;

import java.util.List;
import org.povestka.law.flaw.Flaw;

/// What a scenario file turned out to hold: a scenario, or everything that is wrong with
/// it.
public sealed interface ScenarioFile {

    /// A scenario without a flaw.
    ///
    /// @param scenario the scenario
    record Sound(Scenario scenario) implements ScenarioFile {}

    /// No scenario, because of these flaws.
    ///
    /// @param flaws one flaw at least, file by file, in the order in which they stand
    record Flawed(List<Flaw> flaws) implements ScenarioFile {

        /// Checks that there is a flaw, and copies them.
        public Flawed {
            if (flaws.isEmpty()) {
                throw new IllegalArgumentException("expected one flaw at least, found: " + flaws);
            }
            flaws = List.copyOf(flaws);
        }
    }
}
