package uk.iomgraph.ingest.loading;

import java.util.ArrayList;
import java.util.List;
import uk.iomgraph.cypher.CypherStatement;
import uk.iomgraph.cypher.IngestStatements;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.ingest.feed.FeedRow;
import uk.iomgraph.ingest.feed.Reject;
import uk.iomgraph.ingest.loading.BatchLedger.Entry;
import uk.iomgraph.retention.ErasedReferences;
import uk.iomgraph.retention.TieSettings;

/** Writes one chunk of rows of one file inside a transaction: reads what is believed, decides, writes. */
final class ChunkWriter {

    /** More lines than a file can have. */
    private static final long MOST_LINES = 1_000_000_000_000L;

    private final Entry entry;
    private final RowMapping mapping;
    private final ErasedReferences erased;

    ChunkWriter(Entry entry, TieSettings ties, ErasedReferences erased) {
        this.entry = entry;
        this.erased = erased;
        this.mapping = new RowMapping(entry.recordedAt(), ties);
    }

    /**
     * Loads rows of one file.
     *
     * @param rows the rows, each key once
     * @param first whether nothing was ever recorded of the file from this source
     * @return the plan that was carried out
     */
    ChunkPlan write(FeedFile file, List<FeedRow> rows, boolean first, GraphTransaction transaction) {
        Shape shape = Shapes.of(file);
        ChunkPlan plan = new ChunkPlan(file, Believed.about(file, rows, first, erased, transaction), mapping);
        rows.forEach(plan::decide);
        if (shape instanceof Shape.EntityShape entity) {
            send(transaction, IngestStatements.RETRACT_ENTITIES, "keys", plan.retractedKeys, recorded());
            send(
                    transaction,
                    IngestStatements.CREATE_ENTITIES,
                    "rows",
                    plan.additions,
                    recorded().and("labels", labels(file, entity)));
            send(transaction, IngestStatements.CORRECT_ENTITIES, "rows", plan.corrections, recorded());
        } else if (shape instanceof Shape.EpisodeShape episode) {
            send(transaction, IngestStatements.CLOSE_EPISODES, "elements", plan.closedElements, recorded());
            send(
                    transaction,
                    IngestStatements.CREATE_EPISODES,
                    "rows",
                    plan.additions,
                    recorded().and("labels", episode.labels()));
        } else {
            send(transaction, IngestStatements.CLOSE_TIES, "elements", plan.closedElements, recorded());
            send(transaction, IngestStatements.CREATE_TIES, "rows", plan.additions, Parameters.none());
        }
        plan.marks.send(transaction);
        List<Parameters> parked =
                plan.parked.stream().map(row -> parked(row, entry)).toList();
        send(transaction, IngestStatements.PARK_ROWS, "rows", parked, Parameters.none());
        return plan;
    }

    static List<String> labels(FeedFile file, Shape.EntityShape entity) {
        List<String> labels = new ArrayList<>(List.of(entity.label()));
        labels.addAll(Marks.ofNew(file));
        return labels;
    }

    /**
     * Lists rejected rows.
     *
     * @param fileNumber where their file stands in the delivery, so that the list has the order of the delivery
     */
    void reject(List<Reject> rejects, int fileNumber, GraphTransaction transaction) {
        send(
                transaction,
                IngestStatements.ADD_REJECTS,
                "rows",
                rejected(rejects, fileNumber, entry),
                Parameters.none());
    }

    static List<Parameters> rejected(List<Reject> rejects, int fileNumber, Entry entry) {
        List<Parameters> rows = new ArrayList<>();
        for (Reject reject : rejects) {
            rows.add(Parameters.of("batch", entry.id())
                    .and("position", fileNumber * MOST_LINES + reject.line())
                    .and("file", reject.file().fileName())
                    .and("line", reject.line())
                    .and("column", reject.column())
                    .and("value", reject.value())
                    .and("code", reject.code().name())
                    .and("sentence", reject.sentence()));
        }
        return rows;
    }

    static Parameters parked(ChunkPlan.Parked parked, Entry entry) {
        FeedRow row = parked.row();
        return Parameters.of("key", row.key())
                .and("source", row.source())
                .and("file", row.file().fileName())
                .and("ref", row.ref())
                .and("line", row.line())
                .and("batch", entry.id())
                .and("cells", row.cells())
                .and("missing", parked.missing())
                .and("parkedAt", entry.recordedAt());
    }

    private Parameters recorded() {
        return Parameters.of("recordedAt", entry.recordedAt());
    }

    private static void send(
            GraphTransaction transaction, CypherStatement statement, String name, List<?> values, Parameters others) {
        if (!values.isEmpty()) {
            transaction.run(statement, others.and(name, values));
        }
    }
}
