package uk.iomgraph.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.iomgraph.cypher.PersonStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.person.FoundAddress.Resident;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.Edge;
import uk.iomgraph.web.PageRequest;
import uk.iomgraph.web.Paging;

/** Finds addresses by those who live or lived there and may be told of. */
@Service
class Addresses {

    private static final int MOST_RESIDENTS = 20;

    private final GraphReader graph;
    private final People people;
    private final Paging paging;

    Addresses(GraphReader graph, People people, Paging paging) {
        this.graph = graph;
        this.people = people;
        this.paging = paging;
    }

    /** A page of the addresses that fit what was typed, by line. */
    Connection<FoundAddress> search(AddressQuestion question, PageRequest page, Moment moment, Viewer viewer) {
        List<String> keyset = page.keyset();
        Parameters parameters = Parameters.of("query", question.query())
                .and("asOf", moment.asOf())
                .and("knownAt", moment.knownAt())
                .and("sees", viewer.sees())
                .and("line", keyset.isEmpty() ? null : keyset.get(0))
                .and("id", keyset.isEmpty() ? null : keyset.get(1))
                .and("most", MOST_RESIDENTS)
                .and("limit", page.limit());
        Connection<Hit> hits =
                paging.connection(graph.list(PersonStatements.ADDRESSES, parameters, Hit::of), page, Hit::keyset);
        Map<String, Person> read = people.byIds(
                hits.edges().stream()
                        .flatMap(edge -> edge.node().stays().stream())
                        .map(Stay::person)
                        .distinct()
                        .toList(),
                moment,
                viewer);
        return new Connection<>(
                hits.edges().stream().flatMap(edge -> shown(edge, read)).toList(), hits.pageInfo());
    }

    /** A hit as it is shown: not at all, if nobody is left whose homes are shown. */
    private static Stream<Edge<FoundAddress>> shown(Edge<Hit> edge, Map<String, Person> read) {
        List<Resident> residents = edge.node().stays().stream()
                .flatMap(stay -> Optional.ofNullable(read.get(stay.person())).stream()
                        .filter(person -> person.subject().disclosure().shows(Part.RESIDENCES))
                        .map(person -> new Resident(person, stay.kind(), stay.from(), stay.to())))
                .toList();
        return residents.isEmpty()
                ? Stream.empty()
                : Stream.of(new Edge<>(new FoundAddress(edge.node().address(), residents), edge.cursor()));
    }

    /** An address that fits. */
    private record Hit(String line, Address address, List<Stay> stays) {

        static Hit of(Row row) {
            return new Hit(
                    row.text("line"),
                    Objects.requireNonNull(Address.ofOrNull(row.rowOrNull("address"), row.rows("areas"))),
                    row.rows("residents").stream().map(Stay::of).toList());
        }

        List<String> keyset() {
            return List.of(line, address.id());
        }
    }

    /** Somebody's time there, by the id of their record. */
    private record Stay(
            String person,
            String kind,
            LocalDate from,
            @Nullable LocalDate to) {

        static Stay of(Row row) {
            return new Stay(row.text("person"), row.text("kind"), row.date("from"), row.dateOrNull("to"));
        }
    }
}
