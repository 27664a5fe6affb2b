package uk.iomgraph.crossborder.links;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.cypher.LinkStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.border.PersonCase;
import uk.iomgraph.rules.timeline.Point;

/** Reads the areas and agencies that links refer to, as believed now and in force today. */
@Component
class Surroundings {

    private final Areas areas;
    private final GraphReader graph;
    private final Clock clock;

    Surroundings(Areas areas, GraphReader graph, Clock clock) {
        this.areas = areas;
        this.graph = graph.unhurried();
        this.clock = clock;
    }

    /**
     * The areas.
     *
     * @param places how they nest and where they are
     * @param written all of it in words
     */
    record Atlas(FoldedPlaces places, String written) {}

    Atlas atlas() {
        AreaTree tree = areas.currentTree(new Moment(LocalDate.now(clock), clock.instant()));
        Map<String, Point> points = new HashMap<>();
        Set<String> codes = new HashSet<>();
        graph.forEach(LinkStatements.AREA_POINTS, Parameters.none(), row -> {
            codes.add(row.text("code"));
            Point point = point(row);
            if (point != null) {
                points.put(row.text("code"), point);
            }
        });
        FoldedPlaces places = new FoldedPlaces(tree, points);
        return new Atlas(places, places.written(codes));
    }

    /** The areas, with the agencies as they are at this moment. */
    PersonCase.World world(FoldedPlaces places) {
        ServedAreas agencies = new ServedAreas();
        graph.forEach(LinkStatements.AGENCIES, Parameters.none(), agencies::add);
        return new PersonCase.World(places, agencies);
    }

    /** The point of a row's columns of degrees; null where one is missing. */
    static @Nullable Point point(Row row) {
        Double latitude = row.decimalOrNull("latitude");
        Double longitude = row.decimalOrNull("longitude");
        return latitude == null || longitude == null ? null : new Point(latitude, longitude);
    }
}
