package uk.iomgraph.coverage.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Counts of every cell of a matrix, over some of the people. */
final class MatrixTally {

    /** Marks on a cell for the person being counted. */
    static final int ELIGIBLE = 1;

    static final int UNKNOWN = 2;
    static final int GAP = 4;
    static final int IN_TRANSIT = 8;
    private static final int[] NONE = {};

    final PersonOnDay who = new PersonOnDay();
    final int[] rows = new int[AxisValues.MOST];
    final int[] columns = new int[AxisValues.MOST];

    /** The cells of all rows of the person that have no area of their own, once they are known. */
    final CellList personalCells = new CellList();

    /** The cells of any other row. */
    final CellList otherCells = new CellList();

    private final int[] eligible;
    private final int[] gap;
    private final int[] unknown;
    private final int[] inTransit;
    private final long[] gapDays;
    private final int[][] daysToCover;
    private final byte[] marks;
    private int[] marked = new int[AxisValues.MOST];
    private int markedSize;

    MatrixTally(int cells) {
        eligible = new int[cells];
        gap = new int[cells];
        unknown = new int[cells];
        inTransit = new int[cells];
        gapDays = new long[cells];
        daysToCover = new int[cells][];
        Arrays.fill(daysToCover, NONE);
        marks = new byte[cells];
    }

    /** Marks a cell for the person being counted. */
    void mark(int cell, int mark) {
        if (marks[cell] == 0) {
            if (markedSize == marked.length) {
                marked = Arrays.copyOf(marked, 2 * markedSize);
            }
            marked[markedSize++] = cell;
        }
        marks[cell] |= (byte) (ELIGIBLE | mark);
    }

    void addGapDays(int cell, long days) {
        gapDays[cell] += days;
    }

    /** Counts one stretch of required time that was covered after so many days. */
    void addDaysToCover(int cell, int days) {
        int[] counts = daysToCover[cell];
        if (counts.length == 0) {
            counts = new int[MatrixScan.MEASURED];
            daysToCover[cell] = counts;
        }
        counts[days]++;
    }

    /** Counts the person, once in every marked cell. */
    void countPerson() {
        for (int i = 0; i < markedSize; i++) {
            int cell = marked[i];
            int mark = marks[cell];
            eligible[cell]++;
            if ((mark & GAP) != 0) {
                gap[cell]++;
            } else if ((mark & UNKNOWN) != 0) {
                unknown[cell]++;
            } else if ((mark & IN_TRANSIT) != 0) {
                inTransit[cell]++;
            }
            marks[cell] = 0;
        }
        markedSize = 0;
    }

    void addAll(MatrixTally other) {
        for (int cell = 0; cell < eligible.length; cell++) {
            eligible[cell] += other.eligible[cell];
            gap[cell] += other.gap[cell];
            unknown[cell] += other.unknown[cell];
            inTransit[cell] += other.inTransit[cell];
            gapDays[cell] += other.gapDays[cell];
            daysToCover[cell] = sum(daysToCover[cell], other.daysToCover[cell]);
        }
    }

    private static int[] sum(int[] counts, int[] more) {
        if (counts.length == 0 || more.length == 0) {
            return counts.length == 0 ? more : counts;
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] += more[i];
        }
        return counts;
    }

    boolean isEmpty(int cell) {
        return eligible[cell] == 0 && daysToCover[cell].length == 0;
    }

    CoverageCell cell(int cell) {
        return new CoverageCell(
                eligible[cell],
                eligible[cell] - gap[cell] - unknown[cell] - inTransit[cell],
                gap[cell],
                unknown[cell],
                inTransit[cell],
                gapDays[cell],
                median(daysToCover[cell]));
    }

    private static @Nullable Double median(int[] counts) {
        if (counts.length == 0) {
            return null;
        }
        long size = 0;
        for (int count : counts) {
            size += count;
        }
        return (at(counts, (size - 1) / 2) + at(counts, size / 2)) / 2.0;
    }

    /** The value at a place in the order of all values. */
    private static int at(int[] counts, long place) {
        int value = 0;
        for (long seen = counts[0]; seen <= place; seen += counts[value]) {
            value++;
        }
        return value;
    }
}
