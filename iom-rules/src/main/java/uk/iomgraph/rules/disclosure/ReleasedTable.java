package uk.iomgraph.rules.disclosure;

import java.util.List;

/** A table after the gate. */
public final class ReleasedTable {

    private final List<String> rows;
    private final List<String> columns;
    private final List<Cell> cells;

    ReleasedTable(List<String> rows, List<String> columns, List<Cell> cells) {
        this.rows = rows;
        this.columns = columns;
        this.cells = List.copyOf(cells);
    }

    /** Names of the rows. */
    public List<String> rows() {
        return rows;
    }

    /** Names of the columns. */
    public List<String> columns() {
        return columns;
    }

    /**
     * A cell.
     *
     * @throws IllegalArgumentException if there is no such row or column
     */
    public Cell cell(String row, String column) {
        return at(CountTable.position(rows, row), CountTable.position(columns, column));
    }

    /** All of a row. */
    public Cell rowTotal(String row) {
        return at(CountTable.position(rows, row), columns.size());
    }

    /** All of a column. */
    public Cell columnTotal(String column) {
        return at(rows.size(), CountTable.position(columns, column));
    }

    /** All. */
    public Cell total() {
        return at(rows.size(), columns.size());
    }

    private Cell at(int row, int column) {
        return cells.get(row * (columns.size() + 1) + column);
    }
}
