package uk.iomgraph.ingest.loading;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.IngestStatements;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.ingest.feed.Delivery;
import uk.iomgraph.ingest.feed.DeliveryRejected;
import uk.iomgraph.ingest.feed.FeedFile;

/** The ledger of deliveries: every one leaves an entry, and the entry of a running one says how far it is. */
@Component
final class BatchLedger {

    private final GraphWriter writer;
    private final Clock clock;

    BatchLedger(GraphWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    /** Opens the entry of a delivery, or takes up the one of the same delivery that was interrupted. */
    Entry begin(Delivery delivery, List<String> notices) {
        String runner = UUID.randomUUID().toString();
        Parameters parameters = Parameters.of("id", newId())
                .and("runner", runner)
                .and("digest", delivery.digest())
                .and("source", delivery.manifest().source())
                .and("kind", delivery.manifest().kind().name())
                .and("extractedAt", delivery.manifest().extractedAt())
                .and("receivedAt", now())
                .and("rows", delivery.totalRows())
                .and("notices", notices);
        return writer.writing(transaction -> transaction
                .list(
                        IngestStatements.BEGIN_BATCH,
                        parameters,
                        row -> new Entry(
                                row.text("id"),
                                runner,
                                row.instant("receivedAt"),
                                row.text("file"),
                                row.number("position"),
                                Tally.of(row.texts("counts"))))
                .get(0));
    }

    /** Notes how far the delivery is, in the transaction that brought it there. */
    void checkpoint(GraphTransaction transaction, Entry entry, String file, long position, Tally tally) {
        Parameters parameters = Parameters.of("id", entry.id())
                .and("runner", entry.runner())
                .and("file", file)
                .and("position", position)
                .and("counts", tally.counts());
        if (transaction
                .list(IngestStatements.CHECKPOINT, parameters, row -> row.text("id"))
                .isEmpty()) {
            throw new TakenOver();
        }
    }

    void complete(Entry entry, Tally tally) {
        Parameters parameters = Parameters.of("id", entry.id())
                .and("runner", entry.runner())
                .and("counts", tally.counts())
                .and("completedAt", now());
        if (writer.writing(transaction ->
                        transaction.list(IngestStatements.COMPLETE_BATCH, parameters, row -> row.text("id")))
                .isEmpty()) {
            throw new TakenOver();
        }
    }

    /** Closes the entry of a delivery that became unreadable half-way. */
    void abandon(Entry entry, DeliveryRejected rejection) {
        Parameters parameters = Parameters.of("id", entry.id())
                .and("runner", entry.runner())
                .and("code", rejection.code().name())
                .and("reason", rejection.sentence())
                .and("completedAt", now());
        writer.writing(transaction -> {
            transaction.run(IngestStatements.ABANDON_BATCH, parameters);
            return entry;
        });
    }

    /** Enters a delivery that was refused as a whole. */
    String refuse(String source, DeliveryRejected rejection) {
        String id = newId();
        Parameters parameters = Parameters.of("id", id)
                .and("source", source)
                .and("receivedAt", now())
                .and("code", rejection.code().name())
                .and("reason", rejection.sentence());
        writer.writing(transaction -> {
            transaction.run(IngestStatements.REFUSE_BATCH, parameters);
            return id;
        });
        return id;
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    /** To the microsecond, so that what is read back is what was written. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * A running delivery.
     *
     * @param id of the batch
     * @param runner who loads it now
     * @param recordedAt the recorded time of all it asserts
     * @param file the file it had reached when it was interrupted; empty at the start
     * @param position how many rows of that file are done
     * @param tally what became of the rows so far
     */
    record Entry(String id, String runner, Instant recordedAt, String file, long position, Tally tally) {

        /** Whether rows of a file may still have to be loaded. */
        boolean reaches(FeedFile other) {
            return file.isEmpty() || other.compareTo(FeedFile.find(file).orElseThrow()) >= 0;
        }
    }

    /** Another run has taken up the same delivery. */
    static final class TakenOver extends RuntimeException {
        TakenOver() {
            super("Another run has taken up this delivery; this one stops and leaves it to the other.");
        }
    }
}
