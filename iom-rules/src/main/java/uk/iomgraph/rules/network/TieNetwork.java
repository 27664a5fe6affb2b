package uk.iomgraph.rules.network;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * People, numbered from 0, and the ties between them: undirected, no more than one tie to a pair, nobody tied to
 * themselves, each tie with a weight above 0. Ties lie in compressed rows, the neighbours of a person in rising order, so
 * that nothing depends on the order in which the pairs came. Immutable.
 */
public final class TieNetwork {

    private final int[] offsets;
    private final int[] neighbours;
    private final double[] weights;

    private TieNetwork(int[] offsets, int[] neighbours, double[] weights) {
        this.offsets = offsets;
        this.neighbours = neighbours;
        this.weights = weights;
    }

    /**
     * Starts a network.
     *
     * @param people how many people there are, with or without ties
     */
    public static Builder of(int people) {
        return new Builder(people);
    }

    /** How many people there are. */
    public int people() {
        return offsets.length - 1;
    }

    /** How many pairs are tied. */
    public int ties() {
        return neighbours.length / 2;
    }

    /** How many people a person is tied to. */
    public int degree(int person) {
        return offsets[person + 1] - offsets[person];
    }

    /** The sum of the weights of a person's ties. */
    public double strength(int person) {
        double sum = 0;
        for (int at = first(person); at < end(person); at++) {
            sum += weights[at];
        }
        return sum;
    }

    /** The weight of the tie between two people; 0 if there is none. */
    public double weight(int one, int other) {
        int at = Arrays.binarySearch(neighbours, first(one), end(one), other);
        return at < 0 ? 0 : weights[at];
    }

    /** The people a person is tied to, in rising order. */
    public int[] neighbours(int person) {
        return Arrays.copyOfRange(neighbours, first(person), end(person));
    }

    /** The same people with those ties only whose position, in the order of {@link #forEachTie}, is wanted. */
    TieNetwork keeping(IntPredicate wanted) {
        Builder kept = of(people());
        int[] position = {0};
        forEachTie((one, other, weight) -> {
            if (wanted.test(position[0]++)) {
                kept.tie(one, other, weight);
            }
        });
        return kept.build();
    }

    /** The network without some people; they keep their numbers, without ties. */
    TieNetwork without(boolean[] gone) {
        Builder left = of(people());
        forEachTie((one, other, weight) -> {
            if (!gone[one] && !gone[other]) {
                left.tie(one, other, weight);
            }
        });
        return left.build();
    }

    /** Tells every tie once, the lower number first, in rising order. */
    public void forEachTie(TieConsumer told) {
        for (int one = 0; one < people(); one++) {
            for (int at = first(one); at < end(one); at++) {
                if (one < neighbours[at]) {
                    told.accept(one, neighbours[at], weights[at]);
                }
            }
        }
    }

    /** Where the ties of a person begin. */
    int first(int person) {
        return offsets[person];
    }

    /** Where they end. */
    int end(int person) {
        return offsets[person + 1];
    }

    /** Who is at the other end of the tie at a place. */
    int neighbour(int at) {
        return neighbours[at];
    }

    /** The weight of the tie at a place. */
    double weight(int at) {
        return weights[at];
    }

    /** Takes a tie. */
    @FunctionalInterface
    public interface TieConsumer {

        /**
         * A tie between two people.
         *
         * @param one the lower number
         * @param other the higher number
         * @param weight above 0
         */
        void accept(int one, int other, double weight);
    }

    /** Collects pairs. A pair that comes again, either way round, is one tie with the greatest of its weights. */
    public static final class Builder {

        private static final int SPACE = 16;

        private final int people;
        private long[] pairs = new long[SPACE];
        private double[] weights = new double[SPACE];
        private int count;

        private Builder(int people) {
            if (people < 0) {
                throw new IllegalArgumentException("A network has no fewer than 0 people, and not " + people + ".");
            }
            this.people = people;
        }

        /** Adds a tie of weight 1. */
        public Builder tie(int one, int other) {
            return tie(one, other, 1);
        }

        /**
         * Adds a tie; one of a person to themselves is passed over.
         *
         * @throws IllegalArgumentException if there is no such person, or the weight is not above 0 and finite
         */
        public Builder tie(int one, int other, double weight) {
            if (Math.min(one, other) < 0 || Math.max(one, other) >= people) {
                throw new IllegalArgumentException("There is no such person among " + people + ".");
            }
            if (!(weight > 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException("A weight must be above 0 and finite, and not " + weight + ".");
            }
            if (one != other) {
                grow();
                pairs[count] = (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
                weights[count++] = weight;
            }
            return this;
        }

        private void grow() {
            if (count == pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * count);
                weights = Arrays.copyOf(weights, 2 * count);
            }
        }

        /** The network. */
        public TieNetwork build() {
            long[] distinct = Arrays.stream(pairs, 0, count).sorted().distinct().toArray();
            double[] greatest = new double[distinct.length];
            for (int i = 0; i < count; i++) {
                int at = Arrays.binarySearch(distinct, pairs[i]);
                greatest[at] = Math.max(greatest[at], weights[i]);
            }
            return rows(distinct, greatest);
        }

        private TieNetwork rows(long[] distinct, double[] greatest) {
            int[] offsets = new int[people + 1];
            for (long pair : distinct) {
                offsets[low(pair) + 1]++;
                offsets[high(pair) + 1]++;
            }
            Arrays.parallelPrefix(offsets, Integer::sum);
            int[] next = offsets.clone();
            int[] neighbours = new int[2 * distinct.length];
            double[] both = new double[neighbours.length];
            // Lower neighbours first: the pairs are sorted by their lower end, so two passes leave each row in order.
            for (int i = 0; i < distinct.length; i++) {
                put(neighbours, both, next[high(distinct[i])]++, low(distinct[i]), greatest[i]);
            }
            for (int i = 0; i < distinct.length; i++) {
                put(neighbours, both, next[low(distinct[i])]++, high(distinct[i]), greatest[i]);
            }
            return new TieNetwork(offsets, neighbours, both);
        }

        private static void put(int[] neighbours, double[] weights, int at, int neighbour, double weight) {
            neighbours[at] = neighbour;
            weights[at] = weight;
        }

        private static int low(long pair) {
            return (int) (pair >> Integer.SIZE);
        }

        private static int high(long pair) {
            return (int) pair;
        }
    }
}
