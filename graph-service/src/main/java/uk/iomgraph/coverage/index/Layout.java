package uk.iomgraph.coverage.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The cells of a matrix, row by row.
 *
 * @param rows what may stand on the rows
 * @param columns what may stand on the columns
 */
record Layout(AxisValues rows, AxisValues columns) {

    int size() {
        return rows.size() * columns.size();
    }

    /** Writes the cells in which something stands; see {@link Placement#place}. */
    void place(PlaceColumns places, int row, int severity, PersonOnDay who, CellList cells) {
        cells.begin();
        int across = columns.placement().place(places, row, severity, who, cells.columns);
        int down = across == 0 ? 0 : rows.placement().place(places, row, severity, who, cells.rows);
        for (int r = 0; r < down; r++) {
            for (int c = 0; c < across; c++) {
                cells.add(cells.rows[r] * columns.size() + cells.columns[c]);
            }
        }
    }

    /** Makes a matrix of headings of rows, headings of columns and cells. */
    @FunctionalInterface
    interface Maker<C, M> {
        M make(List<String> rows, List<String> columns, List<C> cells);
    }

    /** The matrix of those headings under which some cell is told. */
    <C, M> M matrix(IntPredicate isTold, IntFunction<C> cell, Maker<C, M> maker) {
        int width = columns.size();
        int[] down = IntStream.range(0, rows.size())
                .filter(row -> IntStream.range(row * width, (row + 1) * width).anyMatch(isTold))
                .toArray();
        int[] across = IntStream.range(0, width)
                .filter(column -> IntStream.of(down).anyMatch(row -> isTold.test(row * width + column)))
                .toArray();
        List<C> cells = new ArrayList<>(down.length * across.length);
        for (int row : down) {
            for (int column : across) {
                cells.add(cell.apply(row * width + column));
            }
        }
        return maker.make(headings(rows, down), headings(columns, across), cells);
    }

    private static List<String> headings(AxisValues axis, int[] numbers) {
        return IntStream.of(numbers).mapToObj(axis.headings()::get).toList();
    }
}
