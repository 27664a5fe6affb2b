package uk.iomgraph.coverage.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import uk.iomgraph.rules.gap.life.GapLife;
import uk.iomgraph.support.GraphTest;

@GraphTest
@Import(Mutations.class)
@DisplayName("What many people do about one gap at once")
class GapLifeAtOnceIT {

    @Autowired
    private Mutations mutations;

    @Autowired
    private GapLives lives;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("is decided one after the other: of twelve who acknowledge at once one does, and no name is lost")
    void atOnce() throws Exception {
        String key = GapNodes.add("at once");
        List<Callable<JsonNode>> all = new ArrayList<>();
        IntStream.range(0, 12).forEach(i -> all.add(() -> mutations.send(port, "acknowledgeGap", key, "")));
        IntStream.range(0, 12)
                .forEach(i -> all.add(() -> mutations.send(port, "assignGap", key, "assignee: \"A" + i + "\"")));
        List<String> outcomes = together(all, () -> {});

        assertThat(outcomes).filteredOn("DONE"::equals).hasSize(13);
        assertThat(outcomes).filteredOn("REFUSED WRONG_STATE"::equals).hasSize(11);
        GapLife life = lives.of(Set.of(key)).get(key);
        assertThat(life.actions()).hasSize(13);
        assertThat(life.actions().stream().map(action -> action.done().at()))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(life.actions().stream()
                        .map(action -> action.words().assignee())
                        .filter(name -> name != null))
                .doesNotHaveDuplicates()
                .hasSize(12);
    }

    @Test
    @DisplayName("is neither lost nor doubled while a sweep replaces the gap again and again")
    void duringASweep() throws Exception {
        String key = GapNodes.add("sweep");
        List<Callable<JsonNode>> all = new ArrayList<>();
        IntStream.range(0, 12).forEach(i -> all.add(() -> mutations.send(port, "acknowledgeGap", key, "")));
        List<String> outcomes = together(all, () -> IntStream.range(0, 12).forEach(i -> GapNodes.replace(key)));

        assertThat(outcomes).filteredOn("DONE"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("REFUSED WRONG_STATE"::equals).hasSize(11);
        assertThat(GapNodes.actions(key)).isEqualTo(1);
    }

    /** Starts all at once, with something else beside them, and gives the outcome of each. */
    private static List<String> together(List<Callable<JsonNode>> all, Runnable beside) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(all.size() + 1);
        try {
            List<Future<JsonNode>> answers = new ArrayList<>();
            for (Callable<JsonNode> one : all) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return one.call();
                }));
            }
            Future<?> done = threads.submit(beside);
            start.countDown();
            done.get();
            List<String> outcomes = new ArrayList<>();
            for (Future<JsonNode> answer : answers) {
                outcomes.add(Mutations.outcome(answer.get()));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}
