package uk.iomgraph.ingest.loading;

import java.util.List;
import java.util.Map;
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
 * addresses carry that mark from the start; of older ones a note is kept until all rows are written, since marking them
 * there and then would have transactions side by side wait for each other.
 */
final class Marks {

    /** The label that is the mark. */
    static final String PENDING = "TiesPending";

    /** The label of what has to be held against the gap rules again, or tells of people who have. */
    private static final String SWEEP = "SweepPending";

    /** The marks that new entities of a file carry from the start. */
    private static final Map<FeedFile, List<String>> FROM_THE_START = Map.of(
            FeedFile.PEOPLE, List.of(PENDING, SWEEP),
            FeedFile.OFFENCES, List.of(PENDING),
            FeedFile.ADDRESSES, List.of(PENDING),
            FeedFile.INTELLIGENCE, List.of(SWEEP));

    /** Ties besides involvements on which the coverage of people at both ends may depend. */
    private static final Set<FeedFile> OF_PEOPLE = Set.of(FeedFile.GANG_TIES, FeedFile.ASSOCIATIONS);

    private final Set<String> elements = new TreeSet<>();

    /** The marks of new entities of a file. */
    static List<String> ofNew(FeedFile file) {
        return FROM_THE_START.getOrDefault(file, List.of());
    }

    void ofEpisode(FeedRow row, Believed believed) {
        Reference address = row.file() == FeedFile.RESIDENCES ? row.reference("address_ref") : null;
        if (address != null) {
            add(believed.element(address));
        }
    }

    void ofTie(FeedRow row, Ends ends, Believed believed) {
        if (row.file() == FeedFile.INVOLVEMENTS || OF_PEOPLE.contains(row.file())) {
            add(believed.element(Objects.requireNonNull(ends.start())));
        }
        if (row.file() == FeedFile.INVOLVEMENTS || row.file() == FeedFile.ASSOCIATIONS) {
            add(believed.element(Objects.requireNonNull(ends.end())));
        }
    }

    void send(GraphTransaction transaction) {
        if (!elements.isEmpty()) {
            transaction.run(IngestStatements.NOTE_PENDING, Parameters.of("elements", List.copyOf(elements)));
        }
    }

    private void add(@Nullable String element) {
        if (element != null) { // in a rehearsal it may still be on its way
            elements.add(element);
        }
    }
}
