package uk.iomgraph.flow;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.FlowStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.Moment;

/** Finds the cross-border protocols that are open on a day. */
@Component
class Protocols {

    static final int MOST = 50;

    private final GraphReader graph;

    Protocols(GraphReader graph) {
        this.graph = graph;
    }

    /** A protocol; the fields of {@code CrossBorderProtocol} in the schema say what they mean. */
    record Protocol(
            String id,
            @Nullable String scope,
            List<String> areas,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        static Protocol of(Row row) {
            return new Protocol(
                    row.text("id"),
                    row.textOrNull("scope"),
                    row.texts("areas"),
                    row.dateOrNull("from"),
                    row.dateOrNull("to"));
        }

        /** Whether it holds between two areas of a level. */
        boolean covers(Territory territory, String one, String other) {
            boolean here = false;
            boolean there = false;
            Set<String> both = Set.of(one, other);
            for (String area : areas) {
                Set<String> covered = territory.covering(area);
                if (!covered.containsAll(both)) {
                    here |= covered.contains(one);
                    there |= covered.contains(other);
                }
            }
            return here && there;
        }
    }

    /** Two areas of a level, in either order. */
    record Pair(String one, String other) {

        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** All that are open on the day, by id. */
    List<Protocol> open(Moment moment) {
        return graph.list(
                FlowStatements.PROTOCOLS,
                Parameters.of("asOf", moment.asOf()).and("knownAt", moment.knownAt()),
                Protocol::of);
    }

    /** Which pairs of areas of a level have one. */
    Set<Pair> pairs(Territory territory, Moment moment) {
        Set<Pair> pairs = new HashSet<>();
        for (Protocol protocol : open(moment)) {
            List<Set<String>> sides =
                    protocol.areas().stream().map(territory::covering).toList();
            for (int i = 0; i < sides.size(); i++) {
                for (int j = 0; j < i; j++) {
                    addAll(pairs, sides.get(i), sides.get(j));
                }
            }
        }
        return pairs;
    }

    private static void addAll(Set<Pair> pairs, Set<String> here, Set<String> there) {
        for (String one : here) {
            for (String other : there) {
                if (!one.equals(other)) {
                    pairs.add(Pair.of(one, other));
                }
            }
        }
    }
}
