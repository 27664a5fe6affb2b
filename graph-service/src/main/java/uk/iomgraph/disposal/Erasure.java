package uk.iomgraph.disposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.retention.ErasureReason;

/** The proof that a person's record was erased, as the schema describes it: it names nobody. */
record Erasure(
        String id,
        ErasureState state,
        ErasureReason reason,
        String decidedBy,
        Instant at,
        @Nullable Instant completedAt,
        @Nullable Integer records) {

    static Erasure of(Row row) {
        Long records = row.numberOrNull("records");
        return new Erasure(
                row.text("id"),
                ErasureState.valueOf(row.text("state")),
                ErasureReason.valueOf(row.text("reason")),
                row.text("by"),
                row.instant("at"),
                row.instantOrNull("completedAt"),
                records == null ? null : Math.toIntExact(records));
    }

    /** How far it is. */
    enum ErasureState {
        /** It has begun, and is gone on with after an interruption. */
        RUNNING,
        /** Nothing is left. */
        COMPLETE
    }
}
