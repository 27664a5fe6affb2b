package uk.iomgraph.rules.network;

import java.util.stream.IntStream;

/**
 * Which few people a network would fall apart without: the question KPP-Neg of S. P. Borgatti, <i>Identifying sets of key
 * players in a social network</i> (2006). Finding the best set is hard in general, so each method is a rule of thumb; they
 * are there to be compared. Where a method is undecided, the lower number goes first.
 */
public final class KeyPlayers {

    /** Steps of one betweenness; where all chains would take more, those from some people decide between equals. */
    private static final double MOST_STEPS = 1e7;

    private KeyPlayers() {}

    /** How people are chosen. */
    public enum Method {
        /**
         * One by one, each time the person without whom what is left is most fragmented; where several would leave it
         * equally so, the one of them with the greatest betweenness in what is left, which is estimated from the chains of
         * some people, always the same, in a network of more than about a thousand.
         */
        FRAGMENTATION,

        /** Those with the greatest betweenness in the whole network. */
        BETWEENNESS,

        /** Those with most ties in the whole network. */
        DEGREE
    }

    /**
     * What would remain of the recorded ties.
     *
     * @param method how people were chosen
     * @param chosen their numbers, in the order in which they were chosen
     * @param before the whole network
     * @param after the network without them
     */
    @SuppressWarnings("ArrayRecordComponent") // Numbers of people; scenarios are never compared.
    public record Scenario(Method method, int[] chosen, Fragmentation before, Fragmentation after) {}

    /**
     * What would remain by a method.
     *
     * @param count how many people to choose; no more than there are
     */
    public static Scenario scenario(TieNetwork network, int count, Method method) {
        int[] chosen = choose(network, count, method);
        return new Scenario(method, chosen, Fragmentation.of(network), Fragmentation.without(network, chosen));
    }

    /** The people a method chooses, in the order of choice. */
    static int[] choose(TieNetwork network, int count, Method method) {
        int most = Math.min(count, network.people());
        return switch (method) {
            case FRAGMENTATION -> greedy(network, most);
            case BETWEENNESS -> greatest(Betweenness.exact(network), most);
            case DEGREE ->
                greatest(
                        IntStream.range(0, network.people())
                                .mapToDouble(network::degree)
                                .toArray(),
                        most);
        };
    }

    private static int[] greedy(TieNetwork network, int count) {
        boolean[] gone = new boolean[network.people()];
        int[] chosen = new int[count];
        TieNetwork left = network;
        for (int i = 0; i < count; i++) {
            chosen[i] = best(left, gone);
            gone[chosen[i]] = true;
            left = network.without(gone);
        }
        return chosen;
    }

    /** Whom to choose next; those who have gone are still numbered, without ties, and cannot be joined to anybody. */
    private static int best(TieNetwork left, boolean[] gone) {
        long[] joined = Separation.joinedWithout(left);
        long least = IntStream.range(0, gone.length)
                .filter(person -> !gone[person])
                .mapToLong(person -> joined[person])
                .min()
                .orElseThrow();
        int[] equal = IntStream.range(0, gone.length)
                .filter(person -> !gone[person] && joined[person] == least)
                .toArray();
        if (equal.length == 1) {
            return equal[0];
        }
        double[] betweenness = Betweenness.sampled(left, sources(left), 0);
        int best = equal[0];
        for (int person : equal) {
            best = betweenness[person] > betweenness[best] ? person : best;
        }
        return best;
    }

    private static int sources(TieNetwork network) {
        return (int) Math.max(1, MOST_STEPS / (network.people() + 2.0 * network.ties()));
    }

    private static int[] greatest(double[] values, int count) {
        return Rank.descending(values).limit(count).toArray();
    }
}
