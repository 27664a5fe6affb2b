package uk.iomgraph.graph;

import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.stereotype.Component;

/** Changes the graph: managed write transactions with retry, a timeout and the correlation id of the request. */
@Component
public class GraphWriter {

    private static final String DEADLOCK = "Neo.TransientError.Transaction.DeadlockDetected";

    /** One of two transactions that wait for each other goes on, so that few pieces of work meet even a second one. */
    private static final int MOST_DEADLOCKS = 20;

    private final Sessions sessions;

    GraphWriter(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * Runs statements that succeed or fail together. The work may be run again after a passing fault, so it must not
     * change anything outside the transaction. Work that the database rolled back because it and other work waited for
     * each other is run again however long it had taken: the driver's own patience is that of somebody who asks.
     *
     * @throws GraphUnavailable if the database does not answer
     * @throws GraphTimeout if it took longer than {@code iom.graph.write-timeout}
     */
    public <T> T writing(Function<GraphTransaction, T> work) {
        return sessions.translating(() -> {
            for (int deadlocks = 1; ; deadlocks++) {
                try {
                    return once(work);
                } catch (TransientException e) {
                    if (!DEADLOCK.equals(e.code()) || deadlocks == MOST_DEADLOCKS) {
                        throw e;
                    }
                }
            }
        });
    }

    private <T> T once(Function<GraphTransaction, T> work) {
        try (Session session = sessions.open(AccessMode.WRITE)) {
            return session.executeWrite(
                    context -> work.apply(new GraphTransaction(context)), sessions.transaction(Patience.OF_WORK));
        }
    }
}
