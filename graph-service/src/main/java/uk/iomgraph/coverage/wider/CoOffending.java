package uk.iomgraph.coverage.wider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.CoverageStatements;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.rules.gap.Finding;
import uk.iomgraph.rules.gap.SystemGaps;
import uk.iomgraph.rules.gap.SystemGaps.Member;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Setting;

/**
 * G54, for each component of the network of people who offended together within the last twenty-four months and the one that
 * has begun. Betweenness is exact up to {@value #SAMPLE} people and beyond that estimated from as many of them.
 */
@Component
class CoOffending implements WiderRule {

    private static final int MONTHS = 24;
    private static final int SAMPLE = 10_000;

    /** Named graphs live in the memory of one server: a write always goes to the same one. */
    private final GraphWriter graph;

    private final ManagedDays managed;

    CoOffending(GraphWriter graph, ManagedDays managed) {
        this.graph = graph;
        this.managed = managed;
    }

    @Override
    public List<Finding> find(Inquiry inquiry) {
        List<List<Member>> components = measure(inquiry);
        // Only of those who would be reported is it asked who manages them.
        Set<String> keyFigures = components.stream()
                .flatMap(component -> judge(component, inquiry).stream())
                .map(Finding::subject)
                .collect(Collectors.toSet());
        if (keyFigures.isEmpty()) {
            return List.of();
        }
        Map<String, Intervals> days = managed.of(keyFigures);
        return components.stream()
                .map(component ->
                        component.stream().map(member -> managed(member, days)).toList())
                .flatMap(component -> judge(component, inquiry).stream())
                .toList();
    }

    private static List<Finding> judge(List<Member> component, Inquiry inquiry) {
        return SystemGaps.keyFigures(component, inquiry.period(MONTHS), inquiry.settings());
    }

    private static Member managed(Member member, Map<String, Intervals> days) {
        return new Member(
                member.person(),
                member.betweenness(),
                member.core(),
                days.getOrDefault(member.person(), Intervals.none()));
    }

    private List<List<Member>> measure(Inquiry inquiry) {
        String name = "co-offending-" + UUID.randomUUID();
        try {
            return graph.writing(transaction -> new Network(transaction, name).components(inquiry));
        } finally {
            graph.writing(transaction -> new Network(transaction, name).drop());
        }
    }

    /** The network in the memory of the database, under a name of its own. */
    private record Network(GraphTransaction transaction, String name) {

        List<List<Member>> components(Inquiry inquiry) {
            drop();
            if (project(inquiry.since(MONTHS), inquiry.until()) == 0) {
                return List.of();
            }
            Map<String, Double> betweenness = new HashMap<>();
            Map<String, Integer> cores = new HashMap<>();
            transaction.forEach(
                    CoverageStatements.WIDER_NETWORK_BETWEENNESS,
                    named().and("sample", SAMPLE),
                    row -> betweenness.put(row.text("person"), row.decimalOrNull("score")));
            transaction.forEach(
                    CoverageStatements.WIDER_NETWORK_CORES,
                    named(),
                    row -> cores.put(row.text("person"), Math.toIntExact(row.number("core"))));
            return transaction.list(
                    CoverageStatements.WIDER_NETWORK_COMPONENTS,
                    named().and("least", inquiry.least(Setting.NETWORK_SIZE)),
                    row -> row.texts("people").stream()
                            .map(person -> new Member(
                                    person,
                                    betweenness.getOrDefault(person, 0.0),
                                    cores.getOrDefault(person, 0),
                                    Intervals.none()))
                            .toList());
        }

        /** How many people there are; without any, there is no network either. */
        private long project(LocalDate since, LocalDate until) {
            List<Long> people = new ArrayList<>();
            transaction.forEach(
                    CoverageStatements.WIDER_NETWORK_PROJECT,
                    named().and("since", since).and("until", until),
                    row -> people.add(row.has("people") ? row.number("people") : 0L));
            return people.isEmpty() ? 0 : people.get(0);
        }

        boolean drop() {
            transaction.run(CoverageStatements.WIDER_NETWORK_DROP, named());
            return true;
        }

        private Parameters named() {
            return Parameters.of("graph", name);
        }
    }
}
