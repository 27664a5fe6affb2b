package uk.iomgraph.coverage.index;

import java.util.Arrays;

/** A column of small numbers that grows while it is written and is only read afterwards. */
final class ByteColumn {

    private byte[] values;
    private int size;

    ByteColumn(int capacity) {
        values = new byte[capacity];
    }

    void add(int value) {
        if (value != (byte) value) {
            throw new IllegalArgumentException("A small number is expected.");
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, Segment.grown(size));
        }
        values[size++] = (byte) value;
    }

    void addAll(ByteColumn other, int from, int to) {
        for (int i = from; i < to; i++) {
            add(other.values[i]);
        }
    }

    int get(int at) {
        return values[at];
    }

    int size() {
        return size;
    }

    long bytes() {
        return values.length;
    }
}
