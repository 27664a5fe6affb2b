package uk.iomgraph.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import uk.iomgraph.graph.embedded.EmbeddedDatabaseStatus.Phase;

@DisplayName("The service's embedded database")
class EmbeddedDatabaseIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path dataDirectory;

    private final EmbeddedDatabaseStatus status = new EmbeddedDatabaseStatus();

    private EmbeddedDatabase start(EmbeddedDatabaseStatus report) {
        return new EmbeddedDatabase(EmbeddedProcess.settings(dataDirectory), report);
    }

    private static void awaitPhase(EmbeddedDatabaseStatus status, Phase phase) {
        await().atMost(PATIENCE).until(phaseOf(status), phase::equals);
    }

    private static Callable<Phase> phaseOf(EmbeddedDatabaseStatus status) {
        return () -> status.report().phase();
    }

    private ProcessHandle databaseProcess() throws Exception {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(EmbeddedConnection.file(dataDirectory))) {
            properties.load(reader);
        }
        return ProcessHandle.of(Long.parseLong(properties.getProperty("pid"))).orElseThrow();
    }

    @Test
    @DisplayName(
            "is announced before it answers, comes back on the same port with its data when killed, and stops cleanly")
    void comesBack() throws Exception {
        try (EmbeddedDatabase database = start(status)) {
            assertThat(status.report().phase()).isEqualTo(Phase.STARTING);
            awaitPhase(status, Phase.UP);
            assertThat(new EmbeddedDatabaseHealthIndicator(status).health().getStatus())
                    .isEqualTo(Status.UP);
            try (Graph graph = Graph.of(database.connection())) {
                graph.run("CREATE (:Kept {value: 42})");
                databaseProcess().destroyForcibly();
                awaitPhase(status, Phase.RESTARTING);
                assertThat(status.report().sentence())
                        .contains("ended unexpectedly")
                        .endsWith(".");
                assertThat(new EmbeddedDatabaseHealthIndicator(status).health().getStatus())
                        .isEqualTo(Status.DOWN);
                awaitPhase(status, Phase.UP);
                assertThat(graph.ask("MATCH (n:Kept) RETURN n.value").asInt()).isEqualTo(42);
            }
        }
        assertThat(status.report().phase()).isEqualTo(Phase.STOPPED);
    }

    @Test
    @DisplayName("is what the service's driver talks to, and is stopped after the driver")
    void isWhatTheDriverTalksTo() {
        new ApplicationContextRunner()
                .withInitializer(new EmbeddedDatabaseLaunch())
                .withConfiguration(AutoConfigurations.of(Neo4jAutoConfiguration.class))
                .withUserConfiguration(EmbeddedDatabaseConfiguration.class)
                .withPropertyValues(
                        "spring.neo4j.uri=", // other tests of this JVM set it to their database
                        "iom.data-dir=" + dataDirectory,
                        "iom.embedded.heap=512MB",
                        "iom.embedded.jvm-options=-XX:TieredStopAtLevel=1")
                .run(context -> {
                    awaitPhase(context.getBean(EmbeddedDatabaseStatus.class), Phase.UP);
                    context.getBean(Driver.class).verifyConnectivity();
                });
        assertThat(EmbeddedConnection.file(dataDirectory)).content().contains("pid=\n");
    }

    @Test
    @DisplayName("is shared with a second service, which takes over when the first one ends")
    void isShared() {
        EmbeddedDatabaseStatus second = new EmbeddedDatabaseStatus();
        EmbeddedDatabase owner = start(status);
        try (owner) {
            awaitPhase(status, Phase.UP);
            try (EmbeddedDatabase guest = start(second)) {
                awaitPhase(second, Phase.ATTACHED);
                try (Graph graph = Graph.of(guest.connection())) {
                    graph.run("CREATE (:Shared)");
                    owner.close();
                    awaitPhase(second, Phase.UP);
                    assertThat(graph.ask("MATCH (n:Shared) RETURN count(n)").asInt())
                            .isEqualTo(1);
                }
            }
        }
        assertThat(second.report().phase()).isEqualTo(Phase.STOPPED);
    }
}
