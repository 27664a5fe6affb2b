package uk.iomgraph.rules.flow;

/** What came of fitting a gravity model. */
public sealed interface GravityFit {

    /**
     * No model.
     *
     * @param reason why
     */
    record NotFitted(Reason reason) implements GravityFit {}

    /** Why there is no model. */
    enum Reason {
        /** Fewer than two pairs in three of those between which something could go have a distance. */
        POINTS_MISSING,
        /** There are too few pairs of areas for four parameters. */
        TOO_FEW_PAIRS,
        /** The parameters cannot be told apart, as where all distances are the same. */
        NOT_DETERMINED,
        /** The parameters still moved after the last round. */
        NOT_CONVERGED
    }

    /**
     * A model: log F = constant + origin * log O + destination * log D + distance * log d.
     *
     * @param constant the constant
     * @param origin exponent of how much goes from the first area to any
     * @param destination exponent of how much goes to the second area from any
     * @param distance exponent of the kilometres between them; less than 0 where less goes further
     * @param errors standard errors of the four, in this order, if counts scatter as Poisson counts do
     * @param deviance 2 * sum(F * log(F / E) - (F - E)) over the pairs
     * @param nullDeviance the same of the model that has a constant only
     * @param dispersion Pearson's chi-squared by degree of freedom; about 1 where counts scatter as Poisson counts do, and
     *     where it is more the standard errors are too small by its square root
     * @param pairs pairs of areas it was fitted to
     * @param rounds how often the parameters were improved
     */
    record Fitted(
            double constant,
            double origin,
            double destination,
            double distance,
            StandardErrors errors,
            double deviance,
            double nullDeviance,
            double dispersion,
            int pairs,
            int rounds)
            implements GravityFit {

        /**
         * Which part of the deviance it explains, 1 - deviance / null deviance. A. C. Cameron, F. A. G. Windmeijer, "R-squared
         * measures for count data regression models", Journal of Business and Economic Statistics 14 (1996).
         */
        public double pseudoRSquared() {
            return nullDeviance == 0 ? 0 : 1 - deviance / nullDeviance;
        }

        /**
         * How much would go from one area to another.
         *
         * @param from how much goes from the first to any, more than 0
         * @param to how much goes to the second from any, more than 0
         * @param kilometres between them, more than 0
         */
        public double expected(double from, double to, double kilometres) {
            return Math.exp(
                    constant + origin * Math.log(from) + destination * Math.log(to) + distance * Math.log(kilometres));
        }
    }

    /** Standard errors of the four parameters. */
    record StandardErrors(double constant, double origin, double destination, double distance) {}
}
