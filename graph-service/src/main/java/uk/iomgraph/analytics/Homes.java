package uk.iomgraph.analytics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.cypher.AnalyticsStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.border.AreaLevel;

/** Finds which people live in the same area. */
@Component
class Homes {

    private final GraphReader graph;
    private final Areas areas;

    Homes(GraphReader graph, Areas areas) {
        this.graph = graph;
        this.areas = areas;
    }

    /** The number of the area of a level that each person lives in; -1 where it is not known. */
    int[] areas(List<String> people, AreaLevel level, Moment moment) {
        AreaTree tree = areas.tree(moment);
        Map<String, Integer> positions = new HashMap<>();
        people.forEach(person -> positions.put(person, positions.size()));
        Map<String, Integer> numbers = new HashMap<>();
        int[] found = new int[people.size()];
        Arrays.fill(found, -1);
        Parameters parameters =
                Parameters.of("people", people).and("asOf", moment.asOf()).and("knownAt", moment.knownAt());
        graph.forEach(AnalyticsStatements.HOMES, parameters, row -> {
            String stands = tree.standing(row.textOrNull("small"), row.text("home"));
            String area = stands == null ? null : tree.lies(stands, level);
            if (area != null) {
                int number = numbers.computeIfAbsent(area, any -> numbers.size());
                row.texts("people").forEach(person -> found[Objects.requireNonNull(positions.get(person))] = number);
            }
        });
        return found;
    }
}
