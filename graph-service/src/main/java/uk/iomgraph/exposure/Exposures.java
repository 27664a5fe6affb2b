package uk.iomgraph.exposure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.springframework.stereotype.Service;
import uk.iomgraph.cypher.ExposureStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.network.Exposure;
import uk.iomgraph.rules.network.TieNetwork;
import uk.iomgraph.security.Viewer;

/**
 * Works out the exposure of people to violence: three statements in one transaction, however many people are asked about. A
 * person is all their records together.
 */
@Service
public class Exposures {

    private final GraphReader graph;
    private final ExposureSettings settings;

    Exposures(GraphReader graph, ExposureSettings settings) {
        this.graph = graph;
        this.settings = settings;
    }

    /**
     * The exposure of one person.
     *
     * @throws BadQuestion if there is no such person, or none who may be told of
     */
    PersonExposure one(String person, Moment moment, Viewer viewer) {
        PersonExposure found = of(List.of(person), moment, viewer).get(person);
        if (found == null) {
            throw new BadQuestion(
                    Fault.NOT_FOUND, "There is nobody with this id whose exposure can be told at this moment.");
        }
        return found;
    }

    /**
     * The exposure of people, in no order: it is not for ranking them.
     *
     * @param people ids of their records
     * @return by id; without those who are not known at the moment, whose access is limited and may not be seen by this
     *     viewer, or who are known only as victims
     */
    public Map<String, PersonExposure> of(Collection<String> people, Moment moment, Viewer viewer) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Surroundings surroundings = graph.reading(transaction -> read(transaction, people, moment, viewer));
        TieNetwork network = surroundings.network(settings.weights());
        Exposure exposure = new Exposure(network, surroundings.events(), settings.fading());
        ExposureMethod method = ExposureMethod.of(settings);
        int day = Day.of(moment.asOf());
        IntFunction<Exposure.Sum> sums = exposure.sums(day);
        Map<String, PersonExposure> found = new HashMap<>();
        for (String id : surroundings.asked()) {
            Integer number = surroundings.number(id);
            if (number != null) {
                Exposure.Sum sum = sums.apply(number);
                found.put(
                        id,
                        new PersonExposure(
                                id,
                                sum.value(),
                                network.degree(number),
                                new PersonExposure.Share(sum.accused(), sum.valueAccused()),
                                new PersonExposure.Share(sum.suffered(), sum.valueSuffered()),
                                // There may be thousands, and few ask for them.
                                () -> exposure.contributions(number, day).stream()
                                        .filter(one -> !one.event().suffered())
                                        .map(one -> surroundings.contribution(number, one, moment, viewer))
                                        .toList(),
                                method,
                                moment,
                                viewer));
            }
        }
        return found;
    }

    private Surroundings read(GraphTransaction transaction, Collection<String> people, Moment moment, Viewer viewer) {
        Surroundings surroundings = new Surroundings();
        Parameters around = graded(at(moment, settings.coOffendedWithinDays()))
                .and("ids", List.copyOf(new TreeSet<>(people)))
                .and("types", settings.bases().stream().map(ExposureBasis::type).toList());
        transaction.forEach(ExposureStatements.NEIGHBOURS, around, surroundings::addNeighbours);
        Parameters together = graded(Parameters.of("asOf", moment.asOf()).and("knownAt", moment.knownAt()))
                .and("gangs", surroundings.gangs());
        transaction.forEach(ExposureStatements.MEMBERS, together, surroundings::addMembers);
        Parameters happened = at(moment, settings.lookBackDays())
                .and("people", surroundings.met())
                .and("violence", settings.violence())
                .and("sees", viewer.sees());
        transaction.forEach(ExposureStatements.EVENTS, happened, surroundings::addEvents);
        return surroundings;
    }

    private Parameters graded(Parameters parameters) {
        return parameters
                .and("sourceGrade", settings.sourceGrade())
                .and("informationGrade", settings.informationGrade());
    }

    private static Parameters at(Moment moment, int days) {
        return Parameters.of("asOf", moment.asOf())
                .and("since", moment.asOf().minusDays(days))
                .and("knownAt", moment.knownAt());
    }
}
