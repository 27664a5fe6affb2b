package uk.iomgraph.rules.disclosure;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Counts of people by two things, each of whom is in one cell only. Like the counts in it, it can be read by the gate alone.
 * Totals are worked out from the cells.
 */
public final class CountTable {

    /** More rows, or columns, would take the gate too long, and make no table a person reads. */
    public static final int MOST = 60;

    private final List<String> rows;
    private final List<String> columns;
    private final RawCount[] cells;
    private final boolean rowTotalsTold;

    private CountTable(List<String> rows, List<String> columns, boolean rowTotalsTold) {
        this.rows = distinct(rows);
        this.columns = distinct(columns);
        this.rowTotalsTold = rowTotalsTold;
        cells = new RawCount[rows.size() * columns.size()];
        Arrays.fill(cells, RawCount.NONE);
    }

    /** A table in which nobody has been counted yet. */
    public static CountTable of(List<String> rows, List<String> columns) {
        return new CountTable(rows, columns, false);
    }

    /**
     * The same, where the totals of the rows, and so the total of all, are told elsewhere: whatever the gate does, everybody
     * knows them, so it does not withhold them and does not rely on their being withheld.
     */
    public static CountTable withToldRowTotals(List<String> rows, List<String> columns) {
        return new CountTable(rows, columns, true);
    }

    /**
     * Counts more people into a cell.
     *
     * @return this table
     * @throws IllegalArgumentException if it has no such row or column
     */
    public CountTable add(String row, String column, RawCount people) {
        int at = position(rows, row) * columns.size() + position(columns, column);
        cells[at] = cells[at].plus(people);
        return this;
    }

    List<String> rows() {
        return rows;
    }

    List<String> columns() {
        return columns;
    }

    boolean rowTotalsTold() {
        return rowTotalsTold;
    }

    /** The counts row by row, each row followed by its total, and a last row of totals. */
    long[] withTotals() {
        int width = columns.size() + 1;
        int last = rows.size() * width;
        long[] counts = new long[last + width];
        for (int at = 0; at < cells.length; at++) {
            int row = at / columns.size();
            int column = at % columns.size();
            long people = cells[at].people();
            counts[row * width + column] = people;
            counts[row * width + columns.size()] += people;
            counts[last + column] += people;
            counts[last + columns.size()] += people;
        }
        return counts;
    }

    static int position(List<String> labels, String label) {
        int at = labels.indexOf(label);
        if (at < 0) {
            throw new IllegalArgumentException("The table has no row or column of this name");
        }
        return at;
    }

    private static List<String> distinct(List<String> labels) {
        if (labels.isEmpty() || labels.size() > MOST || new LinkedHashSet<>(labels).size() != labels.size()) {
            throw new IllegalArgumentException("A table has 1 to " + MOST + " rows and columns, no two of one name");
        }
        return List.copyOf(labels);
    }

    /** Says nothing of the numbers. */
    @Override
    public String toString() {
        return "a table of " + rows.size() + " by " + columns.size() + " counts that have not passed the gate";
    }
}
