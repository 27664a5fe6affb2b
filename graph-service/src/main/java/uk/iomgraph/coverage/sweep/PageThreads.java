package uk.iomgraph.coverage.sweep;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import uk.iomgraph.kernel.DaemonThreads;

/**
 * Deals with pages side by side; what is to be noted about how far they came is noted in their order. Not more than a few
 * pages are under way at once.
 */
final class PageThreads implements AutoCloseable {

    private static final Duration LAST_PAGE = Duration.ofSeconds(20);

    private final int most;
    private final ExecutorService threads;
    private final Deque<Page> underWay = new ArrayDeque<>();

    /**
     * Threads for pages.
     *
     * @param atOnce how many pages are dealt with at the same time; no more than as many wait for their turn
     */
    PageThreads(int atOnce) {
        most = 2 * atOnce;
        threads = Executors.newFixedThreadPool(atOnce, new DaemonThreads("sweep"));
    }

    private record Page(Future<?> work, Runnable noted) {}

    /** Hands a page over; waits while too many are under way. */
    void run(Runnable work, Runnable noted) {
        underWay.add(new Page(threads.submit(work), noted));
        while (underWay.size() >= most) {
            settleFirst();
        }
    }

    /** The same with nothing to be noted. */
    void run(Runnable work) {
        run(work, () -> {});
    }

    /** Waits for all pages. */
    void await() {
        while (!underWay.isEmpty()) {
            settleFirst();
        }
    }

    private void settleFirst() {
        Page first = underWay.remove();
        try {
            first.work().get();
            first.noted().run();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The sweep was told to stop", e);
        }
    }

    /** Whoever sweeps next must not meet a page that is still being written. */
    @Override
    public void close() {
        threads.shutdownNow();
        boolean interrupted = Thread.interrupted();
        try {
            threads.awaitTermination(LAST_PAGE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
