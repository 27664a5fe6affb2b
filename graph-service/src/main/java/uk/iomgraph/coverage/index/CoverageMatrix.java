package uk.iomgraph.coverage.index;

import java.util.List;

/**
 * The answer to a {@link CoverageQuestion}. Headings are codes and names of constants, in their natural order, and only those
 * under which something stands; months are their last days, as dates. A person may stand in several cells, so that cells do not
 * add up to people: ask with {@link CoverageAxis#ALL} for totals.
 *
 * @param rows headings of the rows
 * @param columns headings of the columns
 * @param cells all cells, row by row
 */
public record CoverageMatrix(List<String> rows, List<String> columns, List<CoverageCell> cells) {

    /** Copies what it is given. */
    public CoverageMatrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /** The cell of a row and a column, by their headings; an empty one where there is no such heading. */
    public CoverageCell cell(String row, String column) {
        int rowAt = rows.indexOf(row);
        int columnAt = columns.indexOf(column);
        return rowAt < 0 || columnAt < 0 ? CoverageCell.EMPTY : cells.get(rowAt * columns.size() + columnAt);
    }
}
