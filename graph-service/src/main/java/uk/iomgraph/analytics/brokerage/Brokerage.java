package uk.iomgraph.analytics.brokerage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.iomgraph.analytics.NetworkScope;
import uk.iomgraph.analytics.Projection;
import uk.iomgraph.analytics.Projections;
import uk.iomgraph.analytics.TieList;
import uk.iomgraph.analytics.brokerage.Broker.RankRange;
import uk.iomgraph.analytics.brokerage.Broker.ValueRange;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.network.Betweenness;
import uk.iomgraph.rules.network.Stability;
import uk.iomgraph.rules.network.StructuralHoles;
import uk.iomgraph.rules.network.TieNetwork;
import uk.iomgraph.security.Viewer;

/** Finds who stands between others in a small network, and how far that depends on which ties are recorded. */
@Service
class Brokerage {

    /** Steps of all redrawn networks together; from more the chains begin at some people only. */
    private static final double MOST_STEPS = 2e8;

    private final Projections projections;
    private final GangsOfContacts gangs;

    Brokerage(Projections projections, GangsOfContacts gangs) {
        this.projections = projections;
        this.gangs = gangs;
    }

    /** The brokers of a scope. */
    Brokers brokers(BrokerArguments arguments, Moment moment, Viewer viewer) {
        TieList list = ties(arguments.scope(), moment, viewer);
        TieNetwork network = list.network();
        double[] betweenness = Betweenness.exact(network);
        List<Integer> first = first(betweenness, arguments.first());
        Integer sources = sources(network, arguments.rounds());
        List<Broker> told = List.of();
        if (!first.isEmpty()) {
            int each = sources == null ? network.people() : sources;
            Stability stability = Stability.of(
                    network, (drawn, seed) -> Betweenness.sampled(drawn, each, seed), arguments.resampling());
            told = new Telling(list, network, betweenness, stability, moment, viewer)
                    .all(first, gangs.of(list, network, first, arguments.scope().minGrade(), moment));
        }
        return new Brokers(network.people(), network.ties(), told, arguments.rounds(), arguments.level(), sources);
    }

    /** The network of a scope, read out of the memory of the database. */
    TieList ties(NetworkScope scope, Moment moment, Viewer viewer) {
        try (Projection projection = projections.openSmall(scope, moment, viewer)) {
            return projection.read();
        }
    }

    /** The people with most betweenness; none without any. */
    private static List<Integer> first(double[] betweenness, int most) {
        return IntStream.range(0, betweenness.length)
                .filter(person -> betweenness[person] > 0)
                .boxed()
                .sorted((a, b) -> {
                    int order = Double.compare(betweenness[b], betweenness[a]);
                    return order == 0 ? Integer.compare(a, b) : order;
                })
                .limit(most)
                .toList();
    }

    /** From how many people chains begin in each redrawn network; null for all. */
    private static @Nullable Integer sources(TieNetwork network, int rounds) {
        double each = network.people() + 2.0 * network.ties();
        double affordable = MOST_STEPS / rounds / Math.max(1, each);
        return affordable >= network.people() ? null : (int) Math.max(1, affordable);
    }

    /** Puts together what is told of people. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Telling(
            TieList list, TieNetwork network, double[] betweenness, Stability stability, Moment moment, Viewer viewer) {

        List<Broker> all(List<Integer> people, List<List<Broker.ContactGang>> gangs) {
            StructuralHoles holes = new StructuralHoles(network);
            List<Broker> told = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                told.add(one(people.get(i), holes, gangs.get(i)));
            }
            return told;
        }

        private Broker one(int person, StructuralHoles holes, List<Broker.ContactGang> gangs) {
            Stability.Interval values = stability.value(person);
            Stability.Interval ranks = stability.rank(person);
            return new Broker(
                    list.people().get(person),
                    rank(person),
                    new RankRange((int) ranks.low(), (int) ranks.high()),
                    betweenness[person],
                    new ValueRange(values.low(), values.high()),
                    holes.constraint(person),
                    holes.effectiveSize(person),
                    holes.efficiency(person),
                    network.degree(person),
                    holes.contactGroups(person).stream()
                            .limit(BrokerArguments.MOST)
                            .toList(),
                    gangs,
                    moment,
                    viewer);
        }

        private int rank(int person) {
            return 1
                    + (int) IntStream.range(0, betweenness.length)
                            .filter(other -> betweenness[other] > betweenness[person])
                            .count();
        }
    }
}
