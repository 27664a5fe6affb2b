package uk.iomgraph.ingest;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.ingest.loading.Tally;

/**
 * What became of a delivery.
 *
 * @param batch id of its ledger entry; null where nothing was written
 * @param source the agency that delivered
 * @param rows rows of the delivery
 * @param tally what became of them
 * @param rejects the file that lists the rejected rows; null where none was
 */
public record ImportReport(
        @Nullable String batch,
        String source,
        long rows,
        Tally tally,
        @Nullable Path rejects) {

    /** Whether any row was rejected. */
    public boolean hasRejects() {
        return tally.count(Outcome.REJECTED) > 0;
    }
}
