package uk.iomgraph.rules.flow;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import uk.iomgraph.rules.flow.GravityFit.Fitted;
import uk.iomgraph.rules.flow.GravityFit.NotFitted;
import uk.iomgraph.rules.flow.GravityFit.Reason;
import uk.iomgraph.rules.flow.GravityFit.StandardErrors;

/**
 * Fits how much goes from area to area to the size of both ends and the distance between them: Poisson regression with a
 * logarithmic link, by iteratively reweighted least squares (P. McCullagh, J. A. Nelder, Generalized Linear Models, 2nd
 * edition 1989, section 2.5; for flows R. Flowerdew, M. Aitkin, Journal of Regional Science 22, 1982). What stays within an
 * area has no distance and is not fitted.
 */
public final class GravityModel {

    private static final int PARAMETERS = 4;
    private static final int LEAST_PAIRS = 10;
    private static final int MOST_ROUNDS = 50;
    private static final double CLOSE = 1e-9;
    private static final double TINY = 1e-10;
    private static final double LEAST_KNOWN = 2.0 / 3;

    /** Predictors of all pairs, {@value #PARAMETERS} to a pair, then what was observed. */
    private final double[] predictors;

    private final double[] observed;
    private final double[] linear;

    private GravityModel(double[] predictors, double[] observed) {
        this.predictors = predictors;
        this.observed = observed;
        linear = new double[observed.length];
    }

    /** Fits a matrix; the size of an area is how much goes from it, or to it, in all. */
    public static GravityFit fit(FlowMatrix flows, Distances distances) {
        return fit(flows, flows::row, flows::column, distances);
    }

    /** The same with other sizes; pairs with an end of size 0 are left out. */
    static GravityFit fit(
            FlowMatrix flows, IntToDoubleFunction origins, IntToDoubleFunction destinations, Distances distances) {
        int size = flows.size();
        double[] predictors = new double[PARAMETERS * size * size];
        double[] observed = new double[size * size];
        int possible = 0;
        int pairs = 0;
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                if (from != to && origins.applyAsDouble(from) > 0 && destinations.applyAsDouble(to) > 0) {
                    possible++;
                    double kilometres = distances.between(from, to);
                    if (kilometres > 0) {
                        int at = PARAMETERS * pairs;
                        predictors[at] = 1;
                        predictors[at + 1] = Math.log(origins.applyAsDouble(from));
                        predictors[at + 2] = Math.log(destinations.applyAsDouble(to));
                        predictors[at + 3] = Math.log(kilometres);
                        observed[pairs++] = flows.observed(from, to);
                    }
                }
            }
        }
        if (pairs < LEAST_KNOWN * possible) {
            return new NotFitted(Reason.POINTS_MISSING);
        }
        return pairs < LEAST_PAIRS
                ? new NotFitted(Reason.TOO_FEW_PAIRS)
                : new GravityModel(predictors, Arrays.copyOf(observed, pairs)).fit();
    }

    private GravityFit fit() {
        for (int pair = 0; pair < observed.length; pair++) {
            linear[pair] = Math.log(observed[pair] + 0.5);
        }
        double before = Double.MAX_VALUE;
        try {
            for (int round = 1; round <= MOST_ROUNDS; round++) {
                double[] parameters = decomposed()
                        .getSolver()
                        .solve(new ArrayRealVector(weighted()))
                        .toArray();
                predict(parameters);
                double deviance = deviance();
                if (!Double.isFinite(deviance)) {
                    return new NotFitted(Reason.NOT_CONVERGED);
                }
                if (Math.abs(before - deviance) <= CLOSE * (Math.abs(deviance) + 1)) {
                    return fitted(parameters, deviance, round);
                }
                before = deviance;
            }
        } catch (NonPositiveDefiniteMatrixException e) {
            return new NotFitted(Reason.NOT_DETERMINED);
        }
        return new NotFitted(Reason.NOT_CONVERGED);
    }

    private Fitted fitted(double[] parameters, double deviance, int rounds) {
        RealMatrix covariance = decomposed().getSolver().getInverse();
        double mean = Arrays.stream(observed).average().orElse(0);
        double nullDeviance = 0;
        double pearson = 0;
        for (int pair = 0; pair < observed.length; pair++) {
            double expected = Math.exp(linear[pair]);
            nullDeviance += part(observed[pair], mean);
            pearson += (observed[pair] - expected) * (observed[pair] - expected) / expected;
        }
        return new Fitted(
                parameters[0],
                parameters[1],
                parameters[2],
                parameters[3],
                new StandardErrors(
                        Math.sqrt(covariance.getEntry(0, 0)),
                        Math.sqrt(covariance.getEntry(1, 1)),
                        Math.sqrt(covariance.getEntry(2, 2)),
                        Math.sqrt(covariance.getEntry(3, 3))),
                deviance,
                nullDeviance,
                pearson / Math.max(1, observed.length - PARAMETERS),
                observed.length,
                rounds);
    }

    /** Fails where a parameter is a combination of the others, but for what rounding makes of it. */
    private CholeskyDecomposition decomposed() {
        RealMatrix information = information();
        double largest = 0;
        for (int i = 0; i < PARAMETERS; i++) {
            largest = Math.max(largest, information.getEntry(i, i));
        }
        return new CholeskyDecomposition(information, TINY, TINY * largest);
    }

    /** X'WX, where the weight of a pair is what is expected of it. */
    private RealMatrix information() {
        double[][] sums = new double[PARAMETERS][PARAMETERS];
        for (int pair = 0; pair < observed.length; pair++) {
            double weight = Math.exp(linear[pair]);
            for (int i = 0; i < PARAMETERS; i++) {
                double left = weight * predictors[PARAMETERS * pair + i];
                for (int j = 0; j <= i; j++) {
                    sums[i][j] += left * predictors[PARAMETERS * pair + j];
                }
            }
        }
        for (int i = 0; i < PARAMETERS; i++) {
            for (int j = 0; j < i; j++) {
                sums[j][i] = sums[i][j];
            }
        }
        return new Array2DRowRealMatrix(sums, false);
    }

    /** X'Wz, where z is the working response. */
    private double[] weighted() {
        double[] sums = new double[PARAMETERS];
        for (int pair = 0; pair < observed.length; pair++) {
            double expected = Math.exp(linear[pair]);
            double right = expected * linear[pair] + observed[pair] - expected;
            for (int i = 0; i < PARAMETERS; i++) {
                sums[i] += right * predictors[PARAMETERS * pair + i];
            }
        }
        return sums;
    }

    private void predict(double[] parameters) {
        for (int pair = 0; pair < observed.length; pair++) {
            double sum = 0;
            for (int i = 0; i < PARAMETERS; i++) {
                sum += parameters[i] * predictors[PARAMETERS * pair + i];
            }
            linear[pair] = sum;
        }
    }

    private double deviance() {
        double sum = 0;
        for (int pair = 0; pair < observed.length; pair++) {
            sum += part(observed[pair], Math.exp(linear[pair]));
        }
        return sum;
    }

    private static double part(double observed, double expected) {
        double log = observed == 0 ? 0 : observed * Math.log(observed / expected);
        return 2 * (log - (observed - expected));
    }
}
