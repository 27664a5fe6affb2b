package uk.iomgraph.pages.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.Picture;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.Table.Cell;
import uk.iomgraph.pages.Table.Line;
import uk.iomgraph.pages.Words;

/**
 * The matrix with its heat layer, as one drawing. On pages it is a table.
 *
 * @param columns what the columns stand for
 * @param rows what the rows stand for
 * @param cells the cells
 * @param key what the shades stand for
 * @param width of the drawing
 * @param height of the drawing
 */
record HeatPicture(List<Text> columns, List<Text> rows, List<Shaded> cells, List<Shaded> key, int width, int height)
        implements Picture {

    private static final int LEFT = 250;
    private static final int TOP = 70;
    private static final int WIDE = 130;
    private static final int HIGH = 52;
    private static final int KEY = 34;
    private static final int KEY_WIDE = 150;
    private static final int LETTERS = 16;
    private static final int LINE = 17;

    /** A line of text. */
    record Text(int x, int y, String text) {}

    /** A shaded cell with what stands in it; the note is null for none. */
    record Shaded(
            int x,
            int y,
            String shade,
            String text,
            @Nullable String note) {}

    static HeatPicture of(Table matrix, List<Shades.Step> steps) {
        List<Text> columns = new ArrayList<>();
        for (int column = 1; column < matrix.columns().size(); column++) {
            columns.addAll(head(matrix.columns().get(column).text(), LEFT + (column - 1) * WIDE));
        }
        List<Text> rows = new ArrayList<>();
        List<Shaded> cells = new ArrayList<>();
        for (int row = 0; row < matrix.rows().size(); row++) {
            Line line = matrix.rows().get(row);
            int y = TOP + row * HIGH;
            rows.add(new Text(0, y + HIGH / 2 + 4, line.head().text()));
            for (int column = 0; column < line.cells().size(); column++) {
                Cell cell = line.cells().get(column);
                cells.add(new Shaded(
                        LEFT + column * WIDE,
                        y,
                        cell.shade() == null ? "iom-nobody" : cell.shade(),
                        cell.text(),
                        cell.note()));
            }
        }
        int bottom = TOP + matrix.rows().size() * HIGH + KEY / 2;
        List<Shaded> key = new ArrayList<>();
        steps.forEach(step -> key.add(shade(key, bottom, step.shade(), step.text())));
        key.add(shade(key, bottom, "iom-unknown", "unknown"));
        key.add(shade(key, bottom, "iom-withheld", "withheld"));
        return new HeatPicture(
                columns,
                rows,
                cells,
                key,
                Math.max(LEFT + (matrix.columns().size() - 1) * WIDE, key.size() * KEY_WIDE),
                bottom + KEY);
    }

    private static Shaded shade(List<Shaded> before, int y, String shade, String text) {
        return new Shaded(before.size() * KEY_WIDE, y, shade, text, null);
    }

    /** A heading over a column, in as many lines as it needs; they end above the cells. */
    private static List<Text> head(String text, int x) {
        List<String> lines = Words.lines(text, LETTERS);
        return IntStream.range(0, lines.size())
                .mapToObj(line -> new Text(x + 4, TOP - 8 - (lines.size() - 1 - line) * LINE, lines.get(line)))
                .toList();
    }

    @Override
    public String fragment() {
        return "heat";
    }

    @Override
    public String label() {
        return "Matrix";
    }

    @Override
    public String summary() {
        return "People with a gap in each row and column, shaded by their share of those needing cover";
    }

    @Override
    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /** The width of a cell, with the gap beside it. */
    public int wide() {
        return WIDE - 4;
    }

    /** The height of a cell, with the gap below it. */
    public int high() {
        return HIGH - 4;
    }
}
