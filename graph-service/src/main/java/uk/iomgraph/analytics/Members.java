package uk.iomgraph.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.crossborder.AreaKind;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.cypher.AnalyticsStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.MinimumGrade;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;

/** Finds who belongs to a scope, before it is asked which of them may be in a network at all. */
@Component
class Members {

    private final GraphReader graph;
    private final Areas areas;

    Members(GraphReader graph, Areas areas) {
        this.graph = graph;
        this.areas = areas;
    }

    /**
     * The identities of the people of a scope; null for everybody.
     *
     * @throws BadQuestion if no area, gang or person has what is given
     */
    @Nullable
    List<String> of(NetworkScope scope, Moment moment) {
        scope.check();
        if (scope.area() != null) {
            return residents(scope.area(), moment);
        }
        if (scope.gang() != null) {
            return ofGang(scope.gang(), scope.minGrade(), moment);
        }
        return scope.people() == null ? null : named(scope.people());
    }

    /** How many people there are, counted up to a bound. */
    long everybody(int bound, Viewer viewer) {
        Parameters parameters = Parameters.of("bound", bound).and("sees", viewer.sees());
        return graph.find(AnalyticsStatements.COUNT_EVERYBODY, parameters, row -> row.number("people"))
                .orElse(0L);
    }

    private List<String> residents(String area, Moment moment) {
        AreaTree tree = areas.tree(moment);
        String code = tree.known(area);
        Parameters parameters = at(moment).and("areas", List.copyOf(tree.within(code)));
        List<String> people = new ArrayList<>();
        graph.forEach(AnalyticsStatements.RESIDENTS, parameters, row -> {
            if (lies(tree, row, code)) {
                people.addAll(row.texts("people"));
            }
        });
        return people;
    }

    /** Small areas are compared by code, all others by where the home stands: a split district lies in no partnership. */
    private static boolean lies(AreaTree tree, Row row, String code) {
        String small = row.textOrNull("small");
        String home = row.text("home");
        AreaKind kind = tree.kind(code);
        if (kind == null || kind == AreaKind.OTHER) {
            return tree.within(code).contains(tree.place(small, home));
        }
        String stands = tree.standing(small, home);
        return stands != null && liesIn(tree, stands, code, kind);
    }

    private static boolean liesIn(AreaTree tree, String stands, String code, AreaKind kind) {
        String now = tree.exists(code) ? code : tree.lies(code, kind);
        return now != null && now.equals(tree.lies(stands, kind));
    }

    private List<String> ofGang(String gang, @Nullable MinimumGrade grade, Moment moment) {
        Parameters parameters = graded(at(moment).and("gang", gang), grade);
        return graph.find(AnalyticsStatements.GANG_MEMBERS, parameters, row -> row.texts("people"))
                .orElseThrow(() -> new BadQuestion(Fault.NOT_FOUND, "No gang has this id."));
    }

    private List<String> named(List<String> ids) {
        List<String> asked = List.copyOf(new TreeSet<>(ids));
        List<String> people =
                graph.list(AnalyticsStatements.IDENTITIES, Parameters.of("ids", asked), row -> row.text("person"));
        if (people.size() < asked.size()) {
            throw new BadQuestion(
                    Fault.NOT_FOUND, asked.size() - people.size() + " of the ids in 'people' are not of a person.");
        }
        return people.stream().distinct().toList();
    }

    private static Parameters at(Moment moment) {
        return Parameters.of("asOf", moment.asOf()).and("knownAt", moment.knownAt());
    }

    /** The same with the grade that ties need, or with none. */
    static Parameters graded(Parameters parameters, @Nullable MinimumGrade grade) {
        return parameters
                .and("sourceGrade", grade == null ? null : grade.source())
                .and("informationGrade", grade == null ? null : grade.information());
    }
}
