package uk.iomgraph.analytics.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

/**
 * Clears up after runs: at the start what a service that was killed has left, and from time to time what has been kept long
 * enough.
 */
@Component
@ConditionalOnWebApplication
class RunUpkeep implements SmartLifecycle {

    static final String INTERRUPTED = "The service was stopped or killed before the end of the run. Start it again.";

    private static final Logger LOG = LoggerFactory.getLogger(RunUpkeep.class);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** No network is at work for so long: each of the steps of a run ends with the write timeout. */
    private static final Duration LONGEST = Duration.ofHours(6);

    private final RunStore store;
    private final RunBoard board;
    private final RunWithdrawals withdrawals;
    private final LeftNetworks networks;
    private final AnalyticsRunSettings settings;
    private final GraphMigrations migrations;
    private final Clock clock;
    private @Nullable ScheduledExecutorService executor;

    RunUpkeep(
            RunStore store,
            RunBoard board,
            RunWithdrawals withdrawals,
            LeftNetworks networks,
            AnalyticsRunSettings settings,
            GraphMigrations migrations,
            Clock clock) {
        this.store = store;
        this.board = board;
        this.withdrawals = withdrawals;
        this.networks = networks;
        this.settings = settings;
        this.migrations = migrations;
        this.clock = clock;
    }

    /** Ends what a process that is no more has left, and takes its networks out of memory. */
    void clearUp(Instant startedAt) {
        networks.drop(startedAt);
        for (KeptRun run : store.in(List.of(AnalyticsRunState.QUEUED, AnalyticsRunState.RUNNING))) {
            if (board.find(run.id()).isEmpty() && run.queuedAt().isBefore(startedAt)) {
                store.end(run.id(), AnalyticsRunState.INTERRUPTED, INTERRUPTED);
            }
        }
    }

    /** Erases runs that have been kept long enough on a day, and withdraws those that must not be told any more. */
    void tidy(LocalDate today) {
        Instant before =
                today.minus(settings.kept()).atStartOfDay(clock.getZone()).toInstant();
        List<String> expired = store.askedBefore(before);
        expired.forEach(store::erase);
        if (!expired.isEmpty()) {
            LOG.info("{} runs had been kept for {} days and were erased", expired.size(), settings.keep());
        }
        withdrawals.ofLimitedAccess();
        networks.drop(clock.instant().minus(LONGEST));
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // what the upkeep throws is told where it is caught
    public synchronized void start() {
        Instant startedAt = clock.instant();
        executor = Executors.newSingleThreadScheduledExecutor(new DaemonThreads("analytics-upkeep"));
        executor.execute(() -> guarded(() -> {
            if (migrations.await(PATIENCE)) {
                clearUp(startedAt);
            }
        }));
        executor.scheduleWithFixedDelay(
                () -> guarded(() -> {
                    if (migrations.applied()) {
                        tidy(LocalDate.now(clock));
                    }
                }),
                0,
                settings.upkeep().toMillis(),
                TimeUnit.MILLISECONDS);
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

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn(
                    "Runs could not be cleared up; it is tried again: {}",
                    e.getClass().getSimpleName());
        }
    }
}
