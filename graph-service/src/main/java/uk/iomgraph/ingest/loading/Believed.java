package uk.iomgraph.ingest.loading;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.cypher.CypherStatement;
import uk.iomgraph.cypher.IngestStatements;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.ingest.feed.FeedRow;
import uk.iomgraph.ingest.feed.Reference;

/**
 * What the graph believes about the rows of a chunk and about what they refer to: two or three reads, whatever the size
 * of the chunk.
 */
final class Believed {

    private final Map<String, State> states;
    private final Set<String> targets;
    private final Predicate<Reference> arriving;

    private Believed(Map<String, State> states, Set<String> targets, Predicate<Reference> arriving) {
        this.states = states;
        this.targets = targets;
        this.arriving = arriving;
    }

    static Believed about(List<FeedRow> rows, Shape shape, GraphTransaction transaction) {
        Map<String, State> states = new HashMap<>();
        transaction.forEach(statement(shape), keys(rows.stream().map(FeedRow::key)), row -> {
            boolean entity = shape instanceof Shape.EntityShape;
            states.put(
                    row.text("key"),
                    new State(
                            row.text("hash"),
                            entity ? row.text("source") : null,
                            entity ? null : row.text("element"),
                            entity && row.flag("retracted")));
        });
        return new Believed(states, targets(rows, transaction), reference -> false);
    }

    /** The same, where more is on its way. */
    Believed arriving(Predicate<Reference> onTheWay) {
        return new Believed(states, targets, onTheWay);
    }

    @Nullable
    State state(FeedRow row) {
        return states.get(row.key());
    }

    List<String> missing(FeedRow row) {
        return RowMapping.references(row).stream()
                .filter(reference -> !targets.contains(reference.key()) && !arriving.test(reference))
                .map(Reference::key)
                .toList();
    }

    private static CypherStatement statement(Shape shape) {
        if (shape instanceof Shape.EntityShape) {
            return IngestStatements.ENTITY_STATES;
        }
        return shape instanceof Shape.TieShape tie ? tie.states() : IngestStatements.EPISODE_STATES;
    }

    private static Set<String> targets(List<FeedRow> rows, GraphTransaction transaction) {
        Set<Reference> references = rows.stream()
                .flatMap(row -> RowMapping.references(row).stream())
                .collect(Collectors.toSet());
        Set<String> present = new HashSet<>();
        present.addAll(present(references, false, IngestStatements.ENTITY_STATES, transaction));
        present.addAll(present(references, true, IngestStatements.EPISODES_RECORDED, transaction));
        return present;
    }

    /** What was retracted still counts as present: what was said of it stays true history. */
    private static List<String> present(
            Set<Reference> references, boolean episodes, CypherStatement statement, GraphTransaction transaction) {
        List<String> wanted = references.stream()
                .filter(reference -> isEpisode(reference.target()) == episodes)
                .map(Reference::key)
                .toList();
        return wanted.isEmpty()
                ? List.of()
                : transaction.list(statement, keys(wanted.stream()), row -> row.text("key"));
    }

    private static boolean isEpisode(FeedFile file) {
        return Shapes.of(file) instanceof Shape.EpisodeShape;
    }

    private static Parameters keys(Stream<String> keys) {
        Collection<String> distinct = keys.toList();
        return Parameters.of("keys", distinct);
    }

    /**
     * The believed version of one assertion.
     *
     * @param hash digest of its content
     * @param source who says so; only of entities
     * @param element the database's handle on the version, good within the transaction; null for entities
     * @param retracted whether it is an entity no longer believed in
     */
    record State(
            String hash, @Nullable String source, @Nullable String element, boolean retracted) {}
}
