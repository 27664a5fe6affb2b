package uk.iomgraph.ingest.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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
 * Labels that new rows give to entities: people become offenders and victims, and offences and addresses wait until the
 * ties that follow from them are worked out. They are given at the end of a transaction and in one order, so that two
 * transactions that label the same entities never wait for each other.
 */
final class Marks {

    private static final Set<String> ACCUSED = Set.of("SUSPECT", "CHARGED", "CONVICTED", "CAUTIONED");
    private static final String PENDING = "TiesPending";

    private final Map<String, Set<String>> labels = new TreeMap<>();

    void ofEpisode(FeedRow row, Believed believed) {
        Reference address = row.file() == FeedFile.RESIDENCES ? row.reference("address_ref") : null;
        if (address != null) {
            add(believed.element(address), PENDING);
        }
    }

    void ofTie(FeedRow row, Ends ends, Believed believed) {
        if (row.file() == FeedFile.INVOLVEMENTS) {
            String role = Objects.requireNonNull(row.text("role"));
            if (ACCUSED.contains(role)) {
                add(believed.element(Objects.requireNonNull(ends.start())), "Offender");
                add(believed.element(Objects.requireNonNull(ends.end())), PENDING);
            } else if (role.equals("VICTIM")) {
                add(believed.element(Objects.requireNonNull(ends.start())), "Victim");
            }
        }
    }

    void send(GraphTransaction transaction) {
        List<String> elements = new ArrayList<>();
        List<String> given = new ArrayList<>();
        labels.forEach((element, each) -> each.forEach(label -> {
            elements.add(element);
            given.add(label);
        }));
        if (!elements.isEmpty()) {
            transaction.run(
                    IngestStatements.MARK_ENTITIES,
                    Parameters.of("elements", elements).and("labels", given));
        }
    }

    private void add(@Nullable String element, String label) {
        if (element != null) { // in a rehearsal it may still be on its way
            labels.computeIfAbsent(element, key -> new TreeSet<>()).add(label);
        }
    }
}
