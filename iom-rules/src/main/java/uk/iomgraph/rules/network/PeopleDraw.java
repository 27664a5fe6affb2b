package uk.iomgraph.rules.network;

import java.util.Arrays;
import java.util.Random;

/** Draws of people. */
final class PeopleDraw {

    private PeopleDraw() {}

    /** Some of the numbers from 0 up to, not including, a bound, each no more than once, in rising order. */
    static int[] some(int bound, int count, Random random) {
        int[] all = new int[bound];
        Arrays.setAll(all, i -> i);
        if (count < bound) {
            for (int i = 0; i < count; i++) {
                int other = i + random.nextInt(bound - i);
                int drawn = all[other];
                all[other] = all[i];
                all[i] = drawn;
            }
        }
        int[] drawn = Arrays.copyOf(all, count);
        Arrays.sort(drawn);
        return drawn;
    }
}
