package uk.iomgraph.analytics;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.person.People;
import uk.iomgraph.person.Person;
import uk.iomgraph.rules.border.AreaLevel;
import uk.iomgraph.rules.network.Mixing;
import uk.iomgraph.security.Viewer;

/** The field {@code networkMeasures}, and what it holds. */
@Controller
class NetworkMeasuresController {

    private final NetworkMeasures measures;
    private final Homes homes;
    private final People people;

    NetworkMeasuresController(NetworkMeasures measures, Homes homes, People people) {
        this.measures = measures;
        this.homes = homes;
        this.people = people;
    }

    /**
     * Whether ties join people who live in one area more than chance would.
     *
     * @param level the level of the areas
     * @param coefficient at most 1; null where it cannot be told
     * @param ties how many ties were counted
     * @param tiesLeftOut how many were not, because the home of an end is not known
     */
    record Homophily(AreaLevel level, @Nullable Double coefficient, int ties, int tiesLeftOut) {}

    /**
     * What has to be known of a measure.
     *
     * @param measure the measure
     * @param answers what it answers
     * @param caution what must be kept in mind
     */
    record MeasureNote(Measure measure, String answers, String caution) {}

    @QueryMapping
    NetworkMeasuresConnection networkMeasures(
            @Arguments NetworkMeasuresArguments arguments,
            Moment moment,
            Viewer viewer,
            DataFetchingFieldSelectionSet selection) {
        return measures.list(arguments, selection.contains("network"), moment, viewer);
    }

    @SchemaMapping(typeName = "NetworkMeasuresConnection")
    String caution() {
        return NetworkMaking.CAUTION;
    }

    @SchemaMapping(typeName = "NetworkMeasuresConnection")
    List<MeasureNote> measures(NetworkMeasuresConnection of) {
        return of.columns().columns().stream()
                .map(MeasureColumns.Column::measure)
                .map(measure -> new MeasureNote(measure, measure.answers(), measure.caution()))
                .toList();
    }

    @BatchMapping
    Map<MeasuredPerson, @Nullable Person> person(List<MeasuredPerson> of) {
        MeasuredPerson first = of.get(0);
        Map<String, Person> read =
                people.byIds(of.stream().map(MeasuredPerson::personId).toList(), first.moment(), first.viewer());
        Map<MeasuredPerson, @Nullable Person> found = new HashMap<>();
        of.forEach(one -> found.put(one, read.get(one.personId())));
        return found;
    }

    @SchemaMapping
    @Nullable
    Integer diameter(NetworkFigures of) {
        return of.people() == 0 ? null : of.distances().longest();
    }

    @SchemaMapping
    @Nullable
    Double averageDistance(NetworkFigures of) {
        return NetworkFigures.known(of.distances().mean());
    }

    @SchemaMapping
    Homophily homophily(NetworkFigures of, @Argument AreaLevel level) {
        int[] groups = homes.areas(of.ties().people(), level, of.moment());
        Mixing mixing = Mixing.of(of.ties().network(), groups);
        return new Homophily(level, NetworkFigures.known(mixing.coefficient()), mixing.counted(), mixing.leftOut());
    }
}
