package uk.iomgraph.pages;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures or facts in rows and columns, shown on a page and handed out as a file. Every picture has one.
 *
 * @param id the name of the table in addresses and in the page
 * @param caption what it is about
 * @param columns the headings, the first for what the rows stand for
 * @param rows the rows
 */
public record Table(String id, String caption, List<Column> columns, List<Line> rows) {

    /** A heading; figures stand to the right. */
    public record Column(String text, boolean figure) {}

    /** A row: what it stands for, and what is told of that. */
    public record Line(Cell head, List<Cell> cells) {}

    /**
     * One cell.
     *
     * @param text what is shown and written into files
     * @param note what is shown below it, smaller; null if nothing
     * @param shade the class of its shade; null for none
     * @param address where it leads to; null for nowhere
     */
    public record Cell(
            String text,
            @Nullable String note,
            @Nullable String shade,
            @Nullable String address) {

        /** Plain text. */
        public static Cell of(String text) {
            return new Cell(text, null, null, null);
        }

        /** A figure; one that is not told is said to be withheld. */
        public static Cell of(@Nullable Number figure) {
            return figure == null ? new Cell(WITHHELD, null, "iom-withheld", null) : of(Words.figure(figure));
        }

        /** Text that leads to a page. */
        public static Cell link(String text, String address) {
            return new Cell(text, null, null, address);
        }

        /** The same with a note below. */
        public Cell with(@Nullable String below) {
            return new Cell(text, below, shade, address);
        }
    }

    /** What stands where a figure is not told. */
    public static final String WITHHELD = "Withheld";

    /** Headings: a first one for the rows, then one for each figure. */
    public static List<Column> figures(String rows, List<String> figures) {
        return Stream.concat(
                        Stream.of(new Column(rows, false)), figures.stream().map(text -> new Column(text, true)))
                .toList();
    }

    /** Headings over text. */
    public static List<Column> texts(String... columns) {
        return java.util.Arrays.stream(columns)
                .map(text -> new Column(text, false))
                .toList();
    }

    /**
     * The same as tables that are no wider than paper: each has the first column, and no more figures than can stand beside it.
     *
     * @param most how many columns stand beside the first
     */
    public List<Table> parted(int most) {
        int beside = columns.size() - 1;
        return beside <= most
                ? List.of(this)
                : IntStream.rangeClosed(0, (beside - 1) / most)
                        .mapToObj(part -> part(part * most, Math.min(beside, (part + 1) * most)))
                        .toList();
    }

    private Table part(int first, int end) {
        return new Table(
                id + "-" + first,
                caption + " (columns " + (first + 1) + " to " + end + ")",
                Stream.concat(Stream.of(columns.get(0)), columns.subList(first + 1, end + 1).stream())
                        .toList(),
                rows.stream()
                        .map(row -> new Line(row.head(), row.cells().subList(first, end)))
                        .toList());
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
