package uk.iomgraph.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.iomgraph.cypher.CypherStatement;
import uk.iomgraph.cypher.PersonStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.Edge;
import uk.iomgraph.web.Paging;

/** The lists that hang off a person, each read with one statement for all the people of an answer. */
@Component
class PersonLists {

    private static final String INCLUDE_ENDED = "includeEnded";

    private final GraphReader graph;
    private final Paging paging;

    PersonLists(BatchLoaderRegistry loaders, GraphReader graph, Paging paging) {
        this.graph = graph;
        this.paging = paging;
        register(loaders, "residences", PersonStatements.RESIDENCES, Residence::of);
        register(loaders, "involvements", PersonStatements.INVOLVEMENTS, Involvement::of);
        register(loaders, "episodes", PersonStatements.EPISODES, Episode::of);
        register(loaders, "ties", PersonStatements.TIES, Tie::of);
        register(loaders, "gangTies", PersonStatements.GANG_TIES, GangTie::of);
    }

    private <T> void register(
            BatchLoaderRegistry loaders, String name, CypherStatement statement, BiFunction<Row, Subject, T> mapper) {
        loaders.<PersonListKey, Connection<T>>forName(name)
                .registerMappedBatchLoader(
                        (keys, environment) -> Mono.fromSupplier(() -> load(keys, statement, mapper)));
    }

    private <T> Map<PersonListKey, Connection<T>> load(
            Collection<PersonListKey> keys, CypherStatement statement, BiFunction<Row, Subject, T> mapper) {
        Map<PersonListKey, Connection<T>> pages = new HashMap<>();
        keys.stream().collect(Collectors.groupingBy(Batch::of)).forEach((batch, together) -> {
            List<List<Listed<T>>> rows = read(batch, together, statement, mapper);
            for (int i = 0; i < together.size(); i++) {
                PersonListKey key = together.get(i);
                pages.put(key, Listed.unwrapped(paging.connection(rows.get(i), key.page(), Listed::keyset)));
            }
        });
        return pages;
    }

    private <T> List<List<Listed<T>>> read(
            Batch batch, List<PersonListKey> keys, CypherStatement statement, BiFunction<Row, Subject, T> mapper) {
        List<Parameters> asks = new ArrayList<>();
        List<List<Listed<T>>> pages = new ArrayList<>();
        for (PersonListKey key : keys) {
            asks.add(ask(key, asks.size()));
            pages.add(new ArrayList<>());
        }
        Parameters parameters = Parameters.of("asks", asks)
                .and("asOf", batch.moment().asOf())
                .and("knownAt", batch.moment().knownAt())
                .and("limit", batch.limit());
        if (statement.parameters().contains(INCLUDE_ENDED)) {
            parameters.and(INCLUDE_ENDED, batch.includeEnded());
        }
        graph.list(statement, parameters, row -> {
                    int ask = (int) row.number("ask");
                    T item = mapper.apply(row, keys.get(ask).subject());
                    return new Listed<>(ask, item, row.text("day"), row.text("mark"));
                })
                .forEach(listed -> pages.get(listed.ask()).add(listed));
        return pages;
    }

    private static Parameters ask(PersonListKey key, int index) {
        List<String> keyset = key.page().keyset();
        return Parameters.of("index", index)
                .and("person", key.subject().id())
                .and("kinds", key.kinds())
                .and("seesLimitedAccess", key.subject().viewer().seesLimitedAccess())
                .and("day", keyset.isEmpty() ? null : keyset.get(0))
                .and("mark", keyset.isEmpty() ? null : keyset.get(1));
    }

    /** What pages must share to be read by one statement. */
    private record Batch(Moment moment, boolean includeEnded, int limit) {

        static Batch of(PersonListKey key) {
            return new Batch(
                    key.subject().moment(), key.includeEnded(), key.page().limit());
        }
    }

    /** A row with the sort values of its list. */
    private record Listed<T>(int ask, T item, String day, String mark) {

        List<String> keyset() {
            return List.of(day, mark);
        }

        static <T> Connection<T> unwrapped(Connection<Listed<T>> page) {
            return new Connection<>(
                    page.edges().stream()
                            .map(edge -> new Edge<>(edge.node().item(), edge.cursor()))
                            .toList(),
                    page.pageInfo());
        }
    }
}
