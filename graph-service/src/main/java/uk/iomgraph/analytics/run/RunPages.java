package uk.iomgraph.analytics.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.iomgraph.analytics.run.AnalyticsRun.Shown;
import uk.iomgraph.analytics.run.Scores.Redrawn;
import uk.iomgraph.cypher.AnalyticsRunStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.PageRequest;
import uk.iomgraph.web.Paging;

/** The results that hang off runs, read with one statement for all the runs of an answer. */
@Component
class RunPages {

    private final GraphReader graph;
    private final Paging paging;

    RunPages(BatchLoaderRegistry loaders, GraphReader graph, Paging paging) {
        this.graph = graph;
        this.paging = paging;
        loaders.<Key, Connection<AnalyticsResult>>forName("results")
                .registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> pages(keys)));
        loaders.<PersonKey, List<AnalyticsStanding>>forName("standing")
                .registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> standings(keys)));
    }

    private Map<Key, Connection<AnalyticsResult>> pages(Collection<Key> keys) {
        Map<Key, List<AnalyticsResult>> found = asked(keys, RunPages::ask, asks -> {
            Map<Integer, List<AnalyticsResult>> rows = new HashMap<>();
            List<Key> order = List.copyOf(keys);
            graph.forEach(
                    AnalyticsRunStatements.RESULTS,
                    Parameters.of("asks", asks).and("size", Scores.BLOCK),
                    row -> rows.computeIfAbsent(ask(row), any -> new ArrayList<>())
                            .addAll(results(row, order.get(ask(row)).shown())));
            return rows;
        });
        Map<Key, Connection<AnalyticsResult>> pages = new HashMap<>();
        found.forEach((key, rows) -> pages.put(
                key, paging.connection(rows, key.page(), result -> List.of(Long.toString(result.position() + 1)))));
        return pages;
    }

    private Map<PersonKey, List<AnalyticsStanding>> standings(Collection<PersonKey> keys) {
        return asked(keys, key -> Parameters.of("run", key.run()).and("person", key.person()), asks -> {
            Map<Integer, List<AnalyticsStanding>> rows = new HashMap<>();
            graph.forEach(
                    AnalyticsRunStatements.RESULTS_OF_PEOPLE,
                    Parameters.of("asks", asks),
                    row -> rows.computeIfAbsent(ask(row), any -> new ArrayList<>())
                            .add(AnalyticsStanding.of(row)));
            return rows;
        });
    }

    /** Asks about many keys at once, each with its number; each has an answer, which may be empty. */
    private static <K, V> Map<K, List<V>> asked(
            Collection<K> keys, Function<K, Parameters> ask, Function<List<Parameters>, Map<Integer, List<V>>> answer) {
        List<K> order = List.copyOf(keys);
        List<Parameters> asks = new ArrayList<>();
        for (K key : order) {
            asks.add(ask.apply(key).and("index", asks.size()));
        }
        Map<Integer, List<V>> answers = answer.apply(asks);
        Map<K, List<V>> found = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            found.put(order.get(i), answers.getOrDefault(i, List.of()));
        }
        return found;
    }

    private static Parameters ask(Key key) {
        List<String> keyset = key.page().keyset();
        return Parameters.of("run", key.run())
                .and("measure", key.measure())
                .and("from", keyset.isEmpty() ? 0 : Long.parseLong(keyset.get(0)))
                .and("limit", key.page().limit());
    }

    private static int ask(Row row) {
        return (int) row.number("ask");
    }

    private static List<AnalyticsResult> results(Row row, Shown shown) {
        List<AnalyticsResult> results = new ArrayList<>();
        List<String> people = row.texts("people");
        List<Double> values = row.decimals("values");
        List<Long> ranks = row.numbers("ranks");
        List<Redrawn> redrawn = row.has("stabilities") ? redrawn(row) : List.of();
        for (int i = 0; i < people.size(); i++) {
            results.add(new AnalyticsResult(
                    people.get(i),
                    values.get(i),
                    Math.toIntExact(ranks.get(i)),
                    row.number("position") + i,
                    redrawn.isEmpty() ? null : redrawn.get(i),
                    shown));
        }
        return results;
    }

    private static List<Redrawn> redrawn(Row row) {
        List<Double> stabilities = row.decimals("stabilities");
        List<Double> likenesses = row.decimals("likenesses");
        List<Double> lows = row.decimals("lows");
        List<Double> highs = row.decimals("highs");
        return IntStream.range(0, stabilities.size())
                .mapToObj(i -> new Redrawn(stabilities.get(i), likenesses.get(i), lows.get(i), highs.get(i)))
                .toList();
    }

    /**
     * One page of what one run says by one measure.
     *
     * @param measure what it is kept under
     */
    record Key(String run, String measure, PageRequest page, Shown shown) {}

    /**
     * What one run says of one person.
     *
     * @param person the identity
     */
    record PersonKey(String run, String person) {}
}
