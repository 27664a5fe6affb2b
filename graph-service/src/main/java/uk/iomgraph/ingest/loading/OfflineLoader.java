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
 * mapped by the very classes that load them into a database; only where they go is another. Rows that must wait are put
 * down as waiting, and each delivery as read to its end, so that {@link DeliveryLoader#finish} can do the rest.
 */
public final class OfflineLoader {

    private final OfflineGraph graph;
    private final OfflineNodes nodes;
    private final Instant recordedAt;
    private final RowMapping mapping;
    private final Parameters link;

    /**
     * Begins with an empty graph.
     *
     * @param deliveries what is going to be loaded
     * @param graph where it goes
     * @param work a folder for temporary files
     * @param recordedAt the recorded time of all they assert
     * @param ties how long ties are held
     */
    public OfflineLoader(
            Collection<Delivery> deliveries, OfflineGraph graph, Path work, Instant recordedAt, TieSettings ties)
            throws IOException {
        this.graph = graph;
        this.nodes = OfflineNodes.of(deliveries, work);
        this.recordedAt = recordedAt;
        this.mapping = new RowMapping(recordedAt, ties);
        this.link = Parameters.of("recordedFrom", recordedAt);
    }

    /** Puts down all rows of a delivery. */
    public void load(Delivery delivery, Progress progress) {
        Entry entry = BatchLedger.offline(recordedAt);
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
        graph.node(List.of("FeedBatch"), BatchLedger.read(entry, delivery, DeliveryLoader.notices(delivery), tally[0]));
    }

    private Tally write(FeedFile file, Chunk chunk, int fileNumber, Entry entry) {
        ChunkPlan plan = new ChunkPlan(file, nodes.about(file, chunk.rows()), mapping);
        List<FeedRow> added = new ArrayList<>();
        for (FeedRow row : chunk.rows()) {
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
        ChunkWriter.rejected(plan.rejects(chunk), fileNumber, entry)
                .forEach(row -> graph.node(List.of("RejectedRow"), row));
        ChunkWriter.parked(plan, entry).forEach(row -> graph.node(List.of("ParkedRow"), row));
        return plan.tally(chunk);
    }

    private void write(Shape shape, FeedRow row, Parameters addition) {
        if (shape instanceof Shape.TieShape) {
            graph.relationship(
                    addition.text("type"),
                    Long.parseLong(addition.text("start")),
                    Long.parseLong(addition.text("end")),
                    addition.nested("properties"));
            return;
        }
        long number = graph.node(labels(row.file(), shape), addition.nested("properties"));
        nodes.add(row, number);
        if (shape instanceof Shape.EpisodeShape) {
            graph.relationship("HAS_EPISODE", Long.parseLong(addition.text("person")), number, link);
        }
        for (Parameters target : addition.nestedList("links")) {
            graph.relationship(target.text("type"), number, Long.parseLong(target.text("element")), link);
        }
    }

    private static List<String> labels(FeedFile file, Shape shape) {
        List<String> labels = new ArrayList<>();
        if (shape instanceof Shape.EntityShape entity) {
            labels.add("Entity");
            labels.addAll(ChunkWriter.labels(file, entity));
        } else if (shape instanceof Shape.EpisodeShape episode) {
            labels.add("Episode");
            labels.addAll(episode.labels());
        }
        return labels;
    }
}
