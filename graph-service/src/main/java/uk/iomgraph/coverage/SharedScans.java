package uk.iomgraph.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.iomgraph.coverage.index.CountedCoverage;
import uk.iomgraph.coverage.index.CoverageMatrix;
import uk.iomgraph.coverage.index.CoverageQuestion;
import uk.iomgraph.coverage.index.OpenedMatrix;
import uk.iomgraph.coverage.index.OpenedQuestion;

/** Asks the index for all matrices of a request at once, so that those that look at the same rows share a scan. */
@Component
class SharedScans {

    SharedScans(BatchLoaderRegistry loaders) {
        loaders.<Key<CoverageQuestion>, CoverageMatrix>forName("matrices")
                .registerMappedBatchLoader(
                        (keys, environment) -> Mono.fromSupplier(() -> load(keys, CountedCoverage::matrices)));
        loaders.<Key<OpenedQuestion>, OpenedMatrix>forName("openings")
                .registerMappedBatchLoader(
                        (keys, environment) -> Mono.fromSupplier(() -> load(keys, CountedCoverage::opened)));
    }

    private static <Q, A> Map<Key<Q>, A> load(
            Collection<Key<Q>> keys, BiFunction<CountedCoverage, Collection<Q>, Map<Q, A>> scan) {
        Map<Key<Q>, A> answers = new HashMap<>();
        keys.stream().collect(Collectors.groupingBy(Key::people)).forEach((people, together) -> {
            List<Q> questions = together.stream().map(Key::question).toList();
            scan.apply(people, questions)
                    .forEach((question, answer) -> answers.put(new Key<>(people, question), answer));
        });
        return answers;
    }

    /**
     * A question.
     *
     * @param people whom it is asked about
     */
    record Key<Q>(CountedCoverage people, Q question) {}
}
