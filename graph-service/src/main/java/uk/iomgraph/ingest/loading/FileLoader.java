package uk.iomgraph.ingest.loading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.iomgraph.cypher.IngestStatements;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.ingest.feed.Delivery;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.ingest.feed.Rows;
import uk.iomgraph.ingest.loading.BatchLedger.Entry;
import uk.iomgraph.ingest.loading.BatchLedger.Lane;
import uk.iomgraph.ingest.loading.Progress.Stage;

/**
 * Writes the rows of a delivery, file by file. This thread reads, and deals the chunks of a file to the lanes in turn;
 * each lane writes its chunks in order, a transaction each, and notes in it how far it is. All lanes end a file before any
 * begins the next, since the next may refer to it.
 */
final class FileLoader {

    private final Delivery delivery;
    private final Entry entry;
    private final ChunkWriter chunks;
    private final ParkedRows parkedRows;
    private final GraphWriter writer;
    private final BatchLedger ledger;
    private final Progress progress;
    private final List<Lane> lanes;

    FileLoader(
            Delivery delivery,
            Entry entry,
            ChunkWriter chunks,
            ParkedRows parkedRows,
            GraphWriter writer,
            BatchLedger ledger,
            Progress progress) {
        this.delivery = delivery;
        this.entry = entry;
        this.chunks = chunks;
        this.parkedRows = parkedRows;
        this.writer = writer;
        this.ledger = ledger;
        this.progress = progress;
        this.lanes = new ArrayList<>(entry.lanes());
    }

    /** Writes all files; those of which nothing was recorded before are the answer. */
    Set<FeedFile> load() {
        Set<FeedFile> firsts = EnumSet.noneOf(FeedFile.class);
        try (LaneThreads threads = new LaneThreads(lanes.size())) {
            long before = 0;
            for (FeedFile file : delivery.files()) {
                if (lanes.stream().anyMatch(lane -> lane.done(file) < Long.MAX_VALUE)) {
                    if (load(file, before, threads)) {
                        firsts.add(file);
                    }
                }
                before += delivery.rows(file);
            }
        }
        return firsts;
    }

    private boolean load(FeedFile file, long before, LaneThreads threads) {
        String source = delivery.manifest().source();
        boolean first = writer.writing(transaction -> Believed.nothingOf(file, source, transaction));
        Set<String> parked = parkedRows.keys(file, source);
        // What refers to its own file is written in order, so that what comes first is there first.
        int width = References.withinFile(file) ? 1 : lanes.size();
        long[] skip = lanes.stream().mapToLong(lane -> lane.done(file)).toArray();
        long position = before;
        try (Rows rows = delivery.read(file)) {
            for (int number = 0; rows.hasNext(); number++) {
                int lane = number % width;
                Chunk chunk = Chunk.next(rows);
                position += chunk.size();
                if (number / width >= skip[lane]) {
                    threads.run(lane, () -> write(file, chunk, lane, first, parked));
                }
                progress.at(Stage.LOADING, file.csvName(), position, delivery.totalRows());
            }
        }
        threads.await();
        return first;
    }

    private void write(FeedFile file, Chunk chunk, int number, boolean first, Set<String> parked) {
        int fileNumber = delivery.files().indexOf(file);
        Lane lane = lanes.get(number);
        Lane after = writer.writing(transaction -> {
            ChunkPlan plan = chunks.write(file, chunk.rows(), first, transaction);
            Tally tally = plan.tally(chunk);
            chunks.reject(plan.rejects(chunk), fileNumber, transaction);
            release(plan.settledKeys.stream().filter(parked::contains).toList(), transaction);
            Lane advanced = lane.after(file, tally);
            ledger.advance(transaction, entry, number, advanced);
            return advanced;
        });
        lanes.set(number, after);
    }

    private static void release(List<String> keys, GraphTransaction transaction) {
        if (!keys.isEmpty()) {
            transaction.run(IngestStatements.RELEASE_ROWS, Parameters.of("keys", keys));
        }
    }
}
