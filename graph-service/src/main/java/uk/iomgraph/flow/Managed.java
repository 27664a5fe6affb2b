package uk.iomgraph.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.CypherStatement;
import uk.iomgraph.cypher.FlowStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;

/** Finds who is managed where, beside where they live. */
@Component
class Managed {

    private final GraphReader graph;

    Managed(GraphReader graph) {
        this.graph = graph;
    }

    /**
     * One person managed in one area on a day.
     *
     * @param person identity
     * @param place area of the level they are managed in; null where it cannot be told
     * @param kind type of the programme, or {@code SUPERVISION}
     * @param home area of the level they live in; null likewise
     */
    record Stay(
            String person,
            @Nullable String place,
            String kind,
            @Nullable String home) {}

    /** All who are managed in areas of a level, wherever they live. */
    List<Stay> in(Set<String> areas, Territory territory, Moment moment, Viewer viewer) {
        Set<String> within = new TreeSet<>();
        areas.forEach(area -> within.addAll(territory.tree().within(area)));
        return read(FlowStatements.MANAGED_IN, within, territory, moment, viewer).stream()
                .filter(stay -> stay.place() != null && areas.contains(stay.place()))
                .toList();
    }

    /** All who live in an area of a level and are managed, wherever that is. */
    List<Stay> livingIn(String area, Territory territory, Moment moment, Viewer viewer) {
        return read(FlowStatements.RESIDENTS_MANAGED, territory.tree().within(area), territory, moment, viewer).stream()
                .filter(stay -> area.equals(stay.home()))
                .toList();
    }

    private List<Stay> read(
            CypherStatement statement, Collection<String> areas, Territory territory, Moment moment, Viewer viewer) {
        Parameters parameters = Parameters.of("areas", new ArrayList<>(areas))
                .and("asOf", moment.asOf())
                .and("knownAt", moment.knownAt())
                .and("seesLimitedAccess", viewer.seesLimitedAccess());
        return graph.list(
                statement,
                parameters,
                row -> new Stay(
                        row.text("person"),
                        territory.area(row.text("place")),
                        row.text("kind"),
                        territory.area(territory.tree().place(row.textOrNull("small"), row.textOrNull("home")))));
    }
}
