package uk.iomgraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.CypherStatement;

/** Reads the graph: managed read transactions with retry, a timeout and the correlation id of the request. */
@Component
public class GraphReader {

    private final Sessions sessions;
    private final Outage outage;
    private final Patience patience;

    @Autowired
    GraphReader(Sessions sessions, Outage outage) {
        this(sessions, outage, Patience.OF_A_QUESTION);
    }

    private GraphReader(Sessions sessions, Outage outage, Patience patience) {
        this.sessions = sessions;
        this.outage = outage;
        this.patience = patience;
    }

    /** The same for work that nobody waits for, such as imports and sweeps: a read may last as long as a write. */
    public GraphReader unhurried() {
        return new GraphReader(sessions, outage, Patience.OF_WORK);
    }

    /**
     * All rows of a statement's answer.
     *
     * @throws GraphUnavailable if the database does not answer
     * @throws GraphTimeout if it took longer than {@code iom.graph.read-timeout}, where unhurried {@code iom.graph.write-timeout}
     */
    public <T> List<T> list(CypherStatement statement, Parameters parameters, Function<Row, T> mapper) {
        return reading(transaction -> transaction.list(statement, parameters, mapper));
    }

    /** The only row of a statement's answer, if there is one; more than one is a fault in the statement. */
    public <T> Optional<T> find(CypherStatement statement, Parameters parameters, Function<Row, T> mapper) {
        List<T> rows = list(statement, parameters, mapper);
        if (rows.size() > 1) {
            throw new IllegalStateException("Statement " + statement + " must answer with one row at most");
        }
        return rows.stream().findFirst();
    }

    /** Hands the rows over as they arrive; after a retry the consumer sees them from the start again. */
    public void forEach(CypherStatement statement, Parameters parameters, Consumer<Row> consumer) {
        reading(transaction -> {
            transaction.forEach(statement, parameters, consumer);
            return true;
        });
    }

    /** Several reads in one transaction; the work may be run again after a passing fault, so it must only read. */
    public <T> T reading(Function<GraphTransaction, T> work) {
        return outage.heeding(() -> {
            try (Session session = sessions.open(AccessMode.READ)) {
                return session.executeRead(
                        context -> work.apply(new GraphTransaction(context)), sessions.transaction(patience));
            }
        });
    }
}
