package uk.iomgraph.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import uk.iomgraph.cypher.TieStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.person.People;
import uk.iomgraph.person.Person;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.Edge;
import uk.iomgraph.web.PageRequest;
import uk.iomgraph.web.Paging;

/** Tells with whom people have offended. */
@Service
class CoOffenders {

    /** Offences told one by one for each partner, the latest. */
    private static final int SHOWN = 100;

    private final GraphReader graph;
    private final TieSubjects subjects;
    private final People people;
    private final Paging paging;

    CoOffenders(GraphReader graph, TieSubjects subjects, People people, Paging paging) {
        this.graph = graph;
        this.subjects = subjects;
        this.people = people;
        this.paging = paging;
    }

    Connection<CoOffender> of(String person, PageRequest page, Moment moment, Viewer viewer) {
        List<String> keyset = page.keyset();
        Parameters asked = Parameters.of("identity", subjects.identity(person, moment, viewer))
                .and("asOf", moment.asOf())
                .and("knownAt", moment.knownAt())
                .and("sees", viewer.sees())
                .and("count", keyset.isEmpty() ? null : Long.valueOf(keyset.get(0)))
                .and("after", keyset.isEmpty() ? null : keyset.get(1))
                .and("limit", page.limit())
                .and("shown", SHOWN);
        Connection<Partner> partners = paging.connection(
                graph.list(TieStatements.CO_OFFENDERS, asked, Partner::of),
                page,
                partner -> List.of(Integer.toString(partner.offences()), partner.id()));
        Map<String, Person> found = people.byIds(
                partners.edges().stream().map(edge -> edge.node().id()).toList(), moment, viewer);
        List<Edge<CoOffender>> edges = new ArrayList<>();
        for (Edge<Partner> edge : partners.edges()) {
            Person known = found.get(edge.node().id());
            if (known != null) {
                edges.add(new Edge<>(edge.node().of(known), edge.cursor()));
            }
        }
        return new Connection<>(edges, partners.pageInfo());
    }

    /** Somebody they offended with, by the record that leads theirs. */
    private record Partner(
            String id, int offences, LocalDate first, LocalDate last, List<CoOffender.CoOffence> evidence) {

        static Partner of(Row row) {
            return new Partner(
                    row.text("partner"),
                    Math.toIntExact(row.number("offences")),
                    row.date("firstDate"),
                    row.date("lastDate"),
                    row.rows("evidence").stream().map(CoOffender.CoOffence::of).toList());
        }

        CoOffender of(Person person) {
            return new CoOffender(person, offences, first, last, evidence);
        }
    }
}
