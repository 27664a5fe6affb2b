package uk.iomgraph.graph;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.iomgraph.cypher.CypherStatement;

/** Statements that succeed or fail together. */
public final class GraphTransaction {

    private static final Logger LOG = LoggerFactory.getLogger(GraphTransaction.class);

    private final TransactionContext transaction;

    GraphTransaction(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /**
     * Sends a statement and maps each row of its answer.
     *
     * @throws IllegalArgumentException if the parameters are not those the statement declares
     */
    public <T> List<T> list(CypherStatement statement, Parameters parameters, Function<Row, T> mapper) {
        return naming(statement, () -> send(statement, parameters).list(row -> mapper.apply(Row.of(row))));
    }

    /** Sends a statement and hands each row over as it arrives. */
    public void forEach(CypherStatement statement, Parameters parameters, Consumer<Row> consumer) {
        naming(statement, () -> {
            Result result = send(statement, parameters);
            while (result.hasNext()) {
                consumer.accept(Row.of(result.next()));
            }
            return true;
        });
    }

    /** Sends a statement whose answer is of no interest. */
    public void run(CypherStatement statement, Parameters parameters) {
        naming(statement, () -> send(statement, parameters).consume());
    }

    /** Whoever looks for the reason of a timeout needs to know what was asked; nobody who waits for the answer does. */
    private static <T> T naming(CypherStatement statement, Supplier<T> sent) {
        try {
            return sent.get();
        } catch (ClientException e) {
            if (GraphTimeout.isSaidBy(e)) {
                LOG.warn("The database ended {}, which took longer than it may", statement.name());
            }
            throw e;
        }
    }

    private Result send(CypherStatement statement, Parameters parameters) {
        if (!parameters.names().equals(Set.copyOf(statement.parameters()))) {
            throw new IllegalArgumentException("Statement " + statement + " takes the parameters "
                    + statement.parameters() + ", not " + parameters.names());
        }
        return transaction.run(statement.text(), parameters.toValue(statement));
    }
}
