package uk.iomgraph.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.iomgraph.cypher.PersonStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.person.PersonConnection.PersonEdge;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.PageRequest;
import uk.iomgraph.web.Paging;

/** Finds people. */
@Service
public class People {

    /** More people than this with one number say that it is no key at all. */
    private static final int MOST_WITH_ONE_NUMBER = 100;

    private final GraphReader graph;
    private final PersonReader people;
    private final Paging paging;

    People(GraphReader graph, PersonReader people, Paging paging) {
        this.graph = graph;
        this.people = people;
        this.paging = paging;
    }

    /**
     * The person a key belongs to.
     *
     * @throws BadQuestion if it belongs to nobody who was known at the moment, or to several
     */
    Person get(PersonKey key, Moment moment, Viewer viewer) {
        List<Person> found = list(key, moment, viewer);
        if (found.isEmpty()) {
            throw new BadQuestion(Fault.NOT_FOUND, "Nobody with this key was known at this moment.");
        }
        if (found.size() > 1) {
            throw new BadQuestion(
                    Fault.AMBIGUOUS_KEY,
                    "This key fits several people. Search for it with 'people' and ask for one of them by 'id'.");
        }
        return found.get(0);
    }

    /**
     * People by the ids of their records.
     *
     * @param ids ids; those nobody known at the moment has are left out
     * @return by id
     */
    public Map<String, Person> byIds(Collection<String> ids, Moment moment, Viewer viewer) {
        Map<String, Person> found = new HashMap<>();
        if (!ids.isEmpty()) {
            people.list(List.copyOf(ids), moment, viewer).forEach(person -> found.put(person.id(), person));
        }
        return found;
    }

    /** A page of the people who fit what was typed, the best fit first. */
    PersonConnection search(SearchQuestion question, PageRequest page, Moment moment, Viewer viewer) {
        List<String> keyset = page.keyset();
        Parameters parameters = Parameters.of(
                        "clauses",
                        question.clauses().stream()
                                .map(SearchQuestion.Clause::toParameters)
                                .toList())
                .and("required", question.required())
                .and("knownAt", moment.knownAt())
                .and("sees", viewer.sees())
                .and("afterScore", keyset.isEmpty() ? null : Long.valueOf(keyset.get(0)))
                .and("afterId", keyset.isEmpty() ? null : keyset.get(1))
                .and("limit", page.limit());
        List<Hit> hits = graph.list(PersonStatements.SEARCH, parameters, Hit::of);
        return shown(paging.connection(hits, page, Hit::keyset), moment, viewer);
    }

    private PersonConnection shown(Connection<Hit> hits, Moment moment, Viewer viewer) {
        Map<String, Person> read = new HashMap<>();
        List<String> ids = hits.edges().stream().map(edge -> edge.node().id()).toList();
        if (!ids.isEmpty()) {
            people.list(ids, moment, viewer).forEach(person -> read.put(person.id(), person));
        }
        List<PersonEdge> edges = hits.edges().stream()
                .flatMap(edge -> Optional.ofNullable(read.get(edge.node().id())).stream()
                        .map(person -> new PersonEdge(person, edge.cursor(), reasons(person, edge.node()))))
                .toList();
        return new PersonConnection(edges, hits.pageInfo());
    }

    private static List<MatchedOn> reasons(Person person, Hit hit) {
        return person.subject().disclosure().shows(Part.NAMES) ? hit.reasons() : List.of();
    }

    private List<Person> list(PersonKey key, Moment moment, Viewer viewer) {
        Optional<Map.Entry<IdentityKind, String>> number = key.number();
        if (number.isPresent()) {
            return list(number.get().getKey(), number.get().getValue(), moment, viewer);
        }
        if (key.sourceRef() != null) {
            return graph.find(
                            PersonStatements.ID_BY_KEY,
                            Parameters.of("key", key.sourceRef().key()),
                            row -> row.text("id"))
                    .map(id -> people.list(List.of(id), moment, viewer))
                    .orElse(List.of());
        }
        return key.id() == null ? List.of() : people.list(List.of(key.id()), moment, viewer);
    }

    private List<Person> list(IdentityKind kind, String number, Moment moment, Viewer viewer) {
        if (number.length() > SearchQuestion.LONGEST
                || IdentityNumber.plain(number).isEmpty()) {
            throw new BadQuestion(
                    Fault.BAD_ARGUMENT,
                    "The key needs at least one letter or digit, and at most " + SearchQuestion.LONGEST
                            + " characters.");
        }
        Parameters parameters = Parameters.of(
                        "query", SearchQuestion.anyOf("searchIdentifiers", IdentityNumber.forms(number)))
                .and("limit", MOST_WITH_ONE_NUMBER);
        List<String> ids = graph.list(PersonStatements.IDS_BY_IDENTIFIER, parameters, row -> row.text("id"));
        return ids.isEmpty() ? List.of() : people.listWith(kind, number, ids, moment, viewer);
    }

    /** A person who fits, and how well. */
    private record Hit(String id, long score, List<MatchedOn> reasons) {

        static Hit of(Row row) {
            List<MatchedOn> reasons = row.texts("points").stream()
                    .map(points -> MatchedOn.ofPoints(Long.parseLong(points)))
                    .sorted()
                    .toList();
            return new Hit(row.text("id"), row.number("score"), reasons);
        }

        List<String> keyset() {
            return List.of(Long.toString(score), id);
        }
    }
}
