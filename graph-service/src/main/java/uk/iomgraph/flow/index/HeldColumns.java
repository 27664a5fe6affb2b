package uk.iomgraph.flow.index;

import java.util.Arrays;
import uk.iomgraph.flow.index.PersonManagement.Held;

/** What held of people and when, row by row, the rows of a person together. Written first, then only read. */
final class HeldColumns {

    private static final int FIRST = 1_024;

    private int[] areas = new int[FIRST];
    private int[] details = new int[FIRST];
    private int[] from = new int[FIRST];
    private int[] to = new int[FIRST];
    private long[] recordedFrom = new long[FIRST];
    private long[] recordedTo = new long[FIRST];
    private int[] ends = new int[FIRST];
    private int size;
    private int people;

    void add(int area, int detail, Held held) {
        if (size == areas.length) {
            resize(2 * size);
        }
        areas[size] = area;
        details[size] = detail;
        from[size] = held.from();
        to[size] = held.to();
        recordedFrom[size] = held.recordedFrom();
        recordedTo[size++] = held.recordedTo();
    }

    /** Ends the rows of a person. */
    void close() {
        if (people == ends.length) {
            ends = Arrays.copyOf(ends, 2 * people);
        }
        ends[people++] = size;
    }

    /** Gives back what was kept for more rows. */
    void trim() {
        resize(size);
        ends = Arrays.copyOf(ends, people);
    }

    private void resize(int length) {
        areas = Arrays.copyOf(areas, length);
        details = Arrays.copyOf(details, length);
        from = Arrays.copyOf(from, length);
        to = Arrays.copyOf(to, length);
        recordedFrom = Arrays.copyOf(recordedFrom, length);
        recordedTo = Arrays.copyOf(recordedTo, length);
    }

    int start(int person) {
        return person == 0 ? 0 : ends[person - 1];
    }

    int end(int person) {
        return ends[person];
    }

    boolean holds(int row, int day, long knownAt) {
        return from[row] <= day && day < to[row] && recordedFrom[row] <= knownAt && knownAt < recordedTo[row];
    }

    int area(int row) {
        return areas[row];
    }

    int detail(int row) {
        return details[row];
    }

    Held held(int row) {
        return new Held(from[row], to[row], recordedFrom[row], recordedTo[row]);
    }

    int size() {
        return size;
    }

    long bytes() {
        return (4L * Integer.BYTES + 2L * Long.BYTES) * areas.length + (long) Integer.BYTES * ends.length;
    }
}
