package uk.iomgraph.graph.embedded;

import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Value;

/** Short questions to a database under test. */
final class Graph implements AutoCloseable {

    private final Driver driver;

    private Graph(Driver driver) {
        this.driver = driver;
    }

    static Graph of(EmbeddedConnection connection) {
        return new Graph(GraphDatabase.driver(connection.getUri(), connection.getAuthToken()));
    }

    Value ask(String cypher) {
        return driver.executableQuery(cypher).execute().records().get(0).get(0);
    }

    void run(String cypher) {
        driver.executableQuery(cypher).execute();
    }

    @Override
    public void close() {
        driver.close();
    }
}
