package org.povestka.population.metric;

/// A figure for the country, estimated from the men who were lived.
///
/// @param total the figure
/// @param error its standard error: how far another seed would put it
public record Estimate(double total, double error) {

    private static final double TWO_SIDED_95 = 1.959964;

    /// The estimate from sums.
    ///
    /// @param sum the sum of the figure over the men
    /// @param squares the sum of its squares
    /// @param men how many men
    /// @param weight how many men of the country each stands for
    /// @return the estimate
    public static Estimate of(long sum, long squares, long men, double weight) {
        double mean = (double) sum / men;
        double variance = men < 2 ? 0 : ((double) squares / men - mean * mean) * men / (men - 1);
        return new Estimate(sum * weight, weight * StrictMath.sqrt(Math.max(0, variance) * men));
    }

    /// The lower end of the interval that holds the figure in 95 of 100 worlds.
    ///
    /// @return the lower end
    public double low() {
        return total - TWO_SIDED_95 * error;
    }

    /// The upper end of that interval.
    ///
    /// @return the upper end
    public double high() {
        return total + TWO_SIDED_95 * error;
    }
}
