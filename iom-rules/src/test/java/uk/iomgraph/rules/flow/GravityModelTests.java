package uk.iomgraph.rules.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.iomgraph.rules.flow.GravityFit.Fitted;
import uk.iomgraph.rules.flow.GravityFit.NotFitted;
import uk.iomgraph.rules.flow.GravityFit.Reason;

@DisplayName("A gravity model")
class GravityModelTests {

    private static final int SIZE = 60;

    @ParameterizedTest(name = "where distance has the exponent {0}")
    @ValueSource(doubles = {-0.5, -1.2, -2})
    @DisplayName("recovers the parameters that invented flows were made with")
    void recovers(double exponent) {
        Made made = new Made(20_261_125, exponent);

        Fitted fitted = (Fitted)
                GravityModel.fit(made.flows(), area -> made.mass[area], area -> made.mass[area], made::distance);

        assertThat(fitted.distance())
                .isCloseTo(exponent, within(4 * fitted.errors().distance()));
        assertThat(fitted.origin())
                .isCloseTo(Made.ORIGIN, within(4 * fitted.errors().origin()));
        assertThat(fitted.destination())
                .isCloseTo(Made.DESTINATION, within(4 * fitted.errors().destination()));
        assertThat(fitted.constant())
                .isCloseTo(made.constant, within(4 * fitted.errors().constant()));
        assertThat(fitted.errors().distance()).isLessThan(0.02);
        assertThat(fitted.dispersion()).isBetween(0.7, 1.4);
        assertThat(fitted.pseudoRSquared()).isBetween(0.5, 1.0);
        assertThat(fitted.pairs()).isEqualTo(SIZE * (SIZE - 1));
    }

    @Test
    @DisplayName("expects as much in all as was observed")
    void total() {
        Made made = new Made(7, -1);
        FlowMatrix flows = made.flows();
        Fitted fitted = (Fitted) GravityModel.fit(flows, made::distance);
        double expected = 0;
        for (int from = 0; from < SIZE; from++) {
            for (int to = 0; to < SIZE; to++) {
                expected += from == to
                        ? 0
                        : fitted.expected((double) flows.row(from), (double) flows.column(to), made.distance(from, to));
            }
        }

        assertThat(expected).isCloseTo((double) flows.crossing(), within(1e-3 * flows.crossing()));
        assertThat(fitted.deviance()).isLessThan(fitted.nullDeviance());
    }

    @Test
    @DisplayName("is not fitted where points are missing, pairs are few, or distances are all the same")
    void notFitted() {
        Made made = new Made(7, -1);
        int[] few = new int[9];
        Arrays.fill(few, 3);

        assertThat(GravityModel.fit(made.flows(), (from, to) -> Double.NaN))
                .isEqualTo(new NotFitted(Reason.POINTS_MISSING));
        assertThat(GravityModel.fit(new FlowMatrix(3, few), (from, to) -> 1 + from + 5 * to))
                .isEqualTo(new NotFitted(Reason.TOO_FEW_PAIRS));
        assertThat(GravityModel.fit(made.flows(), (from, to) -> 10)).isEqualTo(new NotFitted(Reason.NOT_DETERMINED));
        assertThat(GravityModel.fit(new FlowMatrix(0, new int[0]), (from, to) -> 10))
                .isEqualTo(new NotFitted(Reason.TOO_FEW_PAIRS));
    }

    /** Areas strewn over a square, with sizes of their own, and Poisson counts between them. */
    private static final class Made {

        private static final double ORIGIN = 0.9;
        private static final double DESTINATION = 1.1;
        private static final double SCALE = 40;

        private final double constant;
        private final double[] east = new double[SIZE];
        private final double[] north = new double[SIZE];
        private final double[] mass = new double[SIZE];
        private final int[] counts = new int[SIZE * SIZE];

        Made(int seed, double exponent) {
            constant = Math.log(SCALE) - exponent * Math.log(50);
            Random chance = new Random(seed);
            for (int area = 0; area < SIZE; area++) {
                east[area] = 300 * chance.nextDouble();
                north[area] = 300 * chance.nextDouble();
                mass[area] = Math.exp(chance.nextGaussian());
            }
            Well19937c source = new Well19937c(seed);
            for (int from = 0; from < SIZE; from++) {
                for (int to = 0; to < SIZE; to++) {
                    double mean = from == to
                            ? 1
                            : SCALE
                                    * Math.pow(mass[from], ORIGIN)
                                    * Math.pow(mass[to], DESTINATION)
                                    * Math.pow(distance(from, to) / 50, exponent);
                    counts[from * SIZE + to] = new PoissonDistribution(source, mean, 1e-12, 10_000_000).sample();
                }
            }
        }

        FlowMatrix flows() {
            return new FlowMatrix(SIZE, counts);
        }

        double distance(int from, int to) {
            return 1 + Math.hypot(east[from] - east[to], north[from] - north[to]);
        }
    }
}
