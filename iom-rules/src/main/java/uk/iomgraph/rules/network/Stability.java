package uk.iomgraph.rules.network;

import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Between which values and ranks everybody lies in networks of redrawn ties ({@link Resampling}): from the share {@code (1 -
 * level) / 2} of all rounds to the share {@code 1 - (1 - level) / 2}, each the nearest value of a round.
 */
public final class Stability {

    private final double[][] values;
    private final double[][] ranks;
    private final double level;

    private Stability(double[][] values, double[][] ranks, double level) {
        this.values = values;
        this.ranks = ranks;
        this.level = level;
    }

    /** A measure of everybody in a network. */
    @FunctionalInterface
    public interface Measure {

        /**
         * Measures everybody.
         *
         * @param network the recorded or a redrawn network
         * @param seed for a measure that draws
         * @return a value a person; NaN where there is none
         */
        double[] of(TieNetwork network, long seed);
    }

    /**
     * Where something lies in most rounds.
     *
     * @param low the lower end; NaN if there was no value in any round
     * @param high the upper end
     */
    public record Interval(double low, double high) {}

    /** Measures all redrawn networks. */
    public static Stability of(TieNetwork network, Measure measure, Resampling resampling) {
        double[][] values = new double[network.people()][resampling.rounds()];
        double[][] ranks = new double[network.people()][resampling.rounds()];
        SplittableRandom seeds = new SplittableRandom(resampling.seed());
        for (int round = 0; round < resampling.rounds(); round++) {
            TieNetwork drawn = resampling.draw().from(network, new Random(seeds.nextLong()));
            double[] measured = measure.of(drawn, seeds.nextLong());
            int[] ranked = Rank.of(measured);
            for (int person = 0; person < network.people(); person++) {
                values[person][round] = measured[person];
                ranks[person][round] = ranked[person];
            }
        }
        return new Stability(sorted(values), sorted(ranks), resampling.level());
    }

    /** The values of a person; rounds without a value do not count. */
    public Interval value(int person) {
        return interval(values[person], level);
    }

    /** The ranks of a person: 1 and one more for everybody with a greater value; no value is below all. */
    public Interval rank(int person) {
        return interval(ranks[person], level);
    }

    private static double[][] sorted(double[][] rows) {
        return Arrays.stream(rows)
                .map(row -> Arrays.stream(row)
                        .filter(value -> !Double.isNaN(value))
                        .sorted()
                        .toArray())
                .toArray(double[][]::new);
    }

    /** Where a share of values lies; NaN if there are none. */
    static Interval interval(double[] sorted, double level) {
        double outside = (1 - level) / 2;
        return sorted.length == 0
                ? new Interval(Double.NaN, Double.NaN)
                : new Interval(nearest(sorted, outside), nearest(sorted, 1 - outside));
    }

    private static double nearest(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
