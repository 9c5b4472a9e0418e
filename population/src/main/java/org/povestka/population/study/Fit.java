package org.povestka.population.study;

import java.util.List;
import org.povestka.population.run.Outcome;
import org.povestka.population.scenario.Assumption;
import org.povestka.population.scenario.Target;

/// How a scenario fits the published totals it names.
///
/// @param met each total with the figure of the run
/// @param moved the assumptions that calibration has moved; none where it was not asked for
public record Fit(List<Met> met, List<Assumption> moved) {

    /// Copies the lists.
    public Fit {
        met = List.copyOf(met);
        moved = List.copyOf(moved);
    }

    /// A published total and the figure of the run.
    ///
    /// @param target the published total
    /// @param figure the figure
    public record Met(Target target, double figure) {

        private static final double MILLION = 1_000_000;

        /// How far the figure is from the total, as a share of it.
        ///
        /// @return negative where the figure is less
        public double miss() {
            return (figure - target.total()) / target.total();
        }

        /// Whether it is within the tolerance.
        ///
        /// @return true if so
        public boolean within() {
            return Math.abs(miss()) <= target.tolerance() / MILLION;
        }
    }

    /// The fit of a run.
    ///
    /// @param side what came of the scenario
    /// @param moved the assumptions that calibration has moved
    /// @return the fit
    public static Fit of(Outcome.Side side, List<Assumption> moved) {
        List<Met> met = side.scenario().targets().stream()
                .map(target -> new Met(target, side.estimate(target.metric()).total()))
                .toList();
        return new Fit(met, moved);
    }

    /// Whether the run may be called calibrated: it names a total, and meets every one.
    ///
    /// @return true if so
    public boolean calibrated() {
        return !met.isEmpty() && met.stream().allMatch(Met::within);
    }
}
