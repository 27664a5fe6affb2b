package uk.iomgraph.ingest.loading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.ingest.feed.Delivery;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.ingest.feed.Notice;
import uk.iomgraph.ingest.feed.Reject;
import uk.iomgraph.ingest.feed.Rows;
import uk.iomgraph.ingest.loading.Progress.Stage;
import uk.iomgraph.retention.ErasedReferences;
import uk.iomgraph.retention.TieSettings;

/**
 * Says what an import of a delivery would do, without writing. A reference to another row of the delivery counts as
 * there, even if that row will itself be rejected or parked.
 */
@Component
public class Rehearsal {

    /** Most rejected rows a check tells one by one. */
    public static final int MOST_TOLD = 1_000;

    private final GraphReader reader;
    private final TieSettings ties;
    private final ErasedReferences erased;

    Rehearsal(GraphReader reader, TieSettings ties, ErasedReferences erased) {
        this.reader = reader.unhurried();
        this.ties = ties;
        this.erased = erased;
    }

    /** Reads the whole delivery and decides the outcome of each row. */
    public Result check(Delivery delivery, Progress progress) {
        Tally tally = new Tally();
        List<Reject> rejects = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        long done = 0;
        for (FeedFile file : delivery.files()) {
            try (Rows rows = delivery.read(file)) {
                while (rows.hasNext()) {
                    Chunk chunk = Chunk.next(rows);
                    ChunkPlan plan = plan(delivery, file, chunk);
                    tally = tally.plus(plan.tally);
                    tally.add(file.fileName(), Outcome.REJECTED, chunk.rejects().size());
                    tally.add(file.fileName(), Outcome.NOTED, chunk.noted());
                    keep(chunk.notices(), notices);
                    keep(chunk.rejects(), rejects);
                    keep(plan.rejects, rejects);
                    done += chunk.size();
                    progress.at(Stage.LOADING, file.csvName(), done, delivery.totalRows());
                }
            }
        }
        progress.at(Stage.DONE, "", done, done);
        return new Result(tally, rejects, notices);
    }

    private ChunkPlan plan(Delivery delivery, FeedFile file, Chunk chunk) {
        Believed believed = reader.reading(
                        transaction -> Believed.about(file, chunk.rows(), false, erased, transaction))
                .arriving(reference ->
                        isOf(reference.source(), delivery) && delivery.contains(reference.target(), reference.ref()));
        ChunkPlan plan = new ChunkPlan(file, believed, new RowMapping(Instant.EPOCH, ties));
        chunk.rows().forEach(plan::decide);
        return plan;
    }

    private static boolean isOf(String source, Delivery delivery) {
        return source.isEmpty() || source.equals(delivery.manifest().source());
    }

    private static <T> void keep(List<T> more, List<T> kept) {
        kept.addAll(more.subList(0, Math.min(more.size(), MOST_TOLD - kept.size())));
    }

    /**
     * What an import would do.
     *
     * @param tally outcomes of all rows
     * @param rejects the first rejected rows, at most {@value #MOST_TOLD}
     * @param notices what is odd about the first rows that would be accepted though they say something odd, at most as many
     */
    public record Result(Tally tally, List<Reject> rejects, List<Notice> notices) {

        public Result {
            rejects = List.copyOf(rejects);
            notices = List.copyOf(notices);
        }
    }
}
