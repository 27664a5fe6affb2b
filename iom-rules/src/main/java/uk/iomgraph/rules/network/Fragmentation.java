package uk.iomgraph.rules.network;

import java.util.Arrays;

/**
 * How far a network has fallen apart, after S. P. Borgatti, <i>Identifying sets of key players in a social network</i>,
 * Computational and Mathematical Organization Theory 12 (2006) 21-34. With {@code s_k} the sizes of the components of
 * {@code n} people, {@code F = 1 - sum of s_k (s_k - 1) / (n (n - 1))}, the share of pairs who cannot reach each other
 * (equation 4); with {@code d_ij} the number of ties on a shortest chain, {@code D = 1 - sum over ordered pairs of 1 / d_ij /
 * (n (n - 1))}, which grows as well where chains get longer (equation 9). People who have gone do not count in {@code n};
 * of fewer than two people no pair can reach each other, so both are 1.
 *
 * @param people how many are left
 * @param ties how many ties there are among them
 * @param components into how many parts they fall, people without ties among them
 * @param largest how many people the largest part has
 * @param fragmentation F, from 0 (everybody can reach everybody) to 1 (nobody can reach anybody)
 * @param lengthened D, no less than F
 */
public record Fragmentation(
        int people, int ties, int components, int largest, double fragmentation, double lengthened) {

    /** Of a whole network. */
    public static Fragmentation of(TieNetwork network) {
        return without(network, new int[0]);
    }

    /** Of what remains of a network without some people. */
    public static Fragmentation without(TieNetwork network, int[] gone) {
        return new Measuring(network, marked(network, gone)).measured();
    }

    static boolean[] marked(TieNetwork network, int[] people) {
        boolean[] marked = new boolean[network.people()];
        for (int person : people) {
            marked[person] = true;
        }
        return marked;
    }

    /** One minus the share that an amount is of all ordered pairs. */
    static double apart(double together, int people) {
        return people < 2 ? 1 : 1 - together / ((double) people * (people - 1));
    }

    /** Spreads from everybody who is left. */
    private static final class Measuring {

        private final TieNetwork network;
        private final boolean[] gone;
        private final boolean[] placed;
        private final int[] distance;
        private final int[] queue;

        Measuring(TieNetwork network, boolean[] gone) {
            this.network = network;
            this.gone = gone;
            this.placed = gone.clone();
            this.distance = new int[network.people()];
            this.queue = new int[network.people()];
        }

        Fragmentation measured() {
            int people = 0;
            int ends = 0;
            int components = 0;
            int largest = 0;
            double joined = 0;
            double near = 0;
            for (int person = 0; person < network.people(); person++) {
                if (gone[person]) {
                    continue;
                }
                int reached = spread(person);
                people++;
                ends += left(person);
                joined += reached - 1;
                near += nearness(reached);
                if (!placed[person]) {
                    components++;
                    largest = Math.max(largest, reached);
                    Arrays.stream(queue, 0, reached).forEach(each -> placed[each] = true);
                }
            }
            return new Fragmentation(people, ends / 2, components, largest, apart(joined, people), apart(near, people));
        }

        /** How many ties of a person are left. */
        private int left(int person) {
            int left = 0;
            for (int at = network.first(person); at < network.end(person); at++) {
                left += gone[network.neighbour(at)] ? 0 : 1;
            }
            return left;
        }

        private double nearness(int reached) {
            double sum = 0;
            for (int i = 1; i < reached; i++) {
                sum += 1.0 / distance[queue[i]];
            }
            return sum;
        }

        private int spread(int from) {
            Arrays.fill(distance, -1);
            distance[from] = 0;
            queue[0] = from;
            int reached = 1;
            for (int i = 0; i < reached; i++) {
                int person = queue[i];
                for (int at = network.first(person); at < network.end(person); at++) {
                    int next = network.neighbour(at);
                    if (!gone[next] && distance[next] < 0) {
                        distance[next] = distance[person] + 1;
                        queue[reached++] = next;
                    }
                }
            }
            return reached;
        }
    }
}
