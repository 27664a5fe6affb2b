package uk.iomgraph.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Times of one thing, in nanoseconds. */
final class Samples {

    private final List<Long> nanos = new ArrayList<>();

    void time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        nanos.add(System.nanoTime() - start);
    }

    double millis(double quantile) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(quantile * (sorted.length - 1)))] / 1e6;
    }

    int count() {
        return nanos.size();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.UK,
                "min %.2f, median %.2f, p95 %.2f, p99 %.2f, max %.2f ms (n=%d)",
                millis(0),
                millis(0.5),
                millis(0.95),
                millis(0.99),
                millis(1),
                count());
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
