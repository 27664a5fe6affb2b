package uk.iomgraph.support;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import uk.iomgraph.coverage.figures.CoverageFigures;
import uk.iomgraph.coverage.sweep.CoverageSwept;
import uk.iomgraph.coverage.sweep.SweepReport;

/** The index of coverage in a test, which is waited for: the service brings it up to date in the background. */
@TestConfiguration(proxyBeanMethods = false)
public class TestIndex {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(50);

    private final CoverageFigures figures;
    private final ApplicationEventPublisher events;

    TestIndex(CoverageFigures figures, ApplicationEventPublisher events) {
        this.figures = figures;
        this.events = events;
    }

    /** Tells of a sweep, and waits until the index holds what it found. */
    @SuppressWarnings("ReferenceEquality") // another snapshot is another object
    public void takeIn(SweepReport swept) {
        // What is built when the service starts could else be taken for it.
        until(figures::ready);
        CoverageFigures.Snapshots before = figures.snapshots();
        events.publishEvent(new CoverageSwept(swept));
        until(() -> figures.snapshots() != before);
    }

    private static void until(BooleanSupplier shown) {
        await().atMost(PATIENCE).pollInterval(LOOK).until(shown::getAsBoolean);
    }
}
