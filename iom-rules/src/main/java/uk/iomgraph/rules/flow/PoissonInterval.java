package uk.iomgraph.rules.flow;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Between which means a count is not surprising. The exact interval of a Poisson mean by quantiles of the chi-squared
 * distribution: F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936), 437-442. It covers the
 * mean in at least so many of a hundred samples, mostly in more.
 *
 * @param low the lower end, 0 for a count of 0
 * @param high the upper end
 */
public record PoissonInterval(double low, double high) {

    /** How sure it is. */
    public static final double CONFIDENCE = 0.95;

    private static final double TAIL = (1 - CONFIDENCE) / 2;

    /**
     * The interval of a count.
     *
     * @param count 0 or more
     */
    public static PoissonInterval of(int count) {
        double low = count == 0 ? 0 : new ChiSquaredDistribution(2.0 * count).inverseCumulativeProbability(TAIL) / 2;
        double high = new ChiSquaredDistribution(2.0 * (count + 1.0)).inverseCumulativeProbability(1 - TAIL) / 2;
        return new PoissonInterval(low, high);
    }

    /** The same, of the ratio of the count to something that is not uncertain and greater than 0. */
    public PoissonInterval dividedBy(double expected) {
        return new PoissonInterval(low / expected, high / expected);
    }
}
