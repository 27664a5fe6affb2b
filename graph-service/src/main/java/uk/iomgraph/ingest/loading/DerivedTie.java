package uk.iomgraph.ingest.loading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Parameters;

/**
 * A tie between two people that follows from records, as an offline import puts it down.
 *
 * @param start number of the one whose id comes first
 * @param end number of the other
 * @param lastDate the last day it is about; null where it may go on
 * @param evidence ids of what it follows from, in the same order
 * @param evidenceDates the day of each, the first first
 */
record DerivedTie(
        Kind kind,
        long start,
        long end,
        @Nullable LocalDate lastDate,
        List<String> evidence,
        List<LocalDate> evidenceDates) {

    void write(OfflineGraph graph, Instant recordedAt) {
        graph.relationship(
                kind.name(),
                start,
                end,
                Parameters.of("source", "IOM-GRAPH")
                        .and("recordedFrom", recordedAt)
                        .and("from", evidenceDates.get(0))
                        .andPresent("lastDate", lastDate)
                        .and("count", (long) evidence.size())
                        .and("evidence", evidence)
                        .and("evidenceDates", evidenceDates));
    }

    /** The relationship type. */
    enum Kind {
        CO_OFFENDED_WITH,
        CO_RESIDED_WITH
    }
}
