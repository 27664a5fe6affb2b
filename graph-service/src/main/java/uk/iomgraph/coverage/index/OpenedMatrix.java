package uk.iomgraph.coverage.index;

import java.util.List;

/**
 * The answer to an {@link OpenedQuestion}. Headings are codes and names of constants, in their natural order, and only those
 * under which some gap opened or closed.
 *
 * @param rows headings of the rows
 * @param columns headings of the columns
 * @param cells all cells, row by row
 */
public record OpenedMatrix(List<String> rows, List<String> columns, List<Cell> cells) {

    /** Copies what it is given. */
    public OpenedMatrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /**
     * One cell.
     *
     * @param opened gaps that opened: those that a trend by months tells as opened, added up
     * @param closed gaps that ended, likewise
     */
    public record Cell(int opened, int closed) {}
}
