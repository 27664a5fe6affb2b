package uk.iomgraph.analytics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Makes a partition better where it can: people go over to whichever community gains most by it, communities that gain by it
 * are joined, and again and again one or two communities are taken apart and put together anew in another order, which is
 * kept if it is no worse. The library in the database goes through people in one order only, and on graphs whose best
 * partition is known it stops up to two hundredths short of it.
 */
final class PartitionImprovement {

    private static final double NOTHING = 1e-12;

    private final int[][] neighbours;
    private final double[][] weights;
    private final double[] strengths;
    private final double all;
    private final double resolution;
    private final SplittableRandom chance;

    private int[] communities = {};
    private double[] totals = {};
    private int[] sizes = {};

    private PartitionImprovement(TieList ties, CommunityOptions options) {
        int people = ties.people().size();
        int[] degrees = new int[people];
        for (int tie = 0; tie < ties.ties(); tie++) {
            degrees[ties.low()[tie]]++;
            degrees[ties.high()[tie]]++;
        }
        neighbours = new int[people][];
        weights = new double[people][];
        strengths = new double[people];
        Arrays.setAll(neighbours, person -> new int[degrees[person]]);
        Arrays.setAll(weights, person -> new double[degrees[person]]);
        double sum = 0;
        for (int tie = 0; tie < ties.ties(); tie++) {
            double weight = options.weighted() ? ties.weights()[tie] : 1;
            put(ties.low()[tie], ties.high()[tie], weight, --degrees[ties.low()[tie]]);
            put(ties.high()[tie], ties.low()[tie], weight, --degrees[ties.high()[tie]]);
            sum += 2 * weight;
        }
        all = sum;
        resolution = options.resolution();
        chance = new SplittableRandom(options.seed());
    }

    private void put(int person, int other, double weight, int at) {
        neighbours[person][at] = other;
        weights[person][at] = weight;
        strengths[person] += weight;
    }

    /**
     * Improves a partition.
     *
     * @param start the community of each person, from 0 and below the number of people
     * @return as good a one or a better one; its communities hold together
     */
    static int[] of(TieList ties, int[] start, CommunityOptions options) {
        return new PartitionImprovement(ties, options).improve(start, options.rounds());
    }

    private int[] improve(int[] start, int rounds) {
        take(start);
        settle();
        int[] best = communities.clone();
        double quality = quality();
        for (int round = 0; round < rounds; round++) {
            take(best);
            takeApart();
            settle();
            double found = quality();
            if (found > quality - NOTHING) {
                best = communities.clone();
                quality = found;
            }
        }
        take(best);
        return connected();
    }

    private void take(int[] partition) {
        communities = partition.clone();
        totals = new double[partition.length];
        sizes = new int[partition.length];
        for (int person = 0; person < partition.length; person++) {
            totals[partition[person]] += strengths[person];
            sizes[partition[person]]++;
        }
    }

    private double quality() {
        double within = 0;
        for (int person = 0; person < neighbours.length; person++) {
            for (int i = 0; i < neighbours[person].length; i++) {
                within += communities[neighbours[person][i]] == communities[person] ? weights[person][i] : 0;
            }
        }
        double expected = 0;
        for (double total : totals) {
            expected += total / all * (total / all);
        }
        return within / all - resolution * expected;
    }

    /** Puts everybody of one or two communities into one of their own. */
    private void takeApart() {
        int one = communities[chance.nextInt(communities.length)];
        int other = communities[chance.nextInt(communities.length)];
        boolean both = chance.nextBoolean();
        for (int person = 0; person < communities.length; person++) {
            boolean taken = communities[person] == one || (both && communities[person] == other);
            if (taken && sizes[communities[person]] > 1) {
                move(person, empty());
            }
        }
    }

    private void settle() {
        do {
            while (goOver()) {
                // Until nobody gains by it.
            }
        } while (join());
    }

    /** Lets each person, in an order by chance, go over to the community that gains most. */
    private boolean goOver() {
        boolean moved = false;
        double[] to = new double[communities.length];
        for (int person : order()) {
            for (int i = 0; i < neighbours[person].length; i++) {
                to[communities[neighbours[person][i]]] += weights[person][i];
            }
            int home = communities[person];
            int best = home;
            double most = gain(person, home, to) + NOTHING;
            for (int other : neighbours[person]) {
                double gain = gain(person, communities[other], to);
                if (gain > most) {
                    most = gain;
                    best = communities[other];
                }
            }
            for (int other : neighbours[person]) {
                to[communities[other]] = 0;
            }
            if (most < 0 && sizes[home] > 1) {
                best = empty();
            }
            moved |= best != home;
            move(person, best);
        }
        return moved;
    }

    /** What a community gains by a person, or loses without, beside one of their own. */
    private double gain(int person, int community, double[] to) {
        double others = totals[community] - (communities[person] == community ? strengths[person] : 0);
        return to[community] - resolution * strengths[person] * others / all;
    }

    /** Joins the two communities that gain most by it. */
    private boolean join() {
        int one = -1;
        int into = -1;
        double most = NOTHING;
        double[] between = new double[communities.length];
        int[] grouped = grouped();
        for (int from = 0; from < grouped.length; ) {
            int community = communities[grouped[from]];
            int to = from + sizes[community];
            tellNeighbours(grouped, from, to, (other, weight) -> between[other] += weight);
            for (int at = from; at < to; at++) {
                for (int neighbour : neighbours[grouped[at]]) {
                    int other = communities[neighbour];
                    double gain = between[other] - resolution * totals[community] * totals[other] / all;
                    if (other > community && gain > most) {
                        most = gain;
                        one = community;
                        into = other;
                    }
                }
            }
            tellNeighbours(grouped, from, to, (other, weight) -> between[other] = 0);
            from = to;
        }
        for (int person = 0; one >= 0 && person < communities.length; person++) {
            if (communities[person] == one) {
                move(person, into);
            }
        }
        return one >= 0;
    }

    /** People in the order of their communities. */
    private int[] grouped() {
        int[] next = new int[sizes.length + 1];
        for (int community = 0; community < sizes.length; community++) {
            next[community + 1] = next[community] + sizes[community];
        }
        int[] grouped = new int[communities.length];
        for (int person = 0; person < communities.length; person++) {
            grouped[next[communities[person]]++] = person;
        }
        return grouped;
    }

    private void tellNeighbours(int[] people, int from, int to, Told told) {
        for (int at = from; at < to; at++) {
            int person = people[at];
            for (int i = 0; i < neighbours[person].length; i++) {
                told.accept(communities[neighbours[person][i]], weights[person][i]);
            }
        }
    }

    /** Takes the community at the other end of a tie, and its weight. */
    private interface Told {
        void accept(int community, double weight);
    }

    private void move(int person, int community) {
        int home = communities[person];
        totals[home] -= strengths[person];
        sizes[home]--;
        communities[person] = community;
        totals[community] += strengths[person];
        sizes[community]++;
    }

    private int empty() {
        return IntStream.range(0, sizes.length)
                .filter(at -> sizes[at] == 0)
                .findFirst()
                .orElseThrow();
    }

    private int[] order() {
        int[] order = IntStream.range(0, communities.length).toArray();
        for (int i = order.length - 1; i > 0; i--) {
            int other = chance.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        return order;
    }

    /** The same with what does not hold together in communities of its own: nothing is lost by it. */
    private int[] connected() {
        int[] parts = new int[communities.length];
        Arrays.fill(parts, -1);
        int count = 0;
        int[] walk = new int[communities.length];
        for (int start = 0; start < parts.length; start++) {
            if (parts[start] < 0) {
                int end = 0;
                walk[end++] = start;
                parts[start] = count;
                for (int at = 0; at < end; at++) {
                    for (int other : neighbours[walk[at]]) {
                        if (parts[other] < 0 && communities[other] == communities[start]) {
                            parts[other] = count;
                            walk[end++] = other;
                        }
                    }
                }
                count++;
            }
        }
        return parts;
    }
}
