package uk.iomgraph.ingest.loading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.CypherStatement;
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

    private final GraphReader reader;
    private final GraphWriter writer;
    private final BatchLedger ledger;
    private final ParkedRows parkedRows;

    AbsentRows(GraphReader reader, GraphWriter writer, BatchLedger ledger, ParkedRows parkedRows) {
        this.reader = reader;
        this.writer = writer;
        this.ledger = ledger;
        this.parkedRows = parkedRows;
    }

    Tally close(Delivery delivery, Entry entry, Tally before) {
        parkedRows.forgetAbsent(delivery);
        Tally tally = before;
        String source = delivery.manifest().source();
        for (FeedFile file : FeedFile.values()) {
            if (Shapes.of(file) instanceof Shape.TieShape tie) {
                tally = close(
                        new Scan(tie.statements().believed(), IngestStatements.CLOSE_TIES, source + "/"),
                        delivery,
                        entry,
                        tally);
            }
        }
        tally = close(
                new Scan(IngestStatements.EPISODES_BELIEVED, IngestStatements.CLOSE_EPISODES, source + "/"),
                delivery,
                entry,
                tally);
        tally = close(
                new Scan(IngestStatements.ENTITIES_BELIEVED, IngestStatements.RETRACT_ENTITIES, source + "/"),
                delivery,
                entry,
                tally);
        return close(
                new Scan(
                        IngestStatements.ENTITIES_BELIEVED,
                        IngestStatements.RETRACT_ENTITIES,
                        FeedFile.AREAS.fileName() + "/"),
                delivery,
                entry,
                tally);
    }

    /** Where rows of a file could not be told apart, any ref may have been among them, so none counts as absent. */
    static boolean isAbsent(Delivery delivery, FeedFile file, String ref) {
        return delivery.complete(file) && !delivery.contains(file, ref);
    }

    private Tally close(Scan scan, Delivery delivery, Entry entry, Tally before) {
        Tally tally = before;
        String after = scan.prefix();
        List<Assertion> page;
        do {
            page = page(scan, after, delivery.manifest().source());
            List<Assertion> absent = page.stream()
                    .filter(assertion -> isAbsent(delivery, assertion.file(), assertion.ref()))
                    .toList();
            tally = absent.isEmpty() ? tally : close(scan, absent, entry, tally);
            after = page.isEmpty() ? after : page.get(page.size() - 1).key();
        } while (page.size() == PAGE);
        return tally;
    }

    private Tally close(Scan scan, List<Assertion> absent, Entry entry, Tally before) {
        Tally tally = before.plus(new Tally());
        absent.forEach(assertion -> tally.add(assertion.file().fileName(), Outcome.CLOSED, 1));
        Instant recordedAt = entry.recordedAt();
        return writer.writing(transaction -> {
            List<String> handles = new ArrayList<>();
            absent.forEach(assertion -> handles.add(scan.entities() ? assertion.key() : assertion.element()));
            transaction.run(
                    scan.close(),
                    Parameters.of(scan.entities() ? "keys" : "elements", handles)
                            .and("recordedAt", recordedAt));
            ledger.checkpoint(transaction, entry, tally);
            return tally;
        });
    }

    private List<Assertion> page(Scan scan, String after, String source) {
        Parameters parameters =
                Parameters.of("after", after).and("end", scan.end()).and("limit", PAGE);
        return reader.list(
                scan.believed(),
                scan.entities() ? parameters.and("source", source) : parameters,
                row -> Assertion.of(row.text("key"), scan.entities() ? "" : row.text("element")));
    }

    /** One walk over the believed assertions under a prefix of their keys. */
    private record Scan(CypherStatement believed, CypherStatement close, String prefix) {

        boolean entities() {
            return close.equals(IngestStatements.RETRACT_ENTITIES);
        }

        /** The first key after all that start with the prefix: '0' follows '/'. */
        String end() {
            return prefix.substring(0, prefix.length() - 1) + '0';
        }
    }

    private record Assertion(String key, FeedFile file, String ref, String element) {

        static Assertion of(String key, String element) {
            String[] parts = key.split("/", 3);
            boolean area = parts.length == 2; // areas/<code>; a code has no '/'
            String file = area ? parts[0] : parts[1];
            String ref = area ? parts[1] : parts[2];
            return new Assertion(key, FeedFile.find(file).orElseThrow(), ref, element);
        }
    }
}
