package uk.iomgraph.web;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import uk.iomgraph.kernel.DaemonThreads;

/**
 * Reads several parts of an answer at the same time, for the request that asks. No more than so many are read at once, whoever
 * asks: parts asked for later wait for those before them.
 */
@Component
public final class Alongside implements DisposableBean {

    /** Twice as many as a gang or a list of gaps has parts that are read by statements of their own. */
    private static final int MOST = 10;

    private final ExecutorService threads = new DaemonThreads("parts-of-answers")
            .forWhoeverAsks(factory -> Executors.newFixedThreadPool(MOST, factory));

    /**
     * Begins to read a part.
     *
     * @return what was read, once it is; what goes wrong is the outcome
     */
    public <T> CompletableFuture<T> read(Supplier<T> part) {
        return CompletableFuture.supplyAsync(part, threads);
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
