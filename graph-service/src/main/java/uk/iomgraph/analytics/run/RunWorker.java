package uk.iomgraph.analytics.run;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import uk.iomgraph.graph.GraphTimeout;
import uk.iomgraph.graph.GraphUnavailable;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.DaemonThreads;

/** Works on runs, one after the other, in the order in which they were asked for. */
@Component
class RunWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RunWorker.class);
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    private final RunBoard board;
    private final RunStore store;
    private final RunWork work;
    private final RunVersions versions;
    private final AnalyticsRunSettings settings;
    private final ReentrantLock beginning = new ReentrantLock();
    private @Nullable ExecutorService thread;

    RunWorker(RunBoard board, RunStore store, RunWork work, RunVersions versions, AnalyticsRunSettings settings) {
        this.board = board;
        this.store = store;
        this.work = work;
        this.versions = versions;
        this.settings = settings;
    }

    /** Takes a run up, if not too many wait; false otherwise, and then nothing is kept of it. */
    synchronized boolean take(RunOrder order) {
        if (thread == null || board.size() > settings.waiting()) {
            return false;
        }
        store.add(order);
        LiveRun live = board.add(order.id());
        thread.execute(() -> run(order, live));
        return true;
    }

    /** Calls a run off that is not over, and says why in its state; a withdrawn one may be over. False if nothing was done. */
    boolean callOff(String id, AnalyticsRunState state, @Nullable String failure) {
        board.find(id).ifPresent(LiveRun::callOff);
        boolean ended =
                state == AnalyticsRunState.WITHDRAWN ? store.withdraw(id, failure) : store.end(id, state, failure);
        if (ended) {
            board.end(id, state, failure);
        }
        return ended;
    }

    /** Does something while no run begins: one that has begun by then is seen as under way. */
    <T> T holdingBack(Supplier<T> work) {
        beginning.lock();
        try {
            return work.get();
        } finally {
            beginning.unlock();
        }
    }

    private void run(RunOrder order, LiveRun live) {
        String failure = null;
        try {
            if (live.begin() && holdingBack(() -> store.begin(order.id(), versions.now()))) {
                work.run(order, live);
            }
        } catch (RuntimeException e) {
            failure = live.calledOff() ? null : told(order.id(), e);
        } finally {
            live.release();
        }
        end(order.id(), failure);
    }

    /** Tells those who listen what stands in the graph then: somebody else may have ended the run before. */
    private void end(String id, @Nullable String failure) {
        try {
            if (failure != null) {
                store.end(id, AnalyticsRunState.FAILED, failure);
            }
            AnalyticsRunProgress now = store.get(id).progress();
            board.end(id, now.state(), now.failure());
        } catch (RuntimeException e) {
            LOG.warn("How run {} ended could not be kept: {}", id, e.getClass().getSimpleName());
            board.end(id, AnalyticsRunState.INTERRUPTED, RunUpkeep.INTERRUPTED);
        }
    }

    private static String told(String id, RuntimeException e) {
        if (e instanceof BadQuestion || e instanceof GraphUnavailable) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof GraphTimeout) {
            return "A step took longer than a write may (iom.graph.write-timeout). Ask about a smaller network, or give a"
                    + " 'sampleSize'.";
        }
        // Its message may quote a record.
        LOG.error("Run {} failed: {}", id, e.getClass().getSimpleName());
        return "This is a fault of the service. Quote " + id + " to report it.";
    }

    @Override
    public synchronized void start() {
        thread = Executors.newSingleThreadExecutor(new DaemonThreads("analytics-runs"));
    }

    @Override
    public void stop() {
        ExecutorService running = taken();
        if (running == null) {
            return;
        }
        running.shutdownNow();
        List<String> left = board.ids();
        try {
            left.forEach(id -> callOff(id, AnalyticsRunState.INTERRUPTED, RunUpkeep.INTERRUPTED));
            if (!running.awaitTermination(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("A run is still at work; what it leaves behind goes at the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("The database does not answer: the next start tells that {} runs were interrupted", left.size());
        }
    }

    private synchronized @Nullable ExecutorService taken() {
        ExecutorService running = thread;
        thread = null;
        return running;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
