package org.povestka.population.study;

import java.util.List;

/// The mean of a figure over several worlds, with its interval by Student's t.
///
/// @param mean the mean
/// @param error its standard error
/// @param worlds over how many worlds, two or more
public record Mean(double mean, double error, int worlds) {

    private static final double NORMAL = 1.959964;
    /// The two-sided 95 % points of Student's t from one degree of freedom on.
    private static final List<Double> POINTS = List.of(
            12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.3060, 2.2622, 2.2281, 2.2010,
            2.1788, 2.1604, 2.1448, 2.1314, 2.1199, 2.1098, 2.1009, 2.0930, 2.0860, 2.0796, 2.0739,
            2.0687, 2.0639, 2.0595, 2.0555, 2.0518, 2.0484, 2.0452, 2.0423);

    /// The mean of these figures.
    ///
    /// @param figures one a world, two or more
    /// @return the mean
    public static Mean of(List<Double> figures) {
        int count = figures.size();
        if (count < 2) {
            throw new IllegalArgumentException("figures: expected two or more: " + figures);
        }
        double sum = 0;
        for (double figure : figures) {
            sum += figure;
        }
        double mean = sum / count;
        double squares = 0;
        for (double figure : figures) {
            squares += (figure - mean) * (figure - mean);
        }
        return new Mean(mean, StrictMath.sqrt(squares / (count - 1) / count), count);
    }

    /// Half the 95 % interval.
    ///
    /// @return how far its ends are from the mean
    public double reach() {
        return point(worlds - 1) * error;
    }

    /// The lower end of the 95 % interval.
    ///
    /// @return the lower end
    public double low() {
        return mean - reach();
    }

    /// The upper end of that interval.
    ///
    /// @return the upper end
    public double high() {
        return mean + reach();
    }

    /// The two-sided 95 % point of Student's t; beyond the table by the expansion of Cornish
    /// and Fisher, right to four digits there.
    static double point(int freedom) {
        if (freedom <= POINTS.size()) {
            return POINTS.get(freedom - 1);
        }
        double cube = NORMAL * NORMAL * NORMAL;
        double fifth = cube * NORMAL * NORMAL;
        return NORMAL
                + (cube + NORMAL) / (4.0 * freedom)
                + (5 * fifth + 16 * cube + 3 * NORMAL) / (96.0 * freedom * freedom);
    }
}
