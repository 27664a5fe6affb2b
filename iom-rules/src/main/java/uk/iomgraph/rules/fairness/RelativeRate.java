package uk.iomgraph.rules.fairness;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How many times the rate of one group is that of another (the risk ratio), with an interval by the logarithmic method of
 * D. Katz, J. Baptista, S. P. Azen, M. C. Pike, "Obtaining confidence intervals for the risk ratio in cohort studies",
 * Biometrics 34 (1978), 469-474: with a of n against c of m, the logarithm of (a/n) / (c/m) has the standard error
 * sqrt(1/a - 1/n + 1/c - 1/m). Where one of a, n - a, c and m - c is 0, one half is added to all four, for the ratio too
 * (J. J. Deeks, J. P. T. Higgins, "Statistical algorithms in Review Manager 5", 2010); such an interval is rough.
 *
 * @param ratio 1 where the rates are the same, 2 where that of the first is twice that of the second
 * @param low the lower end of the interval, more than 0
 * @param high the upper end
 * @param corrected whether one half was added
 */
public record RelativeRate(double ratio, double low, double high, boolean corrected) {

    /** How sure the interval is: of a hundred such intervals about 95 hold the true ratio. */
    public static final double CONFIDENCE = 0.95;

    private static final double DEVIATES =
            new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
    private static final double HALF = 0.5;

    /**
     * The ratio of two rates.
     *
     * @param counted those of the first group it is so of, 0 to {@code group}
     * @param group all of the first group, 1 or more
     * @param otherCounted those of the second group it is so of, 0 to {@code other}
     * @param other all of the second group, 1 or more
     * @throws IllegalArgumentException if more are counted than there are, or a group is empty
     */
    public static RelativeRate of(long counted, long group, long otherCounted, long other) {
        if (counted < 0 || otherCounted < 0 || counted > group || otherCounted > other || group < 1 || other < 1) {
            throw new IllegalArgumentException("A rate is of some of one or more");
        }
        boolean correct = counted == 0 || counted == group || otherCounted == 0 || otherCounted == other;
        double add = correct ? HALF : 0;
        double a = counted + add;
        double n = group + 2 * add;
        double c = otherCounted + add;
        double m = other + 2 * add;
        double ratio = a / n / (c / m);
        double reach = Math.exp(DEVIATES * Math.sqrt(1 / a - 1 / n + 1 / c - 1 / m));
        return new RelativeRate(ratio, ratio / reach, ratio * reach, correct);
    }

    /** What the interval says. */
    public Reading reading() {
        if (low > 1) {
            return Reading.HIGHER;
        }
        return high < 1 ? Reading.LOWER : Reading.NO_CLEAR_DIFFERENCE;
    }

    /** What an interval says. */
    public enum Reading {
        /** All of it is above 1. */
        HIGHER,
        /** All of it is below 1. */
        LOWER,
        /** It holds 1: what is seen may be chance, which does not show that there is no difference. */
        NO_CLEAR_DIFFERENCE
    }
}
