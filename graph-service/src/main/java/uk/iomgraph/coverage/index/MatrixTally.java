package uk.iomgraph.coverage.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Counts of every cell of one matrix, over some of the people. */
final class MatrixTally {

    /** Marks on a cell for the person being counted. */
    static final int ELIGIBLE = 1;

    static final int UNKNOWN = 2;
    static final int GAP = 4;
    static final int IN_TRANSIT = 8;
    private static final int[] NONE = {};

    private final Layout layout;

    /** Whether all rows of a person without an area of their own stand in the same cells. */
    private final boolean alike;

    /** Whether only gaps stand in it: what they have, a severity or an agency, required time has not. */
    private final boolean ofGaps;

    /** The cells of all rows of the person that have no area of their own, once they are known. */
    private final CellList personalCells = new CellList();

    /** The cells of any other row. */
    private final CellList otherCells = new CellList();

    private final int[] eligible;
    private final int[] gap;
    private final int[] unknown;
    private final int[] inTransit;
    private final long[] gapDays;
    private final int[][] daysToCover;
    private final byte[] marks;
    private int[] marked = new int[AxisValues.MOST];
    private int markedSize;

    MatrixTally(Layout layout, boolean alike, boolean ofGaps) {
        this.layout = layout;
        this.alike = alike;
        this.ofGaps = ofGaps;
        int cells = layout.size();
        eligible = new int[cells];
        gap = new int[cells];
        unknown = new int[cells];
        inTransit = new int[cells];
        gapDays = new long[cells];
        daysToCover = new int[cells][];
        Arrays.fill(daysToCover, NONE);
        marks = new byte[cells];
    }

    /** Goes on to another person, or another day. */
    void begin() {
        personalCells.forget();
    }

    /**
     * Counts one row of required time.
     *
     * @param mark what it is on the day; 0 if it does not apply
     * @param daysToCover after how many days it was covered; negative where that is not measured
     */
    void addRequired(PersonOnDay who, int row, int mark, int daysToCover) {
        if (ofGaps) {
            return;
        }
        CellList cells = place(who, who.segment().required.places, row, Placement.NO_SEVERITY);
        for (int i = 0; i < cells.size(); i++) {
            if (mark != 0) {
                mark(cells.get(i), mark);
            }
            if (daysToCover >= 0) {
                addDaysToCover(cells.get(i), daysToCover);
            }
        }
    }

    /** Counts one gap, which is there or may be. */
    void addGap(PersonOnDay who, int gap, boolean known) {
        GapColumns gaps = who.segment().gaps;
        int severity = known && ofGaps ? gaps.severityOn(gap, who.day()) : Placement.NO_SEVERITY;
        CellList cells = place(who, gaps.places, gap, severity);
        for (int i = 0; i < cells.size(); i++) {
            mark(cells.get(i), known ? GAP : UNKNOWN);
            gapDays[cells.get(i)] += known ? (long) who.day() - gaps.from.get(gap) : 0;
        }
    }

    /** The cells in which a row stands. */
    private CellList place(PersonOnDay who, PlaceColumns places, int row, int severity) {
        // Most rows stand where the person does, which is worked out once.
        boolean personal = alike && places.area.get(row) == Dictionary.NONE;
        CellList cells = personal ? personalCells : otherCells;
        if (!personal || !cells.isKnown()) {
            layout.place(places, row, severity, who, cells);
        }
        return cells;
    }

    private void mark(int cell, int mark) {
        if (marks[cell] == 0) {
            if (markedSize == marked.length) {
                marked = Arrays.copyOf(marked, 2 * markedSize);
            }
            marked[markedSize++] = cell;
        }
        marks[cell] |= (byte) (ELIGIBLE | mark);
    }

    private void addDaysToCover(int cell, int days) {
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

    /** All headings under which anything stands, and their cells. */
    CoverageMatrix matrix() {
        return layout.matrix(
                cell -> eligible[cell] > 0 || daysToCover[cell].length > 0, this::cell, CoverageMatrix::new);
    }

    private CoverageCell cell(int cell) {
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
