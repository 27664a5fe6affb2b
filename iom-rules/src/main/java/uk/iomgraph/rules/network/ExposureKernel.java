package uk.iomgraph.rules.network;

/**
 * How much an event still counts after some days. The days come from B. Green, T. Horel and A. V. Papachristos, <i>Modeling
 * contagion through social networks to explain and predict gunshot violence in Chicago, 2006 to 2014</i>, JAMA Internal
 * Medicine 177 (2017) 326-333: among co-arrested people a victim followed the one before after 125 days on average, and 83
 * in half of the cases. The two agree with the form they go with: an exponential decay with a mean of 125 days has a
 * half-life of 87.
 *
 * @param form what the days mean
 * @param days above 0
 */
public record ExposureKernel(Form form, double days) {

    /** A mean delay of 125 days. */
    public static final ExposureKernel MEAN_DELAY = new ExposureKernel(Form.EXPONENTIAL, 125);

    /** A median delay of 83 days. */
    public static final ExposureKernel MEDIAN_DELAY = new ExposureKernel(Form.HALF_LIFE, 83);

    /** Checks the bounds. */
    public ExposureKernel {
        if (!(days > 0) || Double.isInfinite(days)) {
            throw new IllegalArgumentException(
                    "The days of a kernel must be above 0 and finite, and not " + days + ".");
        }
    }

    /** The forms of decay. */
    public enum Form {
        /** {@code exp(-age / days)}: the days are the mean delay. */
        EXPONENTIAL,

        /** {@code 2^(-age / days)}: after the days an event counts half. */
        HALF_LIFE
    }

    /** What an event counts, from 1 on its own day towards 0; nothing before it has happened. */
    public double weight(int age) {
        if (age < 0) {
            return 0;
        }
        return switch (form) {
            case EXPONENTIAL -> Math.exp(-age / days);
            case HALF_LIFE -> Math.pow(2, -age / days);
        };
    }
}
