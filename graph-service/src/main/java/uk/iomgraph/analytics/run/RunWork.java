package uk.iomgraph.analytics.run;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.analytics.CommunityOptions;
import uk.iomgraph.analytics.Measure;
import uk.iomgraph.analytics.MeasureOptions;
import uk.iomgraph.analytics.Measuring;
import uk.iomgraph.analytics.Partition;
import uk.iomgraph.analytics.Projection;
import uk.iomgraph.analytics.Projections;
import uk.iomgraph.analytics.TieRedraws;
import uk.iomgraph.analytics.run.RunOrder.Work;
import uk.iomgraph.analytics.run.Scores.Entry;
import uk.iomgraph.analytics.run.Scores.Redrawn;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.rules.network.CommunityStability;
import uk.iomgraph.rules.network.Stability;

/** Does the work of one run: puts its network into memory, measures it, keeps what was found, and takes it out again. */
@Component
class RunWork {

    /** What comes out the same however many threads work on it; of the others the order of adding may change a last digit. */
    private static final Set<Measure> WHOLE =
            EnumSet.of(Measure.DEGREE, Measure.CORE, Measure.TRIANGLES, Measure.COMPONENT);

    private static final int THREADS = 4;

    /** The share of the rounds within an interval. */
    private static final double LEVEL = 0.95;

    /** How often what Leiden found is tried to be improved where that takes no time; in large networks it would take hours. */
    private static final int ROUNDS = 100;

    private final Projections projections;
    private final RunStore store;
    private final TaskProgress tasks;

    RunWork(Projections projections, RunStore store, TaskProgress tasks) {
        this.projections = projections;
        this.store = store;
        this.tasks = tasks;
    }

    /**
     * Works on a run that has begun, until it is complete or was ended by somebody else.
     *
     * @throws LiveRun.CalledOff if it was called off
     * @throws BadQuestion if its scope names what there is not any more
     */
    void run(RunOrder order, LiveRun live) {
        live.expect(
                2 + Math.max(1, order.work().measures().size()) + (order.work().rounds() == null ? 0 : 1));
        Future<?> watched = tasks.watch(live);
        try {
            live.step("Reading people and ties");
            Projection network = projections.open(order.scope(), order.moment(), order.viewer());
            try {
                complete(order, live, measured(order, network, live));
            } finally {
                // Whoever calls the run off now must not keep it from clearing up.
                live.release();
                network.close();
            }
        } finally {
            watched.cancel(false);
        }
    }

    private void complete(RunOrder order, LiveRun live, Parameters figures) {
        live.step("Completing");
        boolean limited = !order.viewer().seesLimitedAccess()
                && !store.withLimitedAccess(List.of(order.id())).isEmpty();
        if (limited) {
            throw new BadQuestion(
                    Fault.NOT_READY,
                    "Access to the record of somebody in the network was limited while it was measured. Start it again.");
        }
        store.complete(order.id(), figures);
    }

    private Parameters measured(RunOrder order, Projection network, LiveRun live) {
        Parameters figures = Parameters.of("people", network.people()).and("ties", network.ties());
        if (order.work().algorithm() != null) {
            return parted(order, network, live, figures);
        }
        for (Measure measure : order.work().measures()) {
            live.step("Measuring " + measure.name());
            keep(order, network.working(transaction -> {
                Measuring measuring = new Measuring(network, transaction, options(order.work(), measure));
                return scores(measure, measuring.nodes().people(), measuring.values(measure));
            }));
        }
        return figures;
    }

    private Parameters parted(RunOrder order, Projection network, LiveRun live, Parameters figures) {
        Work work = order.work();
        live.step("Looking for communities");
        CommunityOptions options = new CommunityOptions(
                Objects.requireNonNull(work.algorithm()),
                work.resolution(),
                work.weighted(),
                work.seed(),
                network.people() > Projections.MOST_AT_ONCE ? 0 : ROUNDS);
        Partition partition = network.working(transaction -> Partition.find(network, transaction, options));
        CommunityStability stability = redrawn(work, partition, options, live);
        List<Entry> entries = new ArrayList<>();
        int most = 0;
        for (int i = 0; i < partition.communities().length; i++) {
            int number = partition.communities()[i];
            Redrawn redrawn = stability == null ? null : redrawn(stability, i, number - 1);
            entries.add(new Entry(partition.ties().people().get(i), number, 0, redrawn));
            most = Math.max(most, number);
        }
        keep(order, Scores.numbered(Scores.COMMUNITY, entries));
        return figures.and("communities", most).and("modularity", partition.modularity());
    }

    private static @Nullable CommunityStability redrawn(
            Work work, Partition partition, CommunityOptions options, LiveRun live) {
        Integer rounds = work.rounds();
        if (rounds == null) {
            return null;
        }
        live.step("Drawing ties again");
        return partition.redrawn(options, TieRedraws.of(rounds, LEVEL, null, work.seed()), 1, round -> {
            if (live.calledOff()) {
                throw new LiveRun.CalledOff();
            }
            live.within((double) round / rounds);
        });
    }

    private static Redrawn redrawn(CommunityStability stability, int person, int community) {
        Stability.Interval range = stability.interval(community);
        return new Redrawn(stability.membership(person), stability.mean(community), range.low(), range.high());
    }

    private static Scores scores(Measure measure, List<String> people, double[] values) {
        List<Entry> entries = new ArrayList<>(people.size());
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                entries.add(Entry.of(people.get(i), values[i]));
            }
        }
        return measure == Measure.COMPONENT
                ? Scores.numbered(measure.name(), entries)
                : Scores.ranked(measure.name(), entries);
    }

    private static MeasureOptions options(Work work, Measure measure) {
        return new MeasureOptions(work.seed(), work.sampleSize(), WHOLE.contains(measure) ? THREADS : 1);
    }

    private void keep(RunOrder order, Scores scores) {
        if (!store.add(order.id(), scores)) {
            throw new LiveRun.CalledOff();
        }
    }
}
