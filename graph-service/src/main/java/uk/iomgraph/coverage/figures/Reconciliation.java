package uk.iomgraph.coverage.figures;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import uk.iomgraph.coverage.index.CoverageSnapshot;
import uk.iomgraph.coverage.index.CoverageTotals;
import uk.iomgraph.coverage.index.PersonCoverage;
import uk.iomgraph.coverage.store.FactReader;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.rules.gap.SubjectKind;

/**
 * Holds the index against the graph, and says loudly where they differ: in the log, in the health of the service, and by
 * reading all of it anew.
 */
@Component("coverageIndex")
class Reconciliation implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    private final CoverageFigures figures;
    private final FactReader facts;
    private final Sweeper sweeper;
    private final Clock clock;
    private final AtomicReference<@Nullable String> difference = new AtomicReference<>();

    Reconciliation(CoverageFigures figures, FactReader facts, Sweeper sweeper, Clock clock) {
        this.figures = figures;
        this.facts = facts;
        this.sweeper = sweeper;
        this.clock = clock;
    }

    /**
     * Whether what is believed of people is the same in the index and in the graph, by number and by checksum. What a sweep
     * has changed and the index has still to take in is no difference, so then it is left for the next time.
     */
    boolean reconcile() {
        return sweeper.betweenSweeps(() -> !figures.upToDate() || compare());
    }

    private boolean compare() {
        CoverageTotals before = totals();
        figures.build();
        CoverageTotals after = totals();
        FactReader.Totals kept = facts.totals();
        boolean same = before.equals(after) && kept.people() == after.people() && kept.gaps() == after.gaps();
        if (same) {
            difference.set(null);
        } else {
            String told = "The index held " + before.people() + " people and " + before.gaps() + " gaps; the graph has "
                    + kept.people() + " and " + kept.gaps() + ", which read anew make " + after.people() + " and "
                    + after.gaps();
            difference.set(told);
            LOG.error("{}", told);
        }
        return same;
    }

    private CoverageTotals totals() {
        return everybody().totals(PersonCoverage.micros(clock.instant()));
    }

    private CoverageSnapshot everybody() {
        return figures.snapshots().people().everybody();
    }

    /** The person a gap is of; none where it is of something else. */
    List<String> personOf(String gap) {
        return facts.gaps(List.of(gap), clock.instant()).values().stream()
                .filter(kept -> kept.kind() == SubjectKind.PERSON)
                .map(kept -> kept.subject())
                .toList();
    }

    @Override
    public Health health() {
        String told = difference.get();
        if (told != null) {
            return Health.down().withDetail("difference", told).build();
        }
        return figures.ready()
                ? Health.up()
                        .withDetail("versions", everybody().size())
                        .withDetail("bytes", everybody().bytes())
                        .build()
                : Health.unknown().withDetail("description", figures.notBuilt()).build();
    }
}
