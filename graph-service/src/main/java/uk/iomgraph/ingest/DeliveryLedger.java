package uk.iomgraph.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.IngestStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;

/** Reads the ledger of deliveries. */
@Component
class DeliveryLedger {

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

    /** Rejected rows of one delivery in its order, after a position. */
    List<RejectedRow> rejects(String batch, long after, int limit) {
        return reader.list(
                IngestStatements.REJECTS,
                Parameters.of("batch", batch).and("after", after).and("limit", limit),
                RejectedRow::of);
    }

    List<Latest> latest() {
        return reader.list(
                IngestStatements.LATEST_DELIVERIES,
                Parameters.none(),
                row -> new Latest(row.text("source"), row.instant("receivedAt"), row.instant("extractedAt")));
    }

    /** When an agency last delivered, and how fresh its extract was. */
    record Latest(String source, Instant receivedAt, Instant extractedAt) {}
}
