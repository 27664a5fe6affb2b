package uk.iomgraph.rules.network;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Looks for the partition of a network with the greatest modularity, by the method of Louvain: everybody goes over to the
 * community that gains most by it until nobody gains, then each community is one person of a smaller network, and so on. V. D.
 * Blondel, J.-L. Guillaume, R. Lambiotte and E. Lefebvre, <i>Fast unfolding of communities in large networks</i>, Journal of
 * Statistical Mechanics (2008) P10008. It needs about as many steps as there are ties, times the number of passes, mostly ten
 * to thirty.
 *
 * @param weighted whether stronger ties count for more
 * @param resolution above 0; the higher, the smaller are communities; 1 for modularity itself
 * @param tries how often to look, each time in another order; the best is taken
 */
public record CommunitySearch(boolean weighted, double resolution, int tries) {

    private static final double NOTHING = 1e-12;

    /** Checks the bounds. */
    public CommunitySearch {
        if (!(resolution > 0) || Double.isInfinite(resolution) || tries < 1) {
            throw new IllegalArgumentException("A resolution is above 0 and finite, and there is at least one try.");
        }
    }

    /**
     * Looks for communities.
     *
     * @param seed the same network with the same seed has the same communities
     * @return the community of each person, from 0 without a number left out; who has no tie is alone in one
     */
    public int[] of(TieNetwork network, long seed) {
        Level people = Level.of(network, weighted);
        SplittableRandom chance = new SplittableRandom(seed);
        int[] best = {};
        double most = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < tries; at++) {
            int[] found = once(people, chance);
            double quality = tries == 1 ? 0 : people.quality(found, resolution);
            if (quality > most) {
                most = quality;
                best = found;
            }
        }
        return best;
    }

    private int[] once(Level people, SplittableRandom chance) {
        int[] communities = IntStream.range(0, people.size()).toArray();
        Level level = people;
        while (true) {
            int[] moved = level.settled(resolution, chance);
            int[] joined = Level.numbered(moved);
            for (int person = 0; person < communities.length; person++) {
                communities[person] = joined[communities[person]];
            }
            int count = Arrays.stream(joined).max().orElse(-1) + 1;
            if (count == level.size()) {
                return communities;
            }
            level = level.folded(joined, count);
        }
    }

    /** A network whose people may stand for many: each has a weight of ties with itself, counted from both ends. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and not handed on.
    private record Level(int[] offsets, int[] neighbours, double[] weights, double[] strengths, double all) {

        static Level of(TieNetwork network, boolean weighted) {
            int people = network.people();
            int[] offsets = new int[people + 1];
            int[] neighbours = new int[2 * network.ties()];
            double[] weights = new double[neighbours.length];
            double[] strengths = new double[people];
            double all = 0;
            for (int person = 0; person < people; person++) {
                offsets[person + 1] = network.end(person);
                for (int at = network.first(person); at < network.end(person); at++) {
                    neighbours[at] = network.neighbour(at);
                    weights[at] = weighted ? network.weight(at) : 1;
                    strengths[person] += weights[at];
                }
                all += strengths[person];
            }
            return new Level(offsets, neighbours, weights, strengths, all);
        }

        int size() {
            return strengths.length;
        }

        /** Lets everybody go over to the community that gains most, again and again, until nobody gains. */
        int[] settled(double resolution, SplittableRandom chance) {
            int[] communities = IntStream.range(0, size()).toArray();
            double[] totals = strengths.clone();
            double[] to = new double[size()];
            int[] order = order(chance);
            boolean moved = true;
            while (moved) {
                moved = false;
                for (int person : order) {
                    int home = communities[person];
                    int best = best(person, communities, totals, to, resolution);
                    if (best != home) {
                        totals[home] -= strengths[person];
                        totals[best] += strengths[person];
                        communities[person] = best;
                        moved = true;
                    }
                }
            }
            return communities;
        }

        private int best(int person, int[] communities, double[] totals, double[] to, double resolution) {
            for (int at = offsets[person]; at < offsets[person + 1]; at++) {
                if (neighbours[at] != person) {
                    to[communities[neighbours[at]]] += weights[at];
                }
            }
            int home = communities[person];
            int best = home;
            double share = resolution * strengths[person] / all;
            double most = to[home] - share * (totals[home] - strengths[person]) + NOTHING * all;
            for (int at = offsets[person]; at < offsets[person + 1]; at++) {
                int other = communities[neighbours[at]];
                double gain = to[other] - share * totals[other];
                if (other != home && gain > most) {
                    most = gain;
                    best = other;
                }
            }
            for (int at = offsets[person]; at < offsets[person + 1]; at++) {
                to[communities[neighbours[at]]] = 0;
            }
            return best;
        }

        private int[] order(SplittableRandom chance) {
            int[] order = IntStream.range(0, size()).toArray();
            for (int at = order.length - 1; at > 0; at--) {
                int other = chance.nextInt(at + 1);
                int kept = order[at];
                order[at] = order[other];
                order[other] = kept;
            }
            return order;
        }

        /** The same partition with numbers from 0, in the order in which they come. */
        static int[] numbered(int[] communities) {
            int[] numbers = new int[communities.length];
            Arrays.fill(numbers, -1);
            int next = 0;
            int[] numbered = new int[communities.length];
            for (int person = 0; person < communities.length; person++) {
                if (numbers[communities[person]] < 0) {
                    numbers[communities[person]] = next++;
                }
                numbered[person] = numbers[communities[person]];
            }
            return numbered;
        }

        /** The network of communities. */
        Level folded(int[] communities, int count) {
            int[][] members = members(communities, count);
            int[] starts = new int[count + 1];
            int[] next = new int[neighbours.length];
            double[] sums = new double[neighbours.length];
            double[] strong = new double[count];
            double[] to = new double[count];
            int size = 0;
            for (int community = 0; community < count; community++) {
                int first = size;
                for (int person : members[community]) {
                    strong[community] += strengths[person];
                    for (int at = offsets[person]; at < offsets[person + 1]; at++) {
                        int other = communities[neighbours[at]];
                        if (to[other] == 0) {
                            next[size++] = other;
                        }
                        to[other] += weights[at];
                    }
                }
                for (int at = first; at < size; at++) {
                    sums[at] = to[next[at]];
                    to[next[at]] = 0;
                }
                starts[community + 1] = size;
            }
            return new Level(starts, Arrays.copyOf(next, size), Arrays.copyOf(sums, size), strong, all);
        }

        private static int[][] members(int[] communities, int count) {
            int[] sizes = new int[count];
            for (int community : communities) {
                sizes[community]++;
            }
            int[][] members = new int[count][];
            Arrays.setAll(members, community -> new int[sizes[community]]);
            for (int person = communities.length - 1; person >= 0; person--) {
                members[communities[person]][--sizes[communities[person]]] = person;
            }
            return members;
        }

        double quality(int[] communities, double resolution) {
            double within = 0;
            double[] totals = new double[size()];
            for (int person = 0; person < size(); person++) {
                totals[communities[person]] += strengths[person];
                for (int at = offsets[person]; at < offsets[person + 1]; at++) {
                    within += communities[neighbours[at]] == communities[person] ? weights[at] : 0;
                }
            }
            double chance = 0;
            for (double total : totals) {
                chance += total / all * (total / all);
            }
            return all == 0 ? 0 : within / all - resolution * chance;
        }
    }
}
