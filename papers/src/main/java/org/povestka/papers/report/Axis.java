package org.povestka.papers.report;

import java.util.ArrayList;
import java.util.List;

/// An axis from zero to a round number, with a few round steps.
///
/// @param step from one mark to the next
/// @param steps how many
public record Axis(double step, int steps) {

    private static final int MOST_STEPS = 5;
    private static final double[] ROUND = {1, 2, 5, 10};

    /// The axis that holds a figure.
    ///
    /// @param most the figure
    /// @return the axis
    public static Axis holding(double most) {
        if (most <= 0) {
            return new Axis(1, 1);
        }
        double power = Math.pow(10, Math.floor(Math.log10(most / MOST_STEPS)));
        for (double round : ROUND) {
            double step = round * power;
            if (most <= step * MOST_STEPS) {
                return new Axis(step, Math.max(1, (int) Math.ceil(most / step)));
            }
        }
        return new Axis(10 * power, MOST_STEPS);
    }

    /// The figure at its end.
    ///
    /// @return the figure
    public double most() {
        return step * steps;
    }

    /// The figures at which it is marked.
    ///
    /// @return the figures, zero first
    public List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            marks.add(step * i);
        }
        return marks;
    }
}
