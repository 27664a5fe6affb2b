package uk.iomgraph.support;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import uk.iomgraph.graph.embedded.EmbeddedProcess;

/**
 * A database that was found or started for the tests.
 *
 * @param uri its address
 * @param username the account
 * @param password the account's password
 * @param stop how to stop it; does nothing where somebody else started it
 */
record TestDatabase(String uri, String username, String password, Runnable stop) {

    private static final String IMAGE = "neo4j:5.26-community";

    static TestDatabase start() {
        String uri = System.getProperty("neo4j.uri");
        if (uri != null && !uri.isBlank()) {
            return new TestDatabase(
                    uri,
                    System.getProperty("neo4j.username", "neo4j"),
                    System.getProperty("neo4j.password", ""),
                    () -> {});
        }
        if (DockerClientFactory.instance().isDockerAvailable()) {
            return inContainer();
        }
        EmbeddedProcess process = EmbeddedProcess.startInTemporaryFolder();
        return new TestDatabase(process.uri(), process.username(), process.password(), process::stopAndDelete);
    }

    private static TestDatabase inContainer() {
        Neo4jContainer container = new Neo4jContainer(IMAGE).withPlugins("graph-data-science");
        container.start();
        return new TestDatabase(container.getBoltUrl(), "neo4j", container.getAdminPassword(), container::stop);
    }
}
