package uk.iomgraph.coverage.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.Point;
import uk.iomgraph.rules.timeline.Span;

/**
 * One episode as the graph holds it.
 *
 * @param labels its labels
 * @param properties its properties
 * @param links what it links to
 */
record EpisodeRow(List<String> labels, Row properties, EntityLinks links) {

    private static final String ADDRESS = "AT_ADDRESS";

    static EpisodeRow of(Row row, LinkedThings.Some things) {
        return new EpisodeRow(
                row.texts("labels"),
                Objects.requireNonNull(row.rowOrNull("properties")),
                EntityLinks.of(row.cells("links"), things));
    }

    Span span() {
        String key = properties.text("key");
        return new Span(key, Codes.source(key), Day.of(properties.dateOrNull("from")), day("to"), day("plannedTo"));
    }

    /** A span that ends with something else than {@code to}. */
    Span spanTo(int to) {
        Span span = span();
        return new Span(span.key(), span.source(), span.from(), to, span.plannedTo());
    }

    int day(String property) {
        LocalDate date = properties.dateOrNull(property);
        return Day.of(date);
    }

    @Nullable
    String text(String property) {
        return properties.textOrNull(property);
    }

    int number(String property, int otherwise) {
        Long value = properties.numberOrNull(property);
        return value == null ? otherwise : value.intValue();
    }

    /** The key of what a link of a type leads to, the first where there are several; null where there is none. */
    @Nullable
    String link(String type) {
        return links.key(type);
    }

    List<String> allLinks(String type) {
        return links.allKeys(type);
    }

    /** The code of the area that a link of a type leads to. */
    @Nullable
    String area(String type) {
        return Codes.area(link(type));
    }

    /** The code of the area that stands for the address it is about. */
    @Nullable
    String addressArea(AreaTree areas) {
        return links.addressArea(ADDRESS, areas);
    }

    /** Where the address is that it is about. */
    @Nullable
    Point addressPoint() {
        return links.addressPoint(ADDRESS);
    }
}
