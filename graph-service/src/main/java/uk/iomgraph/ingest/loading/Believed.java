package uk.iomgraph.ingest.loading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
import uk.iomgraph.ingest.feed.Operation;
import uk.iomgraph.ingest.feed.Reference;
import uk.iomgraph.retention.ErasedReferences;

/**
 * What the graph believes about the rows of a chunk and about what they refer to: up to five reads, whatever the size of
 * the chunk. Rows that say what is already believed are told by one number each, and nothing more is asked about them.
 */
final class Believed {

    private final Set<String> unchanged;
    private final Map<String, State> states;
    private final Map<String, String> elements;
    private final Predicate<Reference> arriving;
    private final TieActs acts;
    private final Set<String> erased;

    private Believed(
            Set<String> unchanged,
            Map<String, State> states,
            Map<String, String> elements,
            Predicate<Reference> arriving,
            TieActs acts,
            Set<String> erased) {
        this.unchanged = unchanged;
        this.states = states;
        this.elements = elements;
        this.arriving = arriving;
        this.acts = acts;
        this.erased = erased;
    }

    /**
     * Asks the graph.
     *
     * @param first whether nothing was ever recorded of the file from this source, so that every row is new
     * @param references which references were erased
     */
    static Believed about(
            FeedFile file,
            List<FeedRow> rows,
            boolean first,
            ErasedReferences references,
            GraphTransaction transaction) {
        Shape shape = Shapes.of(file);
        Set<String> unchanged = first ? Set.of() : unchanged(shape, rows, transaction);
        List<FeedRow> others = unchanged.isEmpty()
                ? rows
                : rows.stream().filter(row -> !unchanged.contains(row.key())).toList();
        Map<String, State> states = first || others.isEmpty() ? Map.of() : states(shape, others, transaction);
        TieActs acts = TieActs.about(file, others, transaction);
        Set<String> erased = references.among(() -> named(others), transaction);
        return new Believed(unchanged, states, elements(others, transaction), reference -> false, acts, erased);
    }

    /**
     * What is believed where no database holds it yet.
     *
     * @param unchanged keys of rows that say what is believed already
     * @param states what is believed of the keys of others
     * @param elements the handles on what has arrived, by key
     */
    static Believed offline(Set<String> unchanged, Map<String, State> states, Map<String, String> elements) {
        return new Believed(unchanged, states, elements, reference -> false, TieActs.NONE, Set.of());
    }

    /** Whether nothing was ever recorded of a file from a source. */
    static boolean nothingOf(FeedFile file, String source, GraphTransaction transaction) {
        Parameters range = KeyRange.of(file, source).parameters();
        Shape shape = Shapes.of(file);
        if (shape instanceof Shape.EntityShape) {
            return transaction
                    .list(IngestStatements.ANY_ENTITY, range, row -> row.text("key"))
                    .isEmpty();
        }
        CypherStatement believed =
                shape instanceof Shape.TieShape tie ? tie.statements().believed() : IngestStatements.EPISODES_BELIEVED;
        return transaction
                .list(believed, range.and("limit", 1), row -> row.text("key"))
                .isEmpty();
    }

    /** The same, where more is on its way. */
    Believed arriving(Predicate<Reference> onTheWay) {
        return new Believed(unchanged, states, elements, onTheWay, acts, erased);
    }

    /** Whether the graph believes just what the row says. */
    boolean unchanged(FeedRow row) {
        return unchanged.contains(row.key());
    }

    @Nullable
    State state(FeedRow row) {
        return states.get(row.key());
    }

    /** The database's handle on what a reference names, good within the transaction; null where it has not arrived. */
    @Nullable
    String element(Reference reference) {
        return elements.get(reference.key());
    }

    /** Whether the row tells of a tie that was removed for good. */
    boolean removed(FeedRow row) {
        return acts.removed().contains(row.key());
    }

    /** Whether the row is, or names, a record that was erased. */
    boolean erased(FeedRow row) {
        return !erased.isEmpty() && names(row).anyMatch(erased::contains);
    }

    /** Until when the tie a row tells of counts, where it was reviewed here; else null. */
    @Nullable
    LocalDate reviewed(FeedRow row) {
        return acts.reviewed(row.key());
    }

    List<String> missing(FeedRow row) {
        List<String> missing = new ArrayList<>();
        for (Reference reference : References.of(row)) {
            if (!elements.containsKey(reference.key()) && !arriving.test(reference)) {
                missing.add(reference.key());
            }
        }
        return missing;
    }

    private static Set<String> named(List<FeedRow> rows) {
        return rows.stream().flatMap(Believed::names).collect(Collectors.toSet());
    }

    private static Stream<String> names(FeedRow row) {
        return Stream.concat(Stream.of(row.key()), References.of(row).stream().map(Reference::key));
    }

    private static Set<String> unchanged(Shape shape, List<FeedRow> rows, GraphTransaction transaction) {
        List<FeedRow> upserts =
                rows.stream().filter(row -> row.operation() == Operation.UPSERT).toList();
        if (upserts.isEmpty()) {
            return Set.of();
        }
        Parameters parameters = Parameters.of(
                        "keys", upserts.stream().map(FeedRow::key).toList())
                .and("hashes", upserts.stream().map(FeedRow::hash).toList());
        CypherStatement statement = IngestStatements.EPISODES_UNCHANGED;
        if (shape instanceof Shape.EntityShape) {
            statement = IngestStatements.ENTITIES_UNCHANGED;
        } else if (shape instanceof Shape.TieShape tie) {
            statement = tie.statements().unchanged();
            parameters.and(
                    "types",
                    upserts.stream().map(row -> tie.ends().apply(row).type()).toList());
        }
        return transaction.list(statement, parameters, row -> row.numbers("positions")).get(0).stream()
                .map(position -> upserts.get(Math.toIntExact(position)).key())
                .collect(Collectors.toSet());
    }

    private static Map<String, State> states(Shape shape, List<FeedRow> rows, GraphTransaction transaction) {
        Map<String, State> states = new HashMap<>();
        CypherStatement statement = IngestStatements.EPISODE_STATES;
        if (shape instanceof Shape.EntityShape) {
            statement = IngestStatements.ENTITY_STATES;
        } else if (shape instanceof Shape.TieShape tie) {
            statement = tie.statements().states();
        }
        boolean entity = shape instanceof Shape.EntityShape;
        Parameters keys = Parameters.of("keys", rows.stream().map(FeedRow::key).toList());
        transaction.forEach(
                statement,
                keys,
                row -> states.put(
                        row.text("key"),
                        new State(
                                row.text("hash"),
                                entity ? row.text("source") : null,
                                entity ? null : row.text("element"),
                                entity && row.flag("retracted"))));
        return states;
    }

    /** What was retracted still counts as present: what was said of it stays true history. */
    private static Map<String, String> elements(List<FeedRow> rows, GraphTransaction transaction) {
        Set<String> entities = new LinkedHashSet<>();
        Set<String> episodes = new LinkedHashSet<>();
        for (FeedRow row : rows) {
            for (Reference reference : References.of(row)) {
                (Shapes.of(reference.target()) instanceof Shape.EpisodeShape ? episodes : entities)
                        .add(reference.key());
            }
        }
        Map<String, String> elements = new HashMap<>();
        if (!entities.isEmpty()) {
            transaction.forEach(
                    IngestStatements.ENTITIES_RECORDED,
                    Parameters.of("keys", entities),
                    row -> elements.put(row.text("key"), row.text("element")));
        }
        if (!episodes.isEmpty()) {
            transaction.forEach(
                    IngestStatements.EPISODES_RECORDED,
                    Parameters.of("keys", episodes),
                    row -> elements.put(row.text("key"), "")); // nothing is linked to an episode
        }
        return elements;
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
