package uk.iomgraph.graph;

import org.neo4j.driver.exceptions.Neo4jException;

/** The database ended a statement because it ran longer than it may. */
public final class GraphTimeout extends RuntimeException {

    private static final String CODE = "Neo.ClientError.Transaction.TransactionTimedOut";

    GraphTimeout(Throwable cause) {
        super(
                "The question took longer than it may. Ask for less: a smaller depth, fewer bases or fewer results.",
                cause);
    }

    static boolean isSaidBy(Neo4jException fault) {
        return fault.code().startsWith(CODE);
    }
}
