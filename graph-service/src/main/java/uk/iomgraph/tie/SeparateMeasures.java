package uk.iomgraph.tie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.iomgraph.cypher.TieStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.person.People;
import uk.iomgraph.person.Person;
import uk.iomgraph.rules.border.HarmWeights;
import uk.iomgraph.rules.tie.TieCriterion;
import uk.iomgraph.rules.tie.ViolentOffences;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.tie.PersonMeasures.GradeCount;
import uk.iomgraph.tie.PersonMeasures.TieEvidence;
import uk.iomgraph.tie.PersonMeasures.Victimisation;
import uk.iomgraph.tie.PersonMeasures.ViolenceHarm;

/** Takes three measures of a person, each from records of its own. */
@Service
class SeparateMeasures {

    private final GraphReader graph;
    private final TieSubjects subjects;
    private final People people;

    SeparateMeasures(GraphReader graph, TieSubjects subjects, People people) {
        this.graph = graph;
        this.subjects = subjects;
        this.people = people;
    }

    PersonMeasures of(String id, Moment moment, Viewer viewer) {
        String identity = subjects.identity(id, moment, viewer);
        Person person = people.byIds(List.of(identity), moment, viewer).get(identity);
        if (person == null) {
            throw new BadQuestion(Fault.NOT_FOUND, "Nobody with this id was known at this moment.");
        }
        Parameters asked =
                Parameters.of("identity", identity).and("asOf", moment.asOf()).and("knownAt", moment.knownAt());
        return graph.find(
                        TieStatements.MEASURES,
                        asked,
                        row -> new PersonMeasures(
                                person,
                                harm(row.rows("proven")),
                                ties(row.rows("ties")),
                                harmed(row.rows("harmed"), row.texts("markers"))))
                .orElseThrow();
    }

    private static ViolenceHarm harm(List<Row> proven) {
        List<Row> violent = violent(proven);
        double[] days = violent.stream()
                .mapToDouble(offence -> HarmWeights.days(offence.textOrNull("group")))
                .filter(weight -> !Double.isNaN(weight))
                .toArray();
        double sum = 0;
        for (double weight : days) {
            sum += weight;
        }
        return new ViolenceHarm(sum, violent.size(), violent.size() - days.length, first(violent), last(violent));
    }

    private static TieEvidence ties(List<Row> ties) {
        Map<String, Integer> grades = new TreeMap<>();
        int ungraded = 0;
        for (Row tie : ties) {
            Long source = tie.numberOrNull("sourceGrade");
            String information = tie.textOrNull("informationGrade");
            if (source == null || information == null) {
                ungraded++;
            } else {
                grades.merge(source + information, 1, Integer::sum);
            }
        }
        return new TieEvidence(
                ties.size(),
                (int) ties.stream().map(tie -> tie.text("gang")).distinct().count(),
                grades.entrySet().stream()
                        .map(grade -> new GradeCount(
                                grade.getKey().charAt(0) - '0', grade.getKey().substring(1), grade.getValue()))
                        .toList(),
                ungraded,
                ties.stream()
                        .map(tie -> tie.textOrNull("criteria"))
                        .filter(Objects::nonNull)
                        .flatMap(criteria -> TieCriterion.read(criteria).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                days(ties, "reviewDue").min(LocalDate::compareTo).orElse(null));
    }

    private static Victimisation harmed(List<Row> offences, List<String> markers) {
        return new Victimisation(offences.size(), violent(offences).size(), last(offences), markers);
    }

    private static List<Row> violent(List<Row> offences) {
        return offences.stream()
                .filter(offence -> ViolentOffences.isViolent(offence.textOrNull("group")))
                .toList();
    }

    private static @Nullable LocalDate first(List<Row> offences) {
        return days(offences, "from").min(LocalDate::compareTo).orElse(null);
    }

    private static @Nullable LocalDate last(List<Row> offences) {
        return days(offences, "from").max(LocalDate::compareTo).orElse(null);
    }

    private static Stream<LocalDate> days(List<Row> rows, String column) {
        return rows.stream().map(row -> row.dateOrNull(column)).filter(Objects::nonNull);
    }
}
