package uk.iomgraph.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import uk.iomgraph.rules.tie.TieAct;
import uk.iomgraph.rules.tie.TieDecision;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.Edge;
import uk.iomgraph.web.PageRequest;
import uk.iomgraph.web.Paging;

/** Lists ties for those who must review them: the only list that can hold ties past their review. */
@Service
class DueTies {

    private static final int MOST_DAYS = 366;

    private final GraphReader graph;
    private final Overlaps overlaps;
    private final People people;
    private final Paging paging;

    DueTies(GraphReader graph, Overlaps overlaps, People people, Paging paging) {
        this.graph = graph;
        this.overlaps = overlaps;
        this.people = people;
        this.paging = paging;
    }

    Connection<DueTie> list(String area, int withinDays, boolean expired, PageRequest page, Asker asker) {
        if (withinDays < 0 || withinDays > MOST_DAYS) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'withinDays' must be 0 to " + MOST_DAYS + ".");
        }
        if (expired && !asker.viewer().roles().contains(Role.COORDINATOR)) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "Only a coordinator may see ties past their review.");
        }
        Moment moment = asker.moment();
        List<String> keyset = page.keyset();
        Parameters asked = Parameters.of("areas", overlaps.within(area, moment))
                .and("asOf", moment.asOf())
                .and("due", moment.asOf().plusDays(withinDays))
                .and("knownAt", moment.knownAt())
                .and("expired", expired)
                .and("sees", asker.viewer().sees())
                .and("day", keyset.isEmpty() ? null : LocalDate.parse(keyset.get(0)))
                .and("after", keyset.isEmpty() ? null : keyset.get(1))
                .and("limit", page.limit());
        return named(
                paging.connection(
                        graph.list(TieStatements.DUE, asked, Due::of),
                        page,
                        due -> List.of(due.reviewDue().toString(), due.key())),
                asker);
    }

    private Connection<DueTie> named(Connection<Due> page, Asker asker) {
        List<String> ids = page.edges().stream()
                .flatMap(edge -> Stream.of(edge.node().person(), edge.node().other()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, Person> found = people.byIds(ids, asker.moment(), asker.viewer());
        List<Edge<DueTie>> edges = new ArrayList<>();
        for (Edge<Due> edge : page.edges()) {
            Person person = found.get(edge.node().person());
            if (person != null) {
                edges.add(
                        new Edge<>(edge.node().of(person, found, asker.moment().asOf()), edge.cursor()));
            }
        }
        return new Connection<>(edges, page.pageInfo());
    }

    /** Who asks, and about when. */
    record Asker(Moment moment, Viewer viewer) {}

    private record Due(
            String key,
            String kind,
            String person,
            @Nullable String other,
            @Nullable String gang,
            @Nullable LocalDate from,
            LocalDate reviewDue,
            List<TieAct> acts) {

        static Due of(Row row) {
            Row gang = row.rowOrNull("gang");
            return new Due(
                    row.text("key"),
                    row.text("kind"),
                    row.text("person"),
                    row.textOrNull("other"),
                    gang == null ? null : gang.textOrNull("name"),
                    row.dateOrNull("from"),
                    row.date("reviewDue"),
                    row.texts("acts").stream().map(TieAct::valueOf).toList());
        }

        DueTie of(Person tied, Map<String, Person> found, LocalDate day) {
            return new DueTie(
                    key,
                    kind,
                    tied,
                    other == null ? null : found.get(other),
                    gang,
                    from,
                    reviewDue,
                    !reviewDue.isAfter(day),
                    TieDecision.after(acts));
        }
    }
}
