package uk.iomgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.cypher.IngestStatements;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("Work that waits for other work while that waits for it")
class DeadlockIT {

    private static final List<String> NOTHING = List.of();

    /** With the driver's pauses of about 1, 2 and 4 seconds, the last is past spring.neo4j.max-transaction-retry-time. */
    private static final int ROLLED_BACK = 4;

    private static final String CHANGE = "MATCH (batch:FeedBatch {id: $id}) SET batch.counts = []";

    @Autowired
    private GraphWriter writer;

    @Autowired
    private GraphMigrations migrations;

    @BeforeEach
    void nodes() {
        assertThat(migrations.await(Duration.ofMinutes(1))).isTrue();
        GraphDatabase.clear();
        try (Session session = GraphDatabase.driver().session()) {
            session.run(
                            "UNWIND ['a', 'b0', 'b1', 'b2', 'b3'] AS id CREATE (:FeedBatch {id: id, runner: 'r', state: 'RUNNING'})")
                    .consume();
        }
    }

    @Test
    @DisplayName("is done again as often as it is rolled back, even past the patience of the driver")
    void doneAgain() {
        // The database rolls back the younger of two that wait for each other.
        List<OtherWork> others = IntStream.range(0, ROLLED_BACK)
                .mapToObj(number -> new OtherWork("b" + number))
                .toList();
        AtomicInteger attempts = new AtomicInteger();
        writer.writing(transaction -> {
            change("a", transaction);
            int attempt = attempts.getAndIncrement();
            if (attempt < ROLLED_BACK) {
                others.get(attempt).waitFor("a");
                change(others.get(attempt).batch, transaction);
            }
            return NOTHING;
        });

        others.forEach(OtherWork::await);
        assertThat(attempts).hasValue(ROLLED_BACK + 1);
    }

    private static void change(String batch, GraphTransaction transaction) {
        transaction.run(
                IngestStatements.CHECKPOINT,
                Parameters.of("id", batch).and("runner", "r").and("counts", NOTHING));
    }

    /** Has changed one node, and wants to change another. */
    private static final class OtherWork {

        private final String batch;
        private final Session session = GraphDatabase.driver().session();
        private final Transaction transaction = session.beginTransaction();
        private CompletableFuture<Void> waiting = CompletableFuture.completedFuture(null);

        OtherWork(String batch) {
            this.batch = batch;
            change(batch);
        }

        void waitFor(String other) {
            waiting = CompletableFuture.runAsync(() -> {
                change(other);
                transaction.commit();
                session.close();
            });
            String blocked = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*) AS v";
            try (Session looking = GraphDatabase.driver().session()) {
                while (looking.run(blocked).single().get("v").asLong() == 0) {
                    Thread.onSpinWait();
                }
            }
        }

        void await() {
            waiting.join();
        }

        private void change(String id) {
            transaction.run(CHANGE, Map.of("id", id)).consume();
        }
    }
}
