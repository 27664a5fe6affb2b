package uk.iomgraph.exposure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.person.People;
import uk.iomgraph.person.Person;
import uk.iomgraph.security.Viewer;

/** The field {@code exposure}, and what it holds. */
@Controller
class ExposureController {

    private static final int MOST = 100;

    private final Exposures exposures;
    private final People people;

    ExposureController(Exposures exposures, People people) {
        this.exposures = exposures;
        this.people = people;
    }

    @QueryMapping
    PersonExposure exposure(@Argument String person, Moment moment, Viewer viewer) {
        return exposures.one(person, moment, viewer);
    }

    @SchemaMapping
    List<ExposureContribution> contributions(PersonExposure exposure, @Argument int first) {
        if (first < 1 || first > MOST) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'first' must be from 1 to " + MOST + ".");
        }
        return exposure.contributions().stream().limit(first).toList();
    }

    @BatchMapping
    Map<PersonExposure, @Nullable Person> person(List<PersonExposure> of) {
        return read(
                of, PersonExposure::personId, PersonExposure::moment, of.get(0).viewer());
    }

    @BatchMapping
    Map<ExposureContribution, @Nullable Person> neighbour(List<ExposureContribution> of) {
        return read(
                of,
                ExposureContribution::neighbourId,
                ExposureContribution::moment,
                of.get(0).viewer());
    }

    /** One request may ask about several moments. */
    private <T> Map<T, @Nullable Person> read(
            List<T> of, Function<T, String> id, Function<T, Moment> moment, Viewer viewer) {
        Map<T, @Nullable Person> found = new HashMap<>();
        of.stream().collect(Collectors.groupingBy(moment)).forEach((at, same) -> {
            Map<String, Person> read = people.byIds(same.stream().map(id).collect(Collectors.toSet()), at, viewer);
            same.forEach(one -> found.put(one, read.get(id.apply(one))));
        });
        return found;
    }
}
