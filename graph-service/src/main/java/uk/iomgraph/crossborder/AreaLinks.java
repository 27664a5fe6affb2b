package uk.iomgraph.crossborder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.kernel.SourceReference;

/**
 * Links of one area to others.
 *
 * @param total how many there are
 * @param links the first of them, in the order of the other areas' codes
 */
record AreaLinks(int total, List<AreaLink> links) {

    static final AreaLinks NONE = new AreaLinks(0, List.of());
    static final int MOST = 100;

    AreaLinks {
        links = List.copyOf(links);
    }

    static AreaLinks of(Row row, Moment moment) {
        return new AreaLinks(
                (int) row.number("total"),
                row.rows("links").stream()
                        .map(link -> AreaLink.of(link, moment))
                        .toList());
    }

    /** A link between two areas. */
    record AreaLink(
            Area area,
            @Nullable Double share,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            SourceReference source,
            Instant recordedFrom) {

        static AreaLink of(Row row, Moment moment) {
            Row tie = Objects.requireNonNull(row.rowOrNull("tie"));
            return new AreaLink(
                    Area.of(Objects.requireNonNull(row.rowOrNull("area")), moment),
                    tie.decimalOrNull("share"),
                    tie.dateOrNull("from"),
                    tie.dateOrNull("to"),
                    SourceReference.ofKey(tie.text("key")),
                    tie.instant("recordedFrom"));
        }
    }
}
