package uk.iomgraph.analytics;

import java.util.Arrays;
import java.util.function.IntPredicate;
import uk.iomgraph.rules.network.TieNetwork;

/**
 * How far people who can reach each other are apart, in ties: found by going out from each of them in breadth.
 *
 * @param longest the longest of the shortest paths, which is the diameter; 0 for one person alone
 * @param mean the mean over all pairs; NaN where there is no pair
 */
record Distances(int longest, double mean) {

    /** Among the people wanted, all of whom can reach each other and nobody else. */
    static Distances among(TieNetwork network, IntPredicate wanted) {
        int people = network.people();
        int[][] neighbours = new int[people][];
        Arrays.setAll(neighbours, network::neighbours);
        int longest = 0;
        long sum = 0;
        long pairs = 0;
        int[] distances = new int[people];
        int[] walk = new int[people];
        for (int from = 0; from < people; from++) {
            if (wanted.test(from)) {
                int reached = goOut(from, neighbours, distances, walk);
                longest = Math.max(longest, distances[walk[reached - 1]]);
                for (int i = 0; i < reached; i++) {
                    sum += distances[walk[i]];
                }
                pairs += reached - 1;
            }
        }
        return new Distances(longest, (double) sum / pairs);
    }

    private static int goOut(int from, int[][] neighbours, int[] distances, int[] walk) {
        Arrays.fill(distances, -1);
        int end = 0;
        distances[from] = 0;
        walk[end++] = from;
        for (int at = 0; at < end; at++) {
            for (int other : neighbours[walk[at]]) {
                if (distances[other] < 0) {
                    distances[other] = distances[walk[at]] + 1;
                    walk[end++] = other;
                }
            }
        }
        return end;
    }
}
