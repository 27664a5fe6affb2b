package uk.iomgraph.coverage.figures;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import uk.iomgraph.ingest.Imports;
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
    private final Imports imports;
    private final Clock clock;
    private final AtomicReference<@Nullable String> difference = new AtomicReference<>();

    Reconciliation(CoverageFigures figures, FactReader facts, Sweeper sweeper, Imports imports, Clock clock) {
        this.figures = figures;
        this.facts = facts;
        this.sweeper = sweeper;
        this.imports = imports;
        this.clock = clock;
    }

    /**
     * Whether what is believed is the same in the index and in the graph, by number and by checksum: of everybody, of all whom
     * everybody may be told of, and of areas, pairs, networks and feeds. What a sweep has changed and the index has still to
     * take in is no difference, so then it is left for the next time.
     */
    boolean reconcile() {
        return sweeper.betweenSweeps(() -> {
            CoverageFigures.Wider wider = figures.readWider();
            return !figures.upToDate(wider) || compare(wider);
        });
    }

    private boolean compare(CoverageFigures.Wider wider) {
        boolean importing = imports.atWork();
        Held before = held();
        figures.build(wider);
        Held after = held();
        FactReader.Totals kept = facts.totals();
        List<String> where = before.unlike(after, importing);
        if (where.isEmpty()
                && (kept.people() != after.people().people()
                        || kept.gaps() != after.people().gaps())) {
            where = List.of("people");
        }
        if (where.isEmpty()) {
            difference.set(null);
        } else {
            String told = "The index was unlike the graph in " + String.join(" and in ", where) + ": it held "
                    + before.numbers() + "; the graph has " + kept.people() + " people and " + kept.gaps()
                    + " gaps of theirs, which read anew make " + after.numbers();
            difference.set(told);
            LOG.error("{}", told);
        }
        return where.isEmpty();
    }

    private Held held() {
        CoverageFigures.Snapshots now = figures.snapshots();
        long knownAt = PersonCoverage.micros(clock.instant());
        return new Held(
                now.people().everybody().totals(knownAt),
                now.people().open().totals(knownAt),
                now.widerGaps().everybody().totals(knownAt),
                now.limited(),
                now.deliveries());
    }

    /**
     * What the index holds at a moment.
     *
     * @param people of everybody
     * @param open of all whom everybody may be told of
     * @param wider of areas, pairs, networks and feeds
     * @param limited who is left out of the second
     * @param deliveries what had been delivered when it was read
     */
    private record Held(
            CoverageTotals people,
            CoverageTotals open,
            CoverageTotals wider,
            Set<String> limited,
            Deliveries deliveries) {

        /** In what it differs from what was read anew; access that a delivery has limited is taken in after its sweep. */
        List<String> unlike(Held anew, boolean importing) {
            List<String> where = new ArrayList<>();
            if (!people.equals(anew.people)) {
                where.add("people");
            }
            boolean delivering = importing || !deliveries.same(anew.deliveries);
            if (!open.equals(anew.open) && (limited.equals(anew.limited) || !delivering)) {
                where.add("those whom everybody may be told of");
            }
            if (!wider.equals(anew.wider)) {
                where.add("areas, pairs, networks and feeds");
            }
            return where;
        }

        String numbers() {
            return people.people() + " people and " + people.gaps() + " gaps of theirs and " + wider.gaps()
                    + " wider ones";
        }
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
