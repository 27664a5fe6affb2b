package uk.iomgraph.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.IdentityStatements;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.graph.Parameters;

/** Writes changes, each whole, in transactions of bounded size. */
@Component
class ChangeWriter {

    private static final int ROWS_AT_ONCE = 5_000;

    /** Changes share no record, so while the database commits some it can already work on others. */
    private static final int LANES = 2;

    private final GraphWriter graph;

    ChangeWriter(GraphWriter graph) {
        this.graph = graph;
    }

    /** Writes them; what one lane cannot write keeps the other from nothing, and is thrown when both have ended. */
    void write(List<Change> changes, Instant recordedAt) {
        List<Change> parts = parts(changes);
        if (parts.size() < LANES) {
            parts.forEach(part -> write(part, recordedAt));
        } else {
            writeSideBySide(parts, recordedAt);
        }
    }

    private static List<Change> parts(List<Change> changes) {
        List<Change> parts = new ArrayList<>();
        Change last = Change.empty();
        for (Change change : changes) {
            if (last.rows() == 0 || last.rows() + change.rows() > ROWS_AT_ONCE) {
                last = Change.empty();
                parts.add(last);
            }
            last.add(change);
        }
        return parts;
    }

    private void writeSideBySide(List<Change> parts, Instant recordedAt) {
        ExecutorService threads = Executors.newFixedThreadPool(LANES);
        try {
            CompletableFuture.allOf(IntStream.range(0, LANES)
                            .mapToObj(lane -> CompletableFuture.runAsync(
                                    () -> {
                                        for (int i = lane; i < parts.size(); i += LANES) {
                                            write(parts.get(i), recordedAt);
                                        }
                                    },
                                    threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        } finally {
            threads.shutdown();
        }
    }

    private void write(Change change, Instant recordedAt) {
        graph.writing(transaction -> {
            transaction.run(
                    IdentityStatements.END_TIES,
                    Parameters.of("rows", rows(change.ended())).and("recordedAt", recordedAt));
            transaction.run(
                    IdentityStatements.ADD_TIES,
                    Parameters.of("rows", rows(change.added())).and("recordedAt", recordedAt));
            transaction.run(IdentityStatements.SET_IDENTITIES, Parameters.of("rows", change.identities()));
            transaction.run(IdentityStatements.MARK, Parameters.of("ids", change.marked()));
            return true;
        });
    }

    private static List<Parameters> rows(List<SamePerson> ties) {
        return ties.stream().map(SamePerson::toParameters).toList();
    }
}
