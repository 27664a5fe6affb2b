package uk.iomgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

@DisplayName("While the database is away")
class OutageTests {

    private static final Duration RETRIES = Duration.ofSeconds(2);
    private static final Duration SOON = Duration.ofSeconds(1);

    private Driver driver;

    @BeforeEach
    void nobodyListens() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Config config = Config.builder()
                .withMaxTransactionRetryTime(RETRIES.toMillis(), TimeUnit.MILLISECONDS)
                .build();
        driver = GraphDatabase.driver("bolt://127.0.0.1:" + port, AuthTokens.none(), config);
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private GraphReader reader(DatabaseSupervision... supervision) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        for (DatabaseSupervision one : supervision) {
            beans.addBean("supervision", one);
        }
        GraphSettings settings = new GraphSettings("neo4j", RETRIES, RETRIES);
        Sessions sessions = new Sessions(driver, settings);
        return new GraphReader(
                sessions,
                new Outage(
                        driver,
                        sessions,
                        new GraphMigrations(driver, settings),
                        beans.getBeanProvider(DatabaseSupervision.class)));
    }

    private static Duration failing(GraphReader reader) {
        long began = System.nanoTime();
        assertThatThrownBy(() -> reader.reading(transaction -> true)).isInstanceOf(GraphUnavailable.class);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Test
    @DisplayName("the first question is tried again in case it comes back, the next ones are answered at once")
    void onlyTheFirstWaits() {
        GraphReader reader = reader();
        assertThat(failing(reader)).isGreaterThan(RETRIES.dividedBy(2));
        assertThat(failing(reader)).isLessThan(SOON);
        assertThat(failing(reader)).isLessThan(SOON);
    }

    @Test
    @DisplayName("no question waits where the database's supervisor knows that it is down")
    void noneWaitsWhereItIsKnown() {
        assertThat(failing(reader(() -> true))).isLessThan(SOON);
        assertThat(failing(reader(() -> false))).isGreaterThan(RETRIES.dividedBy(2));
    }
}
