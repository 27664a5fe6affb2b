package uk.iomgraph.rules.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Places in an order by value, the greatest first. */
final class Rank {

    private Rank() {}

    /** The numbers of all values, the greatest first, those that are equal as they came, what is not a number last. */
    static IntStream descending(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -known(values[i])))
                .mapToInt(Integer::intValue);
    }

    /** The rank of every value: 1 and one more for every value that is greater. */
    static int[] of(double[] values) {
        double[] sorted =
                Arrays.stream(values).map(value -> -known(value)).sorted().toArray();
        int[] ranks = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            ranks[i] = 1 + below(sorted, -known(values[i]));
        }
        return ranks;
    }

    private static double known(double value) {
        // Adding 0 makes one zero of both.
        return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value + 0.0;
    }

    /** How many of the sorted values are less than one. */
    private static int below(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
