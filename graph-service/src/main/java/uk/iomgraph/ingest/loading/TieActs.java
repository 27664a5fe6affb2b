package uk.iomgraph.ingest.loading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.cypher.IngestStatements;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.ingest.feed.FeedRow;

/**
 * What was done in this system about the ties that rows tell of: it hangs on the key, so that no delivery loses it.
 *
 * @param removed keys of ties that were removed for good
 * @param reviewed until when ties count that were reviewed here, by key
 */
record TieActs(Set<String> removed, Map<String, LocalDate> reviewed) {

    /** Nothing was done about any of them. */
    static final TieActs NONE = new TieActs(Set.of(), Map.of());

    /** Asks the graph; one read, and none for files that tie nobody to anybody. */
    static TieActs about(FeedFile file, List<FeedRow> rows, GraphTransaction transaction) {
        if (!TieChecks.judges(file) || rows.isEmpty()) {
            return NONE;
        }
        Set<String> removed = new HashSet<>();
        Map<String, LocalDate> reviewed = new HashMap<>();
        transaction.forEach(
                IngestStatements.TIE_ACTS,
                Parameters.of("keys", rows.stream().map(FeedRow::key).toList()),
                row -> {
                    LocalDate until = row.dateOrNull("until");
                    if (until == null) {
                        removed.add(row.text("key"));
                    } else {
                        reviewed.put(row.text("key"), until);
                    }
                });
        return new TieActs(removed, reviewed);
    }

    /** Until when a tie counts that was reviewed here; null where it was not. */
    @Nullable
    LocalDate reviewed(String key) {
        return reviewed.get(key);
    }
}
