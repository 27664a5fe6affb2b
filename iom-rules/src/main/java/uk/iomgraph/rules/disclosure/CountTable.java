package uk.iomgraph.rules.disclosure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
    private final Set<KnownTotals> known;

    private CountTable(List<String> rows, List<String> columns, Set<KnownTotals> known) {
        this.rows = distinct(rows);
        this.columns = distinct(columns);
        this.known = known;
        cells = new RawCount[rows.size() * columns.size()];
        Arrays.fill(cells, RawCount.NONE);
    }

    /**
     * A table in which nobody has been counted yet.
     *
     * @param known which totals are told elsewhere
     */
    public static CountTable of(List<String> rows, List<String> columns, KnownTotals... known) {
        Set<KnownTotals> all = EnumSet.noneOf(KnownTotals.class);
        all.addAll(List.of(known));
        return new CountTable(rows, columns, all);
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

    /** Whether a cell is told elsewhere; by its position among the cells with their totals. */
    boolean toldElsewhere(int row, int column) {
        boolean rowTotal = column == columns.size();
        boolean columnTotal = row == rows.size();
        if (rowTotal && columnTotal) {
            return !known.isEmpty();
        }
        return (rowTotal && known.contains(KnownTotals.OF_ROWS))
                || (columnTotal && known.contains(KnownTotals.OF_COLUMNS));
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
