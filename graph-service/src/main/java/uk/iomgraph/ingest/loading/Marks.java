package uk.iomgraph.ingest.loading;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.cypher.IngestStatements;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.ingest.feed.FeedRow;
import uk.iomgraph.ingest.feed.Reference;
import uk.iomgraph.ingest.loading.Shape.Ends;

/**
 * Entities whose derived ties, and labels, must be worked out again because of new rows. New people, offences and
 * addresses carry that mark from the start: marking them later would have transactions side by side wait for each other.
 */
final class Marks {

    /** The label that is the mark. */
    static final String PENDING = "TiesPending";

    /** Files whose new entities are marked at once. */
    static final Set<FeedFile> FROM_THE_START = Set.of(FeedFile.PEOPLE, FeedFile.OFFENCES, FeedFile.ADDRESSES);

    private final Set<String> elements = new TreeSet<>();

    void ofEpisode(FeedRow row, Believed believed) {
        Reference address = row.file() == FeedFile.RESIDENCES ? row.reference("address_ref") : null;
        if (address != null) {
            add(believed.element(address));
        }
    }

    void ofTie(FeedRow row, Ends ends, Believed believed) {
        if (row.file() == FeedFile.INVOLVEMENTS) {
            add(believed.element(Objects.requireNonNull(ends.start())));
            add(believed.element(Objects.requireNonNull(ends.end())));
        }
    }

    void send(GraphTransaction transaction) {
        if (!elements.isEmpty()) {
            transaction.run(IngestStatements.MARK_PENDING, Parameters.of("elements", List.copyOf(elements)));
        }
    }

    private void add(@Nullable String element) {
        if (element != null) { // in a rehearsal it may still be on its way
            elements.add(element);
        }
    }
}
