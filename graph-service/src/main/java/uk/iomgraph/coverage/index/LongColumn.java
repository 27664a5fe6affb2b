package uk.iomgraph.coverage.index;

import java.util.Arrays;

/** A column of numbers of 64 bits that grows while it is written and is only read afterwards. */
final class LongColumn {

    private long[] values;
    private int size;

    LongColumn(int capacity) {
        values = new long[capacity];
    }

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Segment.grown(size));
        }
        values[size++] = value;
    }

    void addAll(LongColumn other, int from, int to) {
        for (int i = from; i < to; i++) {
            add(other.values[i]);
        }
    }

    void set(int at, long value) {
        values[at] = value;
    }

    long get(int at) {
        return values[at];
    }

    /** The latest of moments, without the one that never comes; the least number if there is none. */
    long newest() {
        return Arrays.stream(values, 0, size)
                .filter(moment -> moment != Long.MAX_VALUE)
                .max()
                .orElse(Long.MIN_VALUE);
    }

    int size() {
        return size;
    }

    long bytes() {
        return (long) Long.BYTES * values.length;
    }
}
