package uk.iomgraph.crossborder.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.cypher.LinkStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.border.AreaLevel;

/** Links across a border that were found of gangs, as they are kept. */
@Service
public class GangFootprints {

    private final GraphReader graph;
    private final Areas areas;

    GangFootprints(GraphReader graph, Areas areas) {
        this.graph = graph.unhurried();
        this.areas = areas;
    }

    /**
     * The links of gangs on a day whose areas differ at a level, read with one statement.
     *
     * @param gangs keys of gangs
     * @return by key of the gang, the latest first; gangs without links are left out
     */
    public Map<String, List<CrossBorderLink>> of(Collection<String> gangs, AreaLevel level, Moment moment) {
        FoldedPlaces places = new FoldedPlaces(areas.tree(moment), Map.of());
        Map<String, List<CrossBorderLink>> links = new HashMap<>();
        Parameters parameters = Parameters.of("gangs", List.copyOf(gangs))
                .and("asOf", moment.asOf())
                .and("knownAt", moment.knownAt());
        for (KeptLink kept : graph.list(LinkStatements.LINKS_OF_GANGS, parameters, KeptLink::of)) {
            Set<AreaLevel> levels = Links.levels(kept, places);
            if (levels.contains(level)) {
                links.computeIfAbsent(kept.subject(), any -> new ArrayList<>())
                        .add(new CrossBorderLink(kept, levels, LinkPeople.of(kept, Map.of()), moment));
            }
        }
        return links;
    }
}
