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

    long get(int at) {
        return values[at];
    }

    int size() {
        return size;
    }

    long bytes() {
        return (long) Long.BYTES * values.length;
    }
}
