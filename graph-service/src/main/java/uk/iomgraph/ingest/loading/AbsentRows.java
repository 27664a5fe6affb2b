package uk.iomgraph.ingest.loading;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.IngestStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.ingest.feed.Delivery;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.ingest.loading.BatchLedger.Entry;

/**
 * Closes what a FULL delivery no longer says: assertions of its source, in any file, whose ref it does not hold. A row
 * that was delivered but rejected is not absent, so its old assertion stays.
 */
@Component
final class AbsentRows {

    private static final int PAGE = 10_000;

    /** What hangs on something is closed before what it hangs on. */
    private static final List<Class<? extends Shape>> ORDER =
            List.of(Shape.TieShape.class, Shape.EpisodeShape.class, Shape.EntityShape.class);

    private final GraphReader reader;
    private final GraphWriter writer;
    private final BatchLedger ledger;
    private final ParkedRows parkedRows;

    AbsentRows(GraphReader reader, GraphWriter writer, BatchLedger ledger, ParkedRows parkedRows) {
        this.reader = reader.unhurried();
        this.writer = writer;
        this.ledger = ledger;
        this.parkedRows = parkedRows;
    }

    /**
     * Closes them.
     *
     * @param firsts files of which nothing was recorded before this delivery, so that nothing can be absent
     */
    Tally close(Delivery delivery, Set<FeedFile> firsts, Entry entry, Tally before) {
        parkedRows.forgetAbsent(delivery);
        Tally tally = before;
        for (Class<? extends Shape> shape : ORDER) {
            for (FeedFile file : FeedFile.values()) {
                if (shape.isInstance(Shapes.of(file)) && !firsts.contains(file)) {
                    tally = close(file, delivery, entry, tally);
                }
            }
        }
        return tally;
    }

    /** Where rows of a file could not be told apart, any ref may have been among them, so none counts as absent. */
    static boolean isAbsent(Delivery delivery, FeedFile file, String ref) {
        return delivery.complete(file) && !delivery.contains(file, ref);
    }

    private Tally close(FeedFile file, Delivery delivery, Entry entry, Tally before) {
        String source = delivery.manifest().source();
        KeyRange range = KeyRange.of(file, source);
        int prefix = range.after().length();
        Tally tally = before;
        List<Assertion> page;
        do {
            page = page(file, range, source);
            List<Assertion> absent = page.stream()
                    .filter(assertion ->
                            isAbsent(delivery, file, assertion.key().substring(prefix)))
                    .toList();
            tally = absent.isEmpty() ? tally : close(file, absent, entry, tally);
            range = page.isEmpty()
                    ? range
                    : range.after(page.get(page.size() - 1).key());
        } while (page.size() == PAGE);
        return tally;
    }

    private Tally close(FeedFile file, List<Assertion> absent, Entry entry, Tally before) {
        Tally tally = before.plus(new Tally());
        tally.add(file.fileName(), Outcome.CLOSED, absent.size());
        Parameters recorded = Parameters.of("recordedAt", entry.recordedAt());
        List<String> keys = absent.stream().map(Assertion::key).toList();
        List<String> elements = absent.stream().map(Assertion::element).toList();
        return writer.writing(transaction -> {
            if (Shapes.of(file) instanceof Shape.EntityShape) {
                transaction.run(IngestStatements.RETRACT_ENTITIES, recorded.and("keys", keys));
            } else if (Shapes.of(file) instanceof Shape.EpisodeShape) {
                transaction.run(IngestStatements.CLOSE_EPISODES, recorded.and("elements", elements));
            } else {
                transaction.run(IngestStatements.CLOSE_TIES, recorded.and("elements", elements));
            }
            ledger.checkpoint(transaction, entry, tally);
            return tally;
        });
    }

    private List<Assertion> page(FeedFile file, KeyRange range, String source) {
        Parameters parameters = range.parameters().and("limit", PAGE);
        if (Shapes.of(file) instanceof Shape.EntityShape) {
            return reader.list(
                    IngestStatements.ENTITIES_BELIEVED,
                    parameters.and("source", source),
                    row -> new Assertion(row.text("key"), ""));
        }
        return reader.list(
                Shapes.of(file) instanceof Shape.TieShape tie
                        ? tie.statements().believed()
                        : IngestStatements.EPISODES_BELIEVED,
                parameters,
                row -> new Assertion(row.text("key"), row.text("element")));
    }

    /**
     * A believed assertion.
     *
     * @param key its key
     * @param element the database's handle on its version; empty for entities
     */
    private record Assertion(String key, String element) {}
}
