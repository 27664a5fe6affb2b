package uk.iomgraph.coverage.figures;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.iomgraph.coverage.life.GapLifeChanged;
import uk.iomgraph.coverage.sweep.CoverageSwept;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepReport;
import uk.iomgraph.crossborder.links.LinkFigures;
import uk.iomgraph.graph.GraphMigrations;
import uk.iomgraph.kernel.DaemonThreads;

/** Builds the index when the service is ready, brings it up to date when something changes, and reconciles it. */
@Component
@ConditionalOnWebApplication
class FiguresUpkeep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FiguresUpkeep.class);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration AGAIN = Duration.ofSeconds(5);
    private static final Duration UNTIL_SWEPT = Duration.ofMinutes(1);

    private final CoverageFigures figures;
    private final LinkFigures links;
    private final Reconciliation reconciliation;
    private final FiguresSettings settings;
    private final GraphMigrations migrations;
    private final ApplicationEventPublisher events;
    private @Nullable ScheduledExecutorService executor;

    FiguresUpkeep(
            CoverageFigures figures,
            LinkFigures links,
            Reconciliation reconciliation,
            FiguresSettings settings,
            GraphMigrations migrations,
            ApplicationEventPublisher events) {
        this.figures = figures;
        this.links = links;
        this.reconciliation = reconciliation;
        this.settings = settings;
        this.migrations = migrations;
        this.events = events;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // what the upkeep throws is told where it is caught
    public synchronized void start() {
        executor = Executors.newSingleThreadScheduledExecutor(new DaemonThreads("figures"));
        run(Duration.ZERO, this::build);
        executor.scheduleWithFixedDelay(
                () -> guarded(reconciliation::reconcile),
                settings.reconcile().toMillis(),
                settings.reconcile().toMillis(),
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

    @EventListener
    void on(CoverageSwept swept) {
        SweepReport report = swept.report();
        if (report.kind() == SweepKind.FULL || !figures.ready()) {
            run(Duration.ZERO, this::build);
        } else {
            run(Duration.ZERO, () -> patch(report.subjects()));
        }
    }

    /** Whoever acted sees it in the next figure. */
    @EventListener
    void on(GapLifeChanged changed) {
        guarded(() -> figures.patch(reconciliation.personOf(changed.gap())));
    }

    /** Builds it, unless it would hold nothing or half of what there is. */
    void build() {
        if (!migrations.await(PATIENCE)) {
            throw new IllegalStateException("The database is not ready");
        }
        String why = figures.ready() ? null : figures.whyToWait();
        figures.waitsBecause(why);
        if (why != null) {
            LOG.info("The index of coverage is built when the first sweep has come to its end");
            run(UNTIL_SWEPT, this::buildOnceSwept);
        } else {
            buildNow();
        }
    }

    /** Another process may have swept, which tells nobody here. */
    private void buildOnceSwept() {
        if (!figures.ready()) {
            build();
        }
    }

    private void buildNow() {
        links.build();
        figures.build();
        events.publishEvent(new FiguresChanged(true, Set.of()));
    }

    private void patch(Collection<String> people) {
        links.patch(people);
        figures.swept(people);
        events.publishEvent(new FiguresChanged(false, Set.copyOf(people)));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // as above
    private synchronized void run(Duration delay, Runnable work) {
        if (executor != null) {
            executor.schedule(() -> guarded(work), delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** What fails is done again as a whole: a patch that is lost would leave the index behind for good. */
    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.error(
                        "The coverage index could not be brought up to date: {}",
                        e.getClass().getSimpleName());
                run(AGAIN, this::build);
            }
        }
    }
}
