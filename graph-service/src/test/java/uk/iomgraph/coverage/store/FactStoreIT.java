package uk.iomgraph.coverage.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.graph.GraphMigrations;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

/** Gaps are asked for only where the digest of the whole is another; so the digest may never tell of what is not there. */
@GraphTest
@DisplayName("What is kept of a person")
class FactStoreIT {

    private static final List<String> POLICE = List.of("POLICE");

    @Autowired
    private GraphWriter writer;

    @Autowired
    private GraphMigrations migrations;

    @BeforeEach
    void people() {
        assertThat(migrations.await(Duration.ofMinutes(1))).isTrue();
        GraphDatabase.clear();
        try (Session session = GraphDatabase.driver().session()) {
            session.run("UNWIND ['a', 'b'] AS id CREATE (:Person:Entity {id: id, key: id, identity: id})")
                    .consume();
        }
    }

    @Test
    @DisplayName("is left alone when the same is found again")
    void same() {
        assertThat(found("b", "r", "lead missing").opened()).isOne();
        FactStore.Changes again = found("b", "r", "lead missing");
        assertThat(again.opened() + again.changed() + again.closed()).isZero();
        assertThat(again.subjects()).isEmpty();
    }

    @Test
    @DisplayName(
            "comes back when its record was taken for another person's in between, and what was found of that person is undone later")
    void takenAndGivenBack() {
        found("b", "r", "lead missing");
        found("a", "r", "lead missing");
        assertThat(believed()).containsExactly("a lead missing");

        found("b", "r", "lead missing");

        assertThat(believed()).containsExactly("b lead missing");
        replace(InventedFacts.of("a", POLICE));
        assertThat(believed()).containsExactly("b lead missing");
    }

    @RepeatedTest(10)
    @DisplayName("is what one of two processes found that deal with the person at once, never something of both")
    void atOnce() throws InterruptedException {
        found("b", "r", "lead missing");
        CyclicBarrier together = new CyclicBarrier(2);
        List<CompletableFuture<Void>> both = Stream.of("first", "second")
                .map(one -> CompletableFuture.runAsync(() -> {
                    meet(together);
                    found("b", one, one);
                }))
                .toList();
        long failed = both.stream().filter(FactStoreIT::fails).count();

        assertThat(failed).as("whoever comes second may have to begin again").isLessThan(2);
        assertThat(believed()).hasSize(1).isSubsetOf("b first", "b second");
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean fails(CompletableFuture<Void> work) {
        return work.handle((done, failure) -> failure != null).join();
    }

    private FactStore.Changes found(String person, String record, String explanation) {
        return replace(InventedFacts.of(person, POLICE, InventedFacts.gap(person, record, explanation, 10)));
    }

    private FactStore.Changes replace(PersonFacts facts) {
        return writer.writing(transaction ->
                new FactStore(Instant.now()).replace(List.of(facts.coverage().person()), List.of(facts), transaction));
    }

    private static List<String> believed() {
        try (Session session = GraphDatabase.driver().session()) {
            return session.run(
                            "MATCH (g:Gap) WHERE g.current IS NOT NULL RETURN g.subject + ' ' + g.explanation AS gap ORDER BY gap")
                    .list(row -> row.get("gap").asString());
        }
    }
}
