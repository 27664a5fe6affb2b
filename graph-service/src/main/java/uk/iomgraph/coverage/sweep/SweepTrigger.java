package uk.iomgraph.coverage.sweep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.iomgraph.crossborder.handover.HandoverChanged;
import uk.iomgraph.graph.GraphMigrations;
import uk.iomgraph.graph.GraphUnavailable;
import uk.iomgraph.ingest.DeliveryLoaded;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.kernel.DaemonThreads;
import uk.iomgraph.retention.PersonErased;
import uk.iomgraph.retention.TieChanged;

/**
 * Sweeps in the background of the service: once it is ready, when deliveries have come and none is under way, and when
 * something was done about a handover or a tie. A sweep that fails is tried again; what it had written stays, and is not written
 * again.
 */
@Component
@ConditionalOnWebApplication
class SweepTrigger implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SweepTrigger.class);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration LAST_PAGE = Duration.ofSeconds(10);
    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final Duration TOLD_EVERY = Duration.ofMinutes(1);

    /** With so many people changed, areas and networks are looked at anew without waiting. */
    private static final int MANY = 2_000;

    private final SweepSettings settings;
    private final Sweeper sweeper;
    private final WiderSweep wider;
    private final Imports imports;
    private final GraphMigrations migrations;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final AtomicBoolean awaited = new AtomicBoolean();
    private volatile Instant lastDelivery = Instant.EPOCH;
    private Instant lastWider = Instant.MIN;
    private @Nullable ScheduledExecutorService executor;

    SweepTrigger(
            SweepSettings settings,
            Sweeper sweeper,
            WiderSweep wider,
            Imports imports,
            GraphMigrations migrations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.settings = settings;
        this.sweeper = sweeper;
        this.wider = wider;
        this.imports = imports;
        this.migrations = migrations;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        if (settings.enabled()) {
            executor = Executors.newSingleThreadScheduledExecutor(new DaemonThreads("sweeps"));
            in(Duration.ZERO);
        }
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService running = executor;
        executor = null;
        if (running != null) {
            running.shutdownNow();
            try {
                if (!running.awaitTermination(LAST_PAGE.toMillis(), TimeUnit.MILLISECONDS)) {
                    LOG.warn("A sweep is still writing; the next one goes on with it");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return executor != null;
    }

    @EventListener
    void on(DeliveryLoaded delivery) {
        lastDelivery = clock.instant();
        if (awaited.compareAndSet(false, true)) {
            in(settings.quiet());
        }
    }

    /** A handover concerns one person, who is marked: it is not waited for whatever else may come. */
    @EventListener
    void on(HandoverChanged handover) {
        if (awaited.compareAndSet(false, true)) {
            in(Duration.ZERO);
        }
    }

    /** What a tie was part of is found again at once, with or without it. */
    @EventListener
    void on(TieChanged tie) {
        if (awaited.compareAndSet(false, true)) {
            in(Duration.ZERO);
        }
    }

    /** What others had in common with somebody who was erased is found again at once, without them. */
    @EventListener
    void on(PersonErased erased) {
        if (awaited.compareAndSet(false, true)) {
            in(Duration.ZERO);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what a sweep throws is told where it is caught
    private synchronized void in(Duration delay) {
        if (executor != null) {
            executor.schedule(this::sweep, delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void sweep() {
        Instant now = clock.instant();
        Instant quiet = imports.atWork() ? now.plus(settings.quiet()) : lastDelivery.plus(settings.quiet());
        if (now.isBefore(quiet)) {
            in(Duration.between(now, quiet));
            return;
        }
        awaited.set(false);
        try {
            if (migrations.await(PATIENCE)) {
                SweepReport report = sweeper.sweep(SweepKind.INCREMENTAL, toldWhileLong());
                events.publishEvent(new CoverageSwept(report));
                told(report);
                widen(now, report);
                followUp(report);
            }
        } catch (GraphUnavailable e) {
            LOG.warn("The sweep waits for the database");
            in(AGAIN);
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                // Its message may quote a record.
                LOG.error("The sweep did not come to its end: {}", e.getClass().getSimpleName());
                in(AGAIN);
            }
        }
    }

    private void widen(Instant now, SweepReport report) {
        boolean due = lastWider.equals(Instant.MIN) || now.isAfter(lastWider.plus(settings.wider()));
        if (due || report.kind() == SweepKind.FULL || report.people() >= MANY) {
            wider.sweep();
            events.publishEvent(new CoverageSwept(report.ofNobody()));
            lastWider = now;
            in(settings.wider());
        }
    }

    /** Somebody may have changed after their turn: while everybody was dealt with, or before that was gone on with. */
    private void followUp(SweepReport report) {
        if (report.kind() == SweepKind.FULL) {
            in(Duration.ZERO);
        }
    }

    private SweepProgress toldWhileLong() {
        Instant began = clock.instant();
        return SweepProgress.every(
                TOLD_EVERY,
                clock,
                people -> LOG.info(
                        "{} people were held against the gap rules within {} s, and the sweep goes on",
                        people,
                        Duration.between(began, clock.instant()).toSeconds()));
    }

    private static void told(SweepReport report) {
        if (report.people() > 0) {
            LOG.info(
                    "{} people were held against the gap rules in {} s: {} gaps opened, {} changed, {} closed",
                    report.people(),
                    report.took().toSeconds(),
                    report.opened(),
                    report.changed(),
                    report.closed());
        }
    }
}
