package uk.iomgraph.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.IngestStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;

/** Reads the ledger of deliveries. */
@Component
class DeliveryLedger {

    /** Before the first row of a delivery. */
    static final long START = -1;

    private final GraphReader reader;

    DeliveryLedger(GraphReader reader) {
        this.reader = reader;
    }

    Optional<FeedBatch> find(String id) {
        return reader.find(IngestStatements.BATCH, Parameters.of("id", id), FeedBatch::of);
    }

    /**
     * Deliveries, the latest first.
     *
     * @param source of this agency only; null: of all
     * @param keyset received time and id of the last one already seen; empty at the start
     * @param limit how many at most
     */
    List<FeedBatch> list(@Nullable String source, List<String> keyset, int limit) {
        Parameters parameters = Parameters.of("source", source)
                .and("beforeReceived", keyset.isEmpty() ? null : Instant.parse(keyset.get(0)))
                .and("beforeId", keyset.isEmpty() ? null : keyset.get(1))
                .and("limit", limit);
        return reader.list(IngestStatements.BATCHES, parameters, FeedBatch::of);
    }

    /**
     * Rejected rows of some deliveries.
     *
     * @param places where to begin in each
     * @param limit how many of each at most
     * @return a list for each place, in their order, each in the order of its delivery
     */
    List<List<RejectedRow>> rejects(List<Place> places, int limit) {
        List<Parameters> asks = new ArrayList<>();
        List<List<RejectedRow>> pages = new ArrayList<>();
        for (Place place : places) {
            asks.add(Parameters.of("index", asks.size())
                    .and("batch", place.batch())
                    .and("after", place.after()));
            pages.add(new ArrayList<>());
        }
        reader.list(
                        IngestStatements.REJECTS,
                        Parameters.of("asks", asks).and("limit", limit),
                        row -> Map.entry((int) row.number("ask"), RejectedRow.of(row)))
                .forEach(asked -> pages.get(asked.getKey()).add(asked.getValue()));
        return pages;
    }

    List<Latest> latest() {
        return reader.list(
                IngestStatements.LATEST_DELIVERIES,
                Parameters.none(),
                row -> new Latest(row.text("source"), row.instant("receivedAt"), row.instant("extractedAt")));
    }

    /**
     * A place in the rejected rows of a delivery.
     *
     * @param batch id of the delivery
     * @param after position of the last row already seen; {@link #START} at the start
     */
    record Place(String batch, long after) {}

    /** When an agency last delivered, and how fresh its extract was. */
    record Latest(String source, Instant receivedAt, Instant extractedAt) {}
}
