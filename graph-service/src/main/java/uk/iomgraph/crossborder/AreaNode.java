package uk.iomgraph.crossborder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Cells;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.Point;

/**
 * An area and its links, over all days, as believed at one moment.
 *
 * @param code its code
 * @param kind its kind
 * @param from first day; {@link Day#ALWAYS} if not known
 * @param to day after the last; {@link Day#NEVER} while in force
 * @param point its middle; null if not known
 * @param parents the areas it is part of, or that took its place
 * @param neighbours codes of the areas it borders on
 */
record AreaNode(
        String code,
        AreaKind kind,
        int from,
        int to,
        @Nullable Point point,
        List<Link> parents,
        List<String> neighbours) {

    AreaNode {
        parents = List.copyOf(parents);
        neighbours = List.copyOf(neighbours);
    }

    static AreaNode of(Row row) {
        return new AreaNode(
                row.text("code"),
                AreaKind.valueOf(row.text("kind")),
                Day.ofStart(row.dateOrNull("from")),
                Day.of(row.dateOrNull("to")),
                point(row.decimalOrNull("latitude"), row.decimalOrNull("longitude")),
                row.cells("parents").stream().map(AreaNode::parent).toList(),
                row.texts("neighbours"));
    }

    boolean isInForce(int day) {
        return from <= day && day < to;
    }

    private static @Nullable Point point(@Nullable Double latitude, @Nullable Double longitude) {
        return latitude == null || longitude == null ? null : new Point(latitude, longitude);
    }

    private static Link parent(Cells cells) {
        Double share = cells.decimalOrNull(1);
        return new Link(
                cells.text(0),
                share == null ? 1 : share,
                Day.ofStart(cells.dateOrNull(2)),
                Day.of(cells.dateOrNull(3)));
    }

    /**
     * A link to another area.
     *
     * @param code code of the other area
     * @param share which part of this area lies in the other, from 0 to 1
     * @param from first day
     * @param to day after the last
     */
    record Link(String code, double share, int from, int to) {

        boolean isInForce(int day) {
            return from <= day && day < to;
        }

        /** The same to another area. */
        Link to(String other) {
            return new Link(other, share, from, to);
        }
    }
}
