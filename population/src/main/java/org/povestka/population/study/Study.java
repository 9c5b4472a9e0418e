package org.povestka.population.study;

import java.util.List;
import java.util.Optional;
import org.povestka.population.run.Job;
import org.povestka.population.run.Outcome;

/// A run and what was run around it.
///
/// @param outcome the run
/// @param worlds the same in other worlds; nothing where none was asked for
/// @param sweeps the same with other values of an assumption
/// @param fit how the first scenario fits the published totals it names
public record Study(Outcome outcome, Optional<Worlds> worlds, List<Sweep> sweeps, Fit fit) {

    /// Copies the list.
    public Study {
        sweeps = List.copyOf(sweeps);
    }

    /// Lives the men of a job.
    @FunctionalInterface
    public interface Runner {

        /// Lives them.
        ///
        /// @param job the job
        /// @return what came of it
        Outcome live(Job job);
    }

    /// A run and nothing around it.
    ///
    /// @param outcome the run
    /// @return the study
    public static Study of(Outcome outcome) {
        Fit fit = Fit.of(outcome.sides().getFirst(), List.of());
        return new Study(outcome, Optional.empty(), List.of(), fit);
    }
}
