package uk.iomgraph.disposal;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import uk.iomgraph.graph.GraphMigrations;
import uk.iomgraph.kernel.DaemonThreads;

/** Goes on with erasures that a service which was stopped or killed has left half-way, once the database is ready. */
@Component
@ConditionalOnWebApplication
class InterruptedErasures implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InterruptedErasures.class);
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final Erasures erasures;
    private final GraphMigrations migrations;
    private @Nullable ScheduledExecutorService executor;

    InterruptedErasures(Erasures erasures, GraphMigrations migrations) {
        this.erasures = erasures;
        this.migrations = migrations;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // what it throws is told where it is caught
    public synchronized void start() {
        executor = Executors.newSingleThreadScheduledExecutor(new DaemonThreads("erasures"));
        executor.scheduleWithFixedDelay(this::resume, 0, AGAIN.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        if (executor != null) {
            executor.shutdownNow();
            executor = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return executor != null;
    }

    private void resume() {
        try {
            if (migrations.applied() && !erasures.resume()) {
                LOG.info("An erasure that was interrupted waits for a delivery to be loaded");
            }
        } catch (RuntimeException e) {
            // Its message may quote a record.
            LOG.warn(
                    "An erasure could not be gone on with; it is tried again: {}",
                    e.getClass().getSimpleName());
        }
    }
}
