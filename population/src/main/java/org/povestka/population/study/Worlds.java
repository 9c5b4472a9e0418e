package org.povestka.population.study;

import java.util.ArrayList;
import java.util.List;
import org.povestka.population.metric.Metric;
import org.povestka.population.run.Job;
import org.povestka.population.run.Outcome;

/// The same job in several worlds, each with a seed of its own; two scenarios share every
/// draw within a world, so their difference is paired.
///
/// @param outcomes one a world, two or more, the first with the seed of the job
public record Worlds(List<Outcome> outcomes) {

    /// Copies the list.
    public Worlds {
        outcomes = List.copyOf(outcomes);
    }

    /// Lives a job in further worlds, with the seeds that follow its own.
    ///
    /// @param first what came of the job in its own world
    /// @param count how many worlds together, two or more
    /// @param runner lives the men of a job
    /// @return the worlds
    public static Worlds of(Outcome first, int count, Study.Runner runner) {
        List<Outcome> outcomes = new ArrayList<>(List.of(first));
        for (int world = 1; world < count; world++) {
            Job job = first.job();
            outcomes.add(runner.live(
                    new Job(job.scenarios(), job.people(), job.seed() + world, job.generator())));
        }
        return new Worlds(outcomes);
    }

    /// The mean of a figure.
    ///
    /// @param metric the figure
    /// @param side the place of the scenario, from 0
    /// @return the mean over the worlds
    public Mean mean(Metric metric, int side) {
        return Mean.of(outcomes.stream()
                .map(world -> world.sides().get(side).estimate(metric).total())
                .toList());
    }

    /// The mean of a difference, the first scenario less the other.
    ///
    /// @param metric the figure
    /// @return the mean over the worlds
    public Mean difference(Metric metric) {
        return Mean.of(
                outcomes.stream().map(world -> world.difference(metric).total()).toList());
    }
}
