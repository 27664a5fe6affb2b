package uk.iomgraph.coverage.index;

import java.util.Arrays;

/** A column of numbers of 32 bits that grows while it is written and is only read afterwards. */
final class IntColumn {

    private int[] values;
    private int size;

    IntColumn(int capacity) {
        values = new int[capacity];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Segment.grown(size));
        }
        values[size++] = value;
    }

    void addAll(IntColumn other, int from, int to) {
        for (int i = from; i < to; i++) {
            add(other.values[i]);
        }
    }

    int get(int at) {
        return values[at];
    }

    /** Where the rows of an owner begin, in a column that says where they end. */
    int startOf(int owner) {
        return owner == 0 ? 0 : values[owner - 1];
    }

    /** What is in it; past its size without meaning. */
    int[] array() {
        return values;
    }

    int size() {
        return size;
    }

    long bytes() {
        return (long) Integer.BYTES * values.length;
    }
}
