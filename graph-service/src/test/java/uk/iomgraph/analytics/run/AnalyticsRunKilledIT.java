package uk.iomgraph.analytics.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.ServiceProcess;

@GraphTest
@DisplayName("A run whose service is killed")
class AnalyticsRunKilledIT {

    private static final int MANY = 6_000;
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final String NETWORKS = "CALL gds.graph.list() YIELD graphName RETURN count(*)";

    @Autowired
    private RunUpkeep upkeep;

    @Autowired
    private Clock clock;

    @BeforeEach
    void network() {
        GraphDatabase.clear();
        RunNetworks.people(MANY);
        RunNetworks.ties(RunNetworks.byChance(MANY, 12 * MANY));
    }

    @Test
    @DisplayName("is interrupted after the next start, and leaves no network in memory and no results")
    void killed(@TempDir Path folder) throws Exception {
        int port = ServiceProcess.freePort();
        Process service = ServiceProcess.start(
                folder, "--server.port=" + port, "--iom.sweep.enabled=false", "--iom.warm-up=false");
        String id;
        try {
            RunClient client = new RunClient(port);
            id = started(client);
            await(client, id, "RUNNING");
        } finally {
            service.destroyForcibly().waitFor();
        }
        assertThat(stateOf(id)).isEqualTo("RUNNING");

        upkeep.clearUp(clock.instant());
        assertThat(stateOf(id)).isEqualTo("INTERRUPTED");
        assertThat(RunNetworks.count("MATCH (block:AnalyticsResult) RETURN count(block)"))
                .isZero();
        assertThat(RunNetworks.count(NETWORKS)).isZero();
    }

    /** Starts a run as soon as the service answers. */
    private static String started(RunClient client) throws Exception {
        Instant until = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return client.started("scope: {}, measures: [DEGREE, BETWEENNESS]");
            } catch (java.io.IOException | AssertionError e) {
                assertThat(Instant.now()).isBefore(until);
                Thread.sleep(250);
            }
        }
    }

    /** Waits until the network is there and the first measure is done, so that there is something to leave behind. */
    private static void await(RunClient client, String id, String state) throws Exception {
        Instant until = Instant.now().plus(PATIENCE);
        JsonNode run;
        do {
            assertThat(Instant.now()).isBefore(until);
            Thread.sleep(20);
            run = client.ask("{ analyticsRun(id: \"" + id + "\") { state progress } }")
                    .get("analyticsRun");
            assertThat(run.get("state").asString()).isIn("QUEUED", state);
        } while (run.get("progress").asDouble() < 0.6);
        assertThat(RunNetworks.count(NETWORKS)).isOne();
    }

    private static String stateOf(String id) {
        return GraphDatabase.driver()
                .executableQuery("MATCH (run:AnalyticsRun {id: $id}) RETURN run.state AS state")
                .withParameters(java.util.Map.of("id", id))
                .execute()
                .records()
                .get(0)
                .get("state")
                .asString();
    }
}
