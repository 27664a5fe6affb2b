package uk.iomgraph.pages.gaps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.Swimlanes;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.Table.Cell;
import uk.iomgraph.pages.Table.Line;
import uk.iomgraph.pages.Words;

/**
 * Required and provided cover drawn one above the other, and the same as a table.
 *
 * @param lanes the drawing
 * @param table the same as a table
 */
record CoverTimeline(Swimlanes lanes, Table table) {

    /** The answer to the document that the timeline comes from. */
    record Answer(@Nullable Timeline timeline) {}

    /** What rules require of or for the person. */
    record Timeline(@Nullable List<Coverage> coverage) {}

    /** What one rule requires. */
    record Coverage(
            RuleId rule,
            List<Interval> required,
            List<Interval> provided,
            List<Interval> gap,
            List<Interval> unknown,
            List<Interval> inTransit) {}

    /** A rule by its id. */
    record RuleId(String id) {}

    /** Days from one up to another. */
    record Interval(@Nullable LocalDate from, @Nullable LocalDate to) {}

    static CoverTimeline of(Coverage coverage, LocalDate asOf) {
        Swimlanes.Drawing drawing = new Swimlanes.Drawing();
        List<Line> lines = new ArrayList<>();
        drawing.lane("Required");
        drawing.lane("Provided");
        add("Required", "iom-bar-required", coverage.required(), drawing, lines);
        add("Provided", "iom-bar-provided", coverage.provided(), drawing, lines);
        add("Gap", "iom-bar-gap", coverage.gap(), drawing, lines);
        add("Unknown", "iom-bar-unknown", coverage.unknown(), drawing, lines);
        add("In transit", "iom-bar-transit", coverage.inTransit(), drawing, lines);
        return new CoverTimeline(
                drawing.until(asOf),
                new Table(
                        "cover",
                        "Required and provided cover, and what is missing",
                        Table.texts("What", "From", "To", "How long"),
                        lines));
    }

    private static void add(
            String name, String shade, List<Interval> intervals, Swimlanes.Drawing drawing, List<Line> lines) {
        for (Interval interval : intervals) {
            drawing.add(name, shade, interval.from(), interval.to());
            boolean ends = interval.from() != null && interval.to() != null;
            lines.add(new Line(
                    Cell.of(name),
                    List.of(
                            Cell.of(interval.from() == null ? "No beginning" : Words.day(interval.from())),
                            Cell.of(interval.to() == null ? "Open" : Words.day(interval.to())),
                            Cell.of(ends ? length(interval) : ""))));
        }
    }

    private static String length(Interval interval) {
        return interval.from() == null || interval.to() == null ? "" : Words.days(interval.from(), interval.to());
    }
}
