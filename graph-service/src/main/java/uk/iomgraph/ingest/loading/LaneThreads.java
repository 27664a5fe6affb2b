package uk.iomgraph.ingest.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import uk.iomgraph.kernel.DaemonThreads;

/**
 * One thread per lane. A lane takes its next piece of work when it has ended the one before, and not earlier. The
 * correlation id of whoever asked for the import goes with it.
 */
final class LaneThreads implements AutoCloseable {

    private final ExecutorService threads;
    private final List<CompletableFuture<Void>> running = new ArrayList<>();

    LaneThreads(int lanes) {
        this.threads = new DaemonThreads("import-lane")
                .forWhoeverAsks(factory -> Executors.newFixedThreadPool(lanes, factory));
        for (int i = 0; i < lanes; i++) {
            running.add(CompletableFuture.completedFuture(null));
        }
    }

    /**
     * Gives a lane its next piece of work, once it has ended the one before; what went wrong there is thrown here.
     *
     * @throws ImportStopped if the thread that hands out work was interrupted
     */
    void run(int lane, Runnable work) {
        await(running.get(lane));
        ImportStopped.ifAsked();
        running.set(lane, CompletableFuture.runAsync(work, threads));
    }

    /** Waits until all lanes have ended their work. */
    void await() {
        running.forEach(LaneThreads::await);
    }

    /** Lets what is begun come to its end: each piece of work is a transaction, and none is torn. */
    @Override
    public void close() {
        threads.shutdown();
        running.forEach(work -> work.handle((nothing, failure) -> failure).join());
    }

    private static void await(CompletableFuture<Void> work) {
        try {
            work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw e;
        }
    }
}
