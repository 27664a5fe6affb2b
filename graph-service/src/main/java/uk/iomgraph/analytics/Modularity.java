package uk.iomgraph.analytics;

import java.util.Arrays;

/**
 * How many more ties lie within communities than chance would put there, with everybody's ties kept: M. E. J. Newman and
 * M. Girvan, <i>Finding and evaluating community structure in networks</i>, Physical Review E 69 (2004) 026113, with the
 * resolution of J. Reichardt and S. Bornholdt, Physical Review E 74 (2006) 016110. With {@code m} the weight of all ties,
 * {@code w_c} of those within community {@code c} and {@code d_c} of all ends of ties in it,
 * {@code Q = sum over c of (w_c / m - resolution (d_c / 2m)^2)}.
 */
final class Modularity {

    private Modularity() {}

    /**
     * Of a partition.
     *
     * @param communities the number of each person's community, from 1
     * @param weighted whether ties count by their weights, else all alike
     * @param resolution above 0; 1 for modularity as it is usually meant
     * @return below 1; 0 where there are no ties
     */
    static double of(TieList ties, int[] communities, boolean weighted, double resolution) {
        int most = Arrays.stream(communities).max().orElse(0);
        double[] ends = new double[most + 1];
        double within = 0;
        double all = 0;
        for (int tie = 0; tie < ties.ties(); tie++) {
            int one = communities[ties.low()[tie]];
            int other = communities[ties.high()[tie]];
            double weight = weighted ? ties.weights()[tie] : 1;
            all += weight;
            within += one == other ? weight : 0;
            ends[one] += weight;
            ends[other] += weight;
        }
        if (all == 0) {
            return 0;
        }
        double chance = 0;
        for (double of : ends) {
            chance += (of / (2 * all)) * (of / (2 * all));
        }
        return within / all - resolution * chance;
    }
}
