package uk.iomgraph.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.crossborder.Area;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.cypher.FlowStatements;
import uk.iomgraph.flow.Footprint.FootprintArea;
import uk.iomgraph.flow.Footprint.ForceCount;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.person.Person;

/** The field {@code footprint} of people, all of them with one statement. */
@Controller
class FootprintController {

    private final GraphReader graph;
    private final Areas areas;
    private final NamedAreas named;

    FootprintController(GraphReader graph, Areas areas, NamedAreas named) {
        this.graph = graph;
        this.areas = areas;
        this.named = named;
    }

    @BatchMapping
    Map<Person, @Nullable Footprint> footprint(List<Person> people) {
        Map<Person, @Nullable Footprint> found = new HashMap<>();
        people.forEach(person -> found.put(person, null));
        people.stream()
                .filter(Person::tellsWhere)
                .collect(Collectors.groupingBy(Person::moment))
                .forEach((moment, same) -> {
                    Map<String, Footprint> read = read(same, moment);
                    same.forEach(person -> found.put(person, read.get(person.id())));
                });
        return found;
    }

    @BatchMapping(typeName = "FootprintArea", field = "area")
    Map<FootprintArea, @Nullable Area> touched(List<FootprintArea> of) {
        return named.of(of, FootprintArea::moment, FootprintArea::code);
    }

    @BatchMapping(typeName = "ForceCount", field = "area")
    Map<ForceCount, @Nullable Area> force(List<ForceCount> of) {
        return named.of(of, ForceCount::moment, ForceCount::code);
    }

    private Map<String, Footprint> read(List<Person> people, Moment moment) {
        AreaTree tree = areas.tree(moment);
        Map<String, Footprint.Gathering> gathered = new HashMap<>();
        people.forEach(person -> gathered.put(person.id(), new Footprint.Gathering(tree, moment)));
        Parameters parameters = Parameters.of("ids", List.copyOf(gathered.keySet()))
                .and("asOf", moment.asOf())
                .and("knownAt", moment.knownAt());
        graph.forEach(FlowStatements.FOOTPRINTS, parameters, row -> {
            Footprint.Gathering gathering = gathered.get(row.text("id"));
            if (gathering != null) {
                gathering.add(row);
            }
        });
        Map<String, Footprint> footprints = new HashMap<>();
        gathered.forEach((id, gathering) -> footprints.put(id, gathering.footprint()));
        return footprints;
    }
}
