package uk.iomgraph.ingest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.ingest.loading.Tally;

/** The ledger entry of one delivery, as the API shows it. */
record FeedBatch(
        String id,
        String source,
        @Nullable String kind,
        FeedBatch.State state,
        @Nullable Instant extractedAt,
        Instant receivedAt,
        @Nullable Instant completedAt,
        long rows,
        Counts counts,
        List<FileCounts> files,
        List<String> notices,
        @Nullable String reasonCode,
        @Nullable String reason) {

    static FeedBatch of(Row row) {
        Tally tally = Tally.of(row.texts("counts"));
        return new FeedBatch(
                row.text("id"),
                row.text("source"),
                row.textOrNull("kind"),
                State.valueOf(row.text("state")),
                row.instantOrNull("extractedAt"),
                row.instant("receivedAt"),
                row.instantOrNull("completedAt"),
                row.number("rows"),
                Counts.of(tally),
                tally.files().stream()
                        .map(file -> new FileCounts(file, Counts.ofFile(tally, file)))
                        .toList(),
                row.texts("notices"),
                row.textOrNull("reasonCode"),
                row.textOrNull("reason"));
    }

    /** Where a delivery stands. */
    enum State {
        RUNNING,
        COMPLETE,
        REJECTED
    }

    /** How many rows of one file had which outcome. */
    record FileCounts(String file, Counts counts) {}

    /** How many rows had which outcome; see {@link Outcome}. */
    record Counts(
            long loaded,
            long unchanged,
            long corrected,
            long retracted,
            long parked,
            long rejected,
            long noted,
            long closed,
            long released) {

        static Counts of(Tally tally) {
            return new Counts(
                    tally.count(Outcome.LOADED),
                    tally.count(Outcome.UNCHANGED),
                    tally.count(Outcome.CORRECTED),
                    tally.count(Outcome.RETRACTED),
                    tally.count(Outcome.PARKED),
                    tally.count(Outcome.REJECTED),
                    tally.count(Outcome.NOTED),
                    tally.count(Outcome.CLOSED),
                    tally.count(Outcome.RELEASED));
        }

        static Counts ofFile(Tally tally, String file) {
            return new Counts(
                    tally.count(file, Outcome.LOADED),
                    tally.count(file, Outcome.UNCHANGED),
                    tally.count(file, Outcome.CORRECTED),
                    tally.count(file, Outcome.RETRACTED),
                    tally.count(file, Outcome.PARKED),
                    tally.count(file, Outcome.REJECTED),
                    tally.count(file, Outcome.NOTED),
                    tally.count(file, Outcome.CLOSED),
                    tally.count(file, Outcome.RELEASED));
        }
    }
}
