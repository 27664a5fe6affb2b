package uk.iomgraph.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.crossborder.AreaKind;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.cypher.FairnessStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;

/** Counts offenders by group, in the database. */
@Component
class FairnessReader {

    /** Names of further groups are one group, so that a characteristic that is free text cannot fill a table. */
    static final int MOST_NAMES = 50;

    private static final String FURTHER = "Other names";

    private final GraphReader graph;
    private final EthnicityWords words;

    FairnessReader(GraphReader graph, EthnicityWords words) {
        this.graph = graph;
        this.words = words;
    }

    /**
     * All groups that have somebody, by name.
     *
     * @param area code of the area people live in; null for all people
     */
    Map<String, Tally> read(FairnessDimension by, @Nullable String area, AreaTree tree, Moment moment, Viewer viewer) {
        Set<String> codes = area == null ? Set.of() : tree.within(area);
        Parameters parameters = Parameters.of("areas", new ArrayList<>(codes))
                .and("everywhere", area == null)
                .and("by", by.name())
                .and("notKnown", words.unknownEthnicities())
                .and("since", moment.asOf().minusYears(1))
                .and("asOf", moment.asOf())
                .and("knownAt", moment.knownAt())
                .and("sees", viewer.counts());
        Map<String, Tally> tallies = new TreeMap<>();
        graph.forEach(FairnessStatements.OUTCOMES, parameters, row -> {
            String lived = tree.place(row.textOrNull("small"), row.textOrNull("home"));
            if (area == null || (lived != null && (codes.contains(lived) || lies(lived, area, tree)))) {
                tallies.merge(by.group(row.textOrNull("group")), Tally.of(row), Tally::plus);
            }
        });
        return few(tallies);
    }

    private static boolean lies(String lived, String area, AreaTree tree) {
        AreaKind kind = tree.kind(area);
        return kind != null && area.equals(tree.lies(lived, kind));
    }

    private static Map<String, Tally> few(Map<String, Tally> tallies) {
        List<String> further = tallies.keySet().stream().skip(MOST_NAMES).toList();
        for (String name : further) {
            Tally tally = tallies.remove(name);
            tallies.merge(FURTHER, tally, Tally::plus);
        }
        return tallies;
    }
}
