package uk.iomgraph.pages.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.Frames.DemonstrationState;

/** The answers to the documents about deliveries. */
final class DeliveryAnswer {

    private DeliveryAnswer() {}

    record All(DemonstrationState demonstration, @Nullable Late coverage, Connection feedBatches) {}

    record Late(List<LateFeed> lateFeeds) {}

    record LateFeed(String source, LocalDate from, @Nullable Integer unknown) {}

    record Connection(List<Edge> edges) {}

    record Edge(Batch node) {}

    record One(DemonstrationState demonstration, Batch feedBatch) {}

    record Batch(
            String id,
            String source,
            String state,
            Instant receivedAt,
            int rows,
            @Nullable String reason,
            @Nullable Counts counts,
            @Nullable List<FileCounts> files,
            @Nullable Rejects rejects) {

        /** The agency, as far as the delivery said it. */
        String agency() {
            return source.isEmpty() ? "Not said" : source;
        }

        boolean isRunning() {
            return state.equals("RUNNING");
        }
    }

    record FileCounts(String file, Counts counts) {}

    record Counts(int loaded, int unchanged, int corrected, int retracted, int parked, int rejected) {

        /** Rows that have had their outcome. */
        int done() {
            return loaded + unchanged + corrected + retracted + parked + rejected;
        }
    }

    record Rejects(List<RejectEdge> edges) {}

    record RejectEdge(Reject node) {}

    record Reject(String file, int line, String column, String code, String sentence) {}
}
