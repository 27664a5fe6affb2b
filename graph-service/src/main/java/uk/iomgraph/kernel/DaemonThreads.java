package uk.iomgraph.kernel;

import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextSnapshotFactory;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;

/**
 * Makes threads that keep no process from ending.
 *
 * @param name the name of each, as it stands in the log
 */
public record DaemonThreads(String name) implements ThreadFactory {

    @Override
    public Thread newThread(Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Has such threads do work in the name of whoever hands it over: who asks, and the correlation id, go with it.
     *
     * @param pool makes the pool of threads that such a factory makes
     */
    public ExecutorService forWhoeverAsks(Function<ThreadFactory, ExecutorService> pool) {
        return ContextExecutorService.wrap(
                pool.apply(this), ContextSnapshotFactory.builder().build()::captureAll);
    }
}
