package uk.iomgraph.graph;

import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/** Changes the graph: managed write transactions with retry, a timeout and the correlation id of the request. */
@Component
public class GraphWriter {

    private final Sessions sessions;

    GraphWriter(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * Runs statements that succeed or fail together. The work may be run again after a passing fault, so it must not
     * change anything outside the transaction.
     *
     * @throws GraphUnavailable if the database does not answer
     * @throws GraphTimeout if it took longer than {@code iom.graph.write-timeout}
     */
    public <T> T writing(Function<GraphTransaction, T> work) {
        return sessions.translating(() -> {
            try (Session session = sessions.open(AccessMode.WRITE)) {
                return session.executeWrite(
                        context -> work.apply(new GraphTransaction(context)), sessions.transaction(AccessMode.WRITE));
            }
        });
    }
}
