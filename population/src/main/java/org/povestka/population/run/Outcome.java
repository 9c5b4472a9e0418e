package org.povestka.population.run;

import java.util.List;
import java.util.Optional;
import org.povestka.law.kernel.Answers;
import org.povestka.population.life.Totals;
import org.povestka.population.metric.Band;
import org.povestka.population.metric.Estimate;
import org.povestka.population.metric.Metric;
import org.povestka.population.scenario.Quantity;
import org.povestka.population.scenario.Scenario;

/// What came of a run.
///
/// @param job what was run
/// @param sides one for each scenario, in order
/// @param difference how two scenarios differ; nothing where only one was run
public record Outcome(Job job, List<Side> sides, Optional<Difference> difference) {

    /// Copies the list.
    public Outcome {
        sides = List.copyOf(sides);
    }

    /// What came of one scenario.
    ///
    /// @param scenario the scenario
    /// @param worlds the worlds of readings that were counted, the one the offices act on
    /// first
    /// @param totals the figures
    public record Side(Scenario scenario, List<Answers> worlds, Totals totals) {

        /// Copies the worlds.
        public Side {
            worlds = List.copyOf(worlds);
        }

        /// The weight of a man: how many men of the country he stands for.
        ///
        /// @return the men of the country by the men lived
        public double weight() {
            return (double) scenario.count(Quantity.MEN) / totals.men();
        }

        /// A figure for the country.
        ///
        /// @param metric the figure
        /// @return the estimate with its error
        public Estimate estimate(Metric metric) {
            return Estimate.of(totals.sum(metric), totals.squares(metric), totals.men(), weight());
        }

        /// The least and the most a figure can be under any reading that could be
        /// computed.
        ///
        /// @param metric one that hangs on readings
        /// @return the band
        public Band band(Metric metric) {
            double least = Double.MAX_VALUE;
            double most = 0;
            for (int world = 0; world < worlds.size(); world++) {
                if (totals.refused(world) == 0) {
                    least = Math.min(least, total(metric, world));
                    most = Math.max(most, total(metric, world));
                }
            }
            return new Band(Math.min(least, most), most);
        }

        /// A figure in one world of readings, for the country.
        ///
        /// @param metric one that hangs on readings
        /// @param world its place in the list of worlds
        /// @return the figure
        public double total(Metric metric, int world) {
            return totals.sum(metric, world) * weight();
        }
    }

    /// By what the lives of two scenarios part.
    ///
    /// @return the causes; none where only one was run
    public Causes causes() {
        return Causes.between(sides.getFirst().scenario(), sides.getLast().scenario());
    }

    /// The difference of a figure, the first scenario less the other, for the country.
    ///
    /// @param metric the figure
    /// @return the estimate with its error, which is that of the paired difference
    /// @throws java.util.NoSuchElementException if only one scenario was run
    public Estimate difference(Metric metric) {
        Difference pairs = difference.orElseThrow();
        Side side = sides.getFirst();
        return Estimate.of(
                pairs.sum(metric), pairs.squares(metric), side.totals().men(), side.weight());
    }
}
