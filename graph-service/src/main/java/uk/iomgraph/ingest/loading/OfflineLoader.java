package uk.iomgraph.ingest.loading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.ingest.feed.Delivery;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.ingest.feed.FeedRow;
import uk.iomgraph.ingest.feed.Rows;
import uk.iomgraph.ingest.loading.BatchLedger.Entry;
import uk.iomgraph.ingest.loading.Progress.Stage;
import uk.iomgraph.retention.TieSettings;

/**
 * Puts the rows of deliveries, each the first of its source, into a graph that no database holds yet. Rows are decided and
 * mapped by the very classes that load them into a database; only where they go is another. Rows that wait are tried again
 * after each delivery, as there. What is left for {@link DeliveryLoader#finish} is to close the entries of the ledger.
 */
public final class OfflineLoader implements AutoCloseable {

    private final OfflineGraph graph;
    private final OfflineNodes nodes;
    private final OfflineTies ties;
    private final OfflineParkedRows parkedRows;
    private final Instant recordedAt;
    private final RowMapping mapping;
    private final Parameters link;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * Begins with an empty graph.
     *
     * @param deliveries what is going to be loaded
     * @param graph where it goes
     * @param work a folder for temporary files
     * @param recordedAt the recorded time of all they assert
     * @param held how long ties are held
     */
    public OfflineLoader(
            Collection<Delivery> deliveries, OfflineGraph graph, Path work, Instant recordedAt, TieSettings held)
            throws IOException {
        this.graph = graph;
        this.nodes = OfflineNodes.of(deliveries, work);
        this.ties = new OfflineTies(graph, recordedAt);
        this.parkedRows = new OfflineParkedRows(work.resolve("parked.rows"));
        this.recordedAt = recordedAt;
        this.mapping = new RowMapping(recordedAt, held);
        this.link = Parameters.of("recordedFrom", recordedAt);
    }

    /** Puts down all rows of a delivery, but those that wait for what it does not bring. */
    public void load(Delivery delivery, Progress progress) {
        Entry entry = BatchLedger.offline(recordedAt);
        entries.add(entry);
        Tally[] tally = {new Tally()};
        long done = 0;
        try (LaneThreads writer = new LaneThreads(1)) {
            for (FeedFile file : delivery.files()) {
                int fileNumber = delivery.files().indexOf(file);
                try (Rows rows = delivery.read(file)) {
                    while (rows.hasNext()) {
                        Chunk chunk = Chunk.next(rows);
                        done += chunk.size();
                        writer.run(0, () -> tally[0] = tally[0].plus(write(file, chunk, fileNumber, entry)));
                        progress.at(Stage.LOADING, file.csvName(), done, delivery.totalRows());
                    }
                }
            }
            writer.await();
        }
        retry(tally[0]);
        graph.node(List.of("FeedBatch"), BatchLedger.read(entry, delivery, DeliveryLoader.notices(delivery), tally[0]));
    }

    /**
     * Puts down what follows from all rows, and those that wait for what none of the deliveries brings.
     *
     * @return sentences about what was left out
     */
    public List<String> end(Progress progress) {
        progress.at(Stage.DERIVING_TIES, "", 0, 0);
        List<String> leftOut = ties.write();
        graph.label(labels(FeedFile.PEOPLE, Shapes.of(FeedFile.PEOPLE)), ties::roles);
        parkedRows.forEach(waiting -> graph.node(
                List.of("ParkedRow"), ChunkWriter.parked(waiting.parked(), entries.get(waiting.delivery()))));
        return leftOut;
    }

    @Override
    public void close() {
        parkedRows.close();
    }

    private Tally write(FeedFile file, Chunk chunk, int fileNumber, Entry entry) {
        ChunkPlan plan = write(file, chunk.rows());
        ChunkWriter.rejected(plan.rejects(chunk), fileNumber, entry)
                .forEach(row -> graph.node(List.of("RejectedRow"), row));
        plan.parked.forEach(row -> parkedRows.add(entries.size() - 1, row));
        return plan.tally(chunk);
    }

    /** Puts down the rows that wait no longer, until a pass finds none: one may wait for another. */
    private void retry(Tally tally) {
        int delivery = entries.size() - 1;
        boolean released = true;
        while (released) {
            ImportStopped.ifAsked();
            released = parkedRows.release(nodes::contains, waiting -> {
                FeedRow row = waiting.parked().row();
                Outcome outcome = write(row.file(), List.of(row)).outcome(row);
                if (waiting.delivery() == delivery) {
                    tally.add(row.file().fileName(), Outcome.PARKED, -1);
                    tally.add(row.file().fileName(), outcome, 1);
                } else {
                    tally.add(row.file().fileName(), Outcome.RELEASED, 1);
                }
            });
        }
    }

    private ChunkPlan write(FeedFile file, List<FeedRow> rows) {
        ChunkPlan plan = new ChunkPlan(file, nodes.about(file, rows), mapping);
        List<FeedRow> added = new ArrayList<>();
        for (FeedRow row : rows) {
            int before = plan.additions.size();
            plan.decide(row);
            if (plan.additions.size() > before) {
                added.add(row);
            }
        }
        if (!plan.corrections.isEmpty() || !plan.retractedKeys.isEmpty() || !plan.closedElements.isEmpty()) {
            throw new IllegalStateException("Only what is new can be loaded offline");
        }
        Shape shape = Shapes.of(file);
        for (int i = 0; i < added.size(); i++) {
            write(shape, added.get(i), plan.additions.get(i));
        }
        return plan;
    }

    private void write(Shape shape, FeedRow row, Parameters addition) {
        if (shape instanceof Shape.TieShape) {
            long start = number(addition, "start");
            long end = number(addition, "end");
            graph.relationship(addition.text("type"), start, end, addition.nested("properties"));
            if (row.file() == FeedFile.INVOLVEMENTS) {
                ties.involvement(addition.text("type"), start, end);
            }
            return;
        }
        Parameters properties = addition.nested("properties");
        long number = graph.node(labels(row.file(), shape), properties);
        nodes.add(row, number);
        for (Parameters target : addition.nestedList("links")) {
            graph.relationship(target.text("type"), number, number(target, "element"), link);
        }
        if (shape instanceof Shape.EntityShape) {
            ties.entity(row, number, properties.text("id"));
        } else if (shape instanceof Shape.EpisodeShape) {
            long person = number(addition, "person");
            graph.relationship("HAS_EPISODE", person, number, link);
            if (row.file() == FeedFile.RESIDENCES) {
                // Its one link is to the address, where one is known.
                addition.nestedList("links")
                        .forEach(address -> ties.residence(row, person, number(address, "element")));
            }
        }
    }

    private static long number(Parameters addition, String name) {
        return Long.parseLong(addition.text(name));
    }

    /** Without the mark of ties that are still to be worked out: they are worked out here. */
    private static List<String> labels(FeedFile file, Shape shape) {
        List<String> labels = new ArrayList<>();
        if (shape instanceof Shape.EntityShape entity) {
            labels.add("Entity");
            labels.addAll(ChunkWriter.labels(file, entity));
            labels.remove(Marks.PENDING);
        } else if (shape instanceof Shape.EpisodeShape episode) {
            labels.add("Episode");
            labels.addAll(episode.labels());
        }
        return labels;
    }
}
