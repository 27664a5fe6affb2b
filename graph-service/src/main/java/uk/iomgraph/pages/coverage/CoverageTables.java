package uk.iomgraph.pages.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.FlowPicture;
import uk.iomgraph.pages.GapPage;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.Table.Cell;
import uk.iomgraph.pages.Table.Line;
import uk.iomgraph.pages.Words;
import uk.iomgraph.pages.coverage.CoverageAnswer.Figures;
import uk.iomgraph.pages.coverage.CoverageAnswer.Matrix;
import uk.iomgraph.pages.coverage.CoverageAnswer.Place;

/** The figures of the dashboard as tables. */
final class CoverageTables {

    private static final Map<String, String> FILTERS = Map.of(
            "AREA", "area",
            "PROGRAMME", "programme",
            "PATHWAY", "pathway",
            "RULE", "rule",
            "OWNER", "owner",
            "SEVERITY", "severity",
            "GROUP", "group");

    private static final String NOTHING = "No programme or supervision";

    private final CoverageQuery query;
    private final CoverageAnswer answer;
    private final Map<String, Place> places;
    private final UnaryOperator<String> link;

    /**
     * Tables over an answer.
     *
     * @param link makes an address of one of another page about the same moment
     */
    CoverageTables(CoverageQuery query, CoverageAnswer answer, UnaryOperator<String> link) {
        this.query = query;
        this.answer = answer;
        this.places = answer.places();
        this.link = link;
    }

    /** People with a gap, by the two axes asked for; each cell leads to its gaps where the viewer may see them. */
    Table matrix(boolean drill) {
        Matrix matrix = answer.matrix();
        String rows = String.valueOf(query.rows());
        String columns = String.valueOf(query.columns());
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < matrix.rows().size(); row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < matrix.columns().size(); column++) {
                Figures figures = matrix.cell(row, column);
                String address = drill && figures.gap() != null && figures.gap() > 0
                        ? drill(
                                rows,
                                matrix.rows().get(row),
                                columns,
                                matrix.columns().get(column))
                        : null;
                cells.add(heat(figures, address));
            }
            lines.add(new Line(Cell.of(name(rows, matrix.rows().get(row))), cells));
        }
        return new Table(
                "matrix",
                "People with a gap, by " + axis(rows) + " and " + axis(columns),
                Table.figures(
                        capital(axis(rows)),
                        matrix.columns().stream()
                                .map(column -> name(columns, column))
                                .toList()),
                lines);
    }

    /** How people are covered in each area. */
    Table areas() {
        return figures("areas", "Cover in each area", "Area", "AREA", answer.byArea());
    }

    /** People with a gap by who must act and how soon. */
    Table owners() {
        Matrix matrix = answer.byOwner();
        List<Line> lines = IntStream.range(0, matrix.rows().size())
                .mapToObj(row -> new Line(
                        Cell.of(Words.name(matrix.rows().get(row))),
                        IntStream.range(0, matrix.columns().size())
                                .mapToObj(column ->
                                        Cell.of(matrix.cell(row, column).gap()))
                                .toList()))
                .toList();
        return new Table(
                "owners",
                "People with a gap, by the kind of agency that must act and by severity",
                Table.figures(
                        "Who must act",
                        matrix.columns().stream().map(Words::name).toList()),
                lines);
    }

    /** How cover went, month by month. */
    Table trend() {
        return new Table(
                "trend",
                "People covered and not covered, at the end of each month",
                Table.figures(
                        "Day",
                        List.of(
                                "Needing cover",
                                "Covered",
                                "With a gap",
                                "Unknown",
                                "In transit",
                                "Gaps opened",
                                "Gaps ended")),
                answer.trend().stream()
                        .map(point -> new Line(
                                Cell.of(Words.shortDay(point.day())),
                                List.of(
                                        Cell.of(point.eligible()),
                                        Cell.of(point.covered()),
                                        Cell.of(point.gap()),
                                        Cell.of(point.unknown()),
                                        Cell.of(point.inTransit()),
                                        Cell.of(point.opened()),
                                        Cell.of(point.closed()))))
                        .toList());
    }

    /** Where people were after something ended. */
    Table transitions() {
        return new Table(
                "transitions",
                "Where people were 14 days after it ended, in the year before the day",
                List.of(
                        new Table.Column("From", false),
                        new Table.Column("To", false),
                        new Table.Column("People", true),
                        new Table.Column("Times", true)),
                answer.transitions().stream()
                        .map(flow -> new Line(
                                Cell.of(Words.name(flow.from())),
                                List.of(
                                        Cell.of(state(flow.to())),
                                        Cell.of(flow.people()),
                                        Cell.of(flow.transitions()))))
                        .toList());
    }

    /** Where people were after something ended, drawn. */
    FlowPicture flow() {
        return FlowPicture.of(
                "transitions",
                "People",
                "Flow picture of where people were after it ended; the table below has its figures",
                answer.transitions().stream()
                        .map(flow -> new FlowPicture.Flow(Words.name(flow.from()), state(flow.to()), flow.people()))
                        .toList(),
                NOTHING);
    }

    /** The most severe gaps that are longest open; only for those who see single records. */
    static Table gaps(@Nullable GapPage gaps, UnaryOperator<String> link) {
        List<Line> lines = gaps == null
                ? List.of()
                : gaps.edges().stream().map(edge -> line(edge.node(), link)).toList();
        return new Table(
                "gaps",
                "The ten most severe gaps, the longest open first",
                Table.texts("Gap", "Person", "Area", "Severity", "Open since", "Days", "Who must act"),
                lines);
    }

    private static Line line(GapPage.Gap gap, UnaryOperator<String> link) {
        return new Line(
                gap.title(link),
                List.of(
                        gap.about(link),
                        gap.where(),
                        gap.shadedSeverity(),
                        gap.since(),
                        Cell.of(gap.days() == null ? "" : Words.figure(gap.days())),
                        Cell.of(Words.name(gap.owner().agency()))));
    }

    private Table figures(String id, String caption, String head, String axis, Matrix matrix) {
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < matrix.rows().size(); row++) {
            Figures figures = matrix.cell(row, 0);
            String share = Words.share(figures.gap(), figures.eligible());
            lines.add(new Line(
                    Cell.of(name(axis, matrix.rows().get(row))),
                    List.of(
                            Cell.of(figures.eligible()),
                            Cell.of(figures.covered()),
                            new Cell(Words.figure(figures.gap()), null, Shades.of(figures), null),
                            Cell.of(share == null ? "–" : share),
                            Cell.of(figures.unknown()),
                            Cell.of(figures.inTransit()),
                            Cell.of(figures.gapDays()),
                            figures.medianDaysToCover() == null
                                    ? Cell.of("–")
                                    : Cell.of(figures.medianDaysToCover()))));
        }
        return new Table(
                id,
                caption,
                Table.figures(
                        head,
                        List.of(
                                "Needing cover",
                                "Covered",
                                "With a gap",
                                "Share with a gap",
                                "Unknown",
                                "In transit",
                                "Days without cover",
                                "Median days to cover")),
                lines);
    }

    private static Cell heat(Figures figures, @org.jspecify.annotations.Nullable String address) {
        String text = figures.eligible() != null && figures.eligible() == 0 ? "–" : Words.figure(figures.gap());
        return new Cell(text, Shades.note(figures), Shades.of(figures), address);
    }

    private @org.jspecify.annotations.Nullable String drill(String rows, String row, String columns, String column) {
        if (!FILTERS.containsKey(rows)
                || !FILTERS.containsKey(columns)
                || "NONE".equals(row)
                || "NONE".equals(column)) {
            return null;
        }
        StringBuilder address = new StringBuilder("/gaps?");
        query.active().forEach((name, value) -> {
            if (!name.equals(FILTERS.get(rows)) && !name.equals(FILTERS.get(columns))) {
                address.append(name).append('=').append(value).append('&');
            }
        });
        address.append(FILTERS.get(rows)).append('=').append(row).append('&');
        address.append(FILTERS.get(columns)).append('=').append(column);
        return link.apply(address.toString());
    }

    /** What a row or column stands for, in words. */
    String name(String axis, String value) {
        Place place = axis.equals("AREA") ? places.get(value) : null;
        return place == null ? Words.name(value) : place.name();
    }

    private static String state(String to) {
        return to.equals("NONE") ? NOTHING : Words.name(to);
    }

    static String axis(String axis) {
        return switch (axis) {
            case "ALL" -> "everybody";
            case "OWNER" -> "who must act";
            case "GROUP" -> "group of people";
            case "FAMILY" -> "family of rules";
            default -> Words.name(axis).toLowerCase(java.util.Locale.ROOT);
        };
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
