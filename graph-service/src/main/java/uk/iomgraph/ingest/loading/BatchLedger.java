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
import uk.iomgraph.graph.Row;
import uk.iomgraph.ingest.feed.Delivery;
import uk.iomgraph.ingest.feed.DeliveryRejected;
import uk.iomgraph.ingest.feed.FeedFile;

/** The ledger of deliveries: every one leaves an entry, and the entry of a running one says how far it is. */
@Component
final class BatchLedger {

    /** Two writers keep a database busy; more do not make it faster (docs/performance.md). */
    private static final int LANES = 2;

    private final GraphWriter writer;
    private final Clock clock;

    BatchLedger(GraphWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    /** Opens the entry of a delivery, or takes up the one of the same delivery that was interrupted. */
    Entry begin(Delivery delivery, List<String> notices) {
        String runner = UUID.randomUUID().toString();
        Parameters parameters = described(newId(), delivery, now(), notices)
                .and("runner", runner)
                .and("lanes", LANES);
        return writer.writing(transaction -> transaction
                .list(
                        IngestStatements.BEGIN_BATCH,
                        parameters,
                        row -> new Entry(
                                row.text("id"),
                                runner,
                                row.instant("receivedAt"),
                                row.flag("first"),
                                row.flag("reading"),
                                Tally.of(row.texts("counts")),
                                row.rows("lanes").stream().map(Lane::of).toList()))
                .get(0));
    }

    /** The entry of a delivery that is loaded where no database is yet. */
    static Entry offline(Instant recordedAt) {
        return new Entry(newId(), "", recordedAt, true, true, new Tally(), List.of());
    }

    /** What the ledger keeps of an entry whose rows are all read, so that it can be taken up and completed. */
    static Parameters read(Entry entry, Delivery delivery, List<String> notices, Tally tally) {
        return described(entry.id(), delivery, entry.recordedAt(), notices)
                .and("state", "RUNNING")
                .and("counts", tally.counts());
    }

    private static Parameters described(String id, Delivery delivery, Instant receivedAt, List<String> notices) {
        return Parameters.of("id", id)
                .and("digest", delivery.digest())
                .and("source", delivery.manifest().source())
                .and("kind", delivery.manifest().kind().name())
                .and("extractedAt", delivery.manifest().extractedAt())
                .and("receivedAt", receivedAt)
                .and("rows", delivery.totalRows())
                .and("notices", notices);
    }

    /** Notes how far a lane is, in the transaction that brought it there. */
    void advance(GraphTransaction transaction, Entry entry, int lane, Lane progress) {
        Parameters parameters = Parameters.of("id", entry.id())
                .and("runner", entry.runner())
                .and("lane", lane)
                .and("file", progress.file())
                .and("chunks", progress.chunks())
                .and("counts", progress.tally().counts());
        if (transaction
                .list(IngestStatements.ADVANCE_LANE, parameters, row -> row.text("id"))
                .isEmpty()) {
            throw new TakenOver();
        }
    }

    /** Notes that all rows are read; what became of them, over all lanes, is the answer. */
    Tally endReading(Entry entry) {
        Parameters parameters = Parameters.of("id", entry.id()).and("runner", entry.runner());
        return writer
                .writing(transaction -> transaction.list(
                        IngestStatements.END_READING, parameters, row -> Tally.of(row.texts("counts"))))
                .stream()
                .findFirst()
                .orElseThrow(TakenOver::new);
    }

    /** Notes what became of the rows so far, in the transaction that brought it about. */
    void checkpoint(GraphTransaction transaction, Entry entry, Tally tally) {
        Parameters parameters =
                Parameters.of("id", entry.id()).and("runner", entry.runner()).and("counts", tally.counts());
        if (transaction
                .list(IngestStatements.CHECKPOINT, parameters, row -> row.text("id"))
                .isEmpty()) {
            throw new TakenOver();
        }
    }

    /** What is to be noticed about rows that told of erased records: at most one sentence, which names none. */
    List<String> erased(Entry entry) {
        long rows = writer.writing(transaction -> transaction
                .list(IngestStatements.ERASED_ROWS, Parameters.of("batch", entry.id()), row -> row.number("rows"))
                .get(0));
        return rows == 0
                ? List.of()
                : List.of("Rows that are or name records that were erased were not taken in: " + rows
                        + ". The agency is to take those records out too, and not to send them again.");
    }

    /** Closes the entry of a delivery that is loaded to its end, with what is to be noticed about the end. */
    void complete(Entry entry, Tally tally, List<String> notices) {
        Parameters parameters = Parameters.of("id", entry.id())
                .and("runner", entry.runner())
                .and("counts", tally.counts())
                .and("notices", notices)
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
     * @param first whether its source never sent any other, so that nothing can be absent from it
     * @param reading whether rows are still to be read
     * @param tally what became of the rows so far
     * @param lanes how far each lane is; empty once all rows are read
     */
    record Entry(
            String id,
            String runner,
            Instant recordedAt,
            boolean first,
            boolean reading,
            Tally tally,
            List<Lane> lanes) {}

    /**
     * How far one lane is. The chunks of a file are dealt to the lanes in turn, and no lane begins a file before all have
     * ended the one before it.
     *
     * @param file the file of its last chunk; empty at the start
     * @param chunks how many chunks of that file it has written
     * @param tally what became of the rows of all its chunks
     */
    record Lane(String file, long chunks, Tally tally) {

        static Lane of(Row row) {
            return new Lane(row.text("file"), row.number("chunks"), Tally.of(row.texts("counts")));
        }

        /** How many chunks of a file it need not write again. */
        long done(FeedFile other) {
            if (file.isEmpty()) {
                return 0;
            }
            int order = other.compareTo(FeedFile.find(file).orElseThrow());
            return order < 0 ? Long.MAX_VALUE : order == 0 ? chunks : 0;
        }

        Lane after(FeedFile written, Tally of) {
            return new Lane(written.fileName(), file.equals(written.fileName()) ? chunks + 1 : 1, tally.plus(of));
        }
    }

    /** Another run has taken up the same delivery. */
    static final class TakenOver extends RuntimeException {
        TakenOver() {
            super("Another run has taken up this delivery; this one stops and leaves it to the other.");
        }
    }
}
