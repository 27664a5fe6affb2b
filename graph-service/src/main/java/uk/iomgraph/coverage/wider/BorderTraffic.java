package uk.iomgraph.coverage.wider;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.CoverageStatements;
import uk.iomgraph.cypher.CypherStatement;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.gap.Finding;
import uk.iomgraph.rules.gap.PairGaps;
import uk.iomgraph.rules.gap.PairGaps.Border;
import uk.iomgraph.rules.interval.Intervals;

/**
 * G45, for pairs of partnerships, over the last twelve months and the one that has begun. One link is one person accused of
 * one offence in the one while living in the other, or one move of a person from the one to the other; both directions
 * count. The rule passes over pairs without any link, so neighbours between which nothing happened are not read.
 */
@Component
class BorderTraffic implements WiderRule {

    private static final int MONTHS = 12;

    private final GraphReader graph;

    BorderTraffic(GraphReader graph) {
        this.graph = graph.unhurried();
    }

    @Override
    public List<Finding> find(Inquiry inquiry) {
        Map<Pair, Long> traffic = new TreeMap<>();
        inquiry.partnerships().areas().forEach((partnership, codes) -> {
            Parameters parameters = Parameters.of("codes", codes)
                    .and("since", inquiry.since(MONTHS))
                    .and("until", inquiry.until());
            for (CypherStatement statement :
                    List.of(CoverageStatements.WIDER_OFFENCES_AWAY, CoverageStatements.WIDER_MOVES_IN)) {
                graph.list(statement, parameters, Links::of).forEach(links -> {
                    Pair pair = Pair.of(partnership, inquiry.partnerships().find(links.home()));
                    if (pair != null) {
                        traffic.merge(pair, links.count(), Long::sum);
                    }
                });
            }
        });
        Map<Pair, Intervals> agreed = agreed(inquiry.partnerships());
        List<Border> borders = traffic.entrySet().stream()
                .map(entry -> entry.getKey().border(entry.getValue(), agreed))
                .toList();
        return PairGaps.noProtocol(borders, inquiry.period(MONTHS), inquiry.settings());
    }

    private Map<Pair, Intervals> agreed(Partnerships partnerships) {
        Map<Pair, Intervals> agreed = new HashMap<>();
        graph.list(CoverageStatements.WIDER_PROTOCOLS, Parameters.none(), Protocol::of)
                .forEach(protocol -> protocol.pairs(partnerships)
                        .forEach(pair -> agreed.merge(pair, protocol.inForce(), Intervals::union)));
        return agreed;
    }

    private record Links(String home, long count) {

        static Links of(Row row) {
            return new Links(row.text("home"), row.number("count"));
        }
    }

    private record Protocol(List<String> areas, Intervals inForce) {

        static Protocol of(Row row) {
            return new Protocol(row.texts("areas"), Spans.between(row));
        }

        List<Pair> pairs(Partnerships partnerships) {
            List<Pair> pairs = new ArrayList<>();
            for (String one : areas) {
                for (String other : areas) {
                    Pair pair = Pair.of(partnerships.find(one), partnerships.find(other));
                    if (pair != null && one.compareTo(other) < 0) {
                        pairs.add(pair);
                    }
                }
            }
            return pairs;
        }
    }

    /** Two partnerships, the first by code in front. */
    private record Pair(String areaA, String areaB) implements Comparable<Pair> {

        static @Nullable Pair of(@Nullable String one, @Nullable String other) {
            if (one == null || other == null || one.equals(other)) {
                return null;
            }
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }

        Border border(long traffic, Map<Pair, Intervals> agreed) {
            return new Border(areaA, areaB, traffic, agreed.getOrDefault(this, Intervals.none()));
        }

        @Override
        public int compareTo(Pair other) {
            int first = areaA.compareTo(other.areaA);
            return first == 0 ? areaB.compareTo(other.areaB) : first;
        }
    }
}
