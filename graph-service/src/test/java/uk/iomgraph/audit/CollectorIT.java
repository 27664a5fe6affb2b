package uk.iomgraph.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestAccount;

@GraphTest
@DisplayName("Where copies of events go to a collector")
class CollectorIT {

    private static final String WHOLE = "200 {}";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Queue<JsonNode> TAKEN = new ConcurrentLinkedQueue<>();
    private static final HttpServer COLLECTOR = collector();

    private static volatile String answer = WHOLE;

    @TempDir
    private static Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("iom.audit.folder", () -> folder.resolve("audit"));
        registry.add(
                "iom.audit.collector.endpoint",
                () -> "http://127.0.0.1:" + COLLECTOR.getAddress().getPort() + "/v1/logs");
        registry.add("iom.audit.collector.headers.Authorization", () -> "Bearer invented");
    }

    @AfterAll
    static void stop() {
        COLLECTOR.stop(0);
    }

    @Test
    @DisplayName("an answer goes out once the collector has its event, as a log record with the event whole")
    void copied() throws Exception {
        assertThat(ask("Copied")).contains("version\":");

        List<JsonNode> records = TAKEN.stream()
                .map(request -> request.path("resourceLogs").path(0))
                .peek(logs -> assertThat(logs.at("/resource/attributes/0/value/stringValue")
                                .asString())
                        .isEqualTo("iom-graph"))
                .flatMap(logs -> logs.at("/scopeLogs/0/logRecords").valueStream())
                .filter(record -> record.at("/body/stringValue").asString().contains("Copied"))
                .toList();
        assertThat(records).hasSize(1);
        JsonNode event = JSON.readTree(records.get(0).at("/body/stringValue").asString());
        assertThat(event.path("who").asString()).isEqualTo(TestAccount.NAME);
        assertThat(event.path("outcome").asString()).isEqualTo("ANSWERED");
        Instant at = Instant.parse(event.path("at").asString());
        assertThat(records.get(0).path("timeUnixNano").asString())
                .isEqualTo(Long.toString(at.getEpochSecond() * 1_000_000_000L + at.getNano()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"503 {}", "200 {\"partialSuccess\": {\"rejectedLogRecords\": \"1\"}}", "200 no JSON"})
    @DisplayName("nothing is answered while the collector does not take them, and it ends by itself")
    void refused(String refusal) throws Exception {
        answer = refusal;
        try {
            assertThat(ask("Refused")).contains("AUDIT_UNAVAILABLE").doesNotContain("version\":");
            assertThat(status("/actuator/health/readiness")).isEqualTo(503);
        } finally {
            answer = WHOLE;
        }
        Instant until = Instant.now().plusSeconds(60);
        while (status("/actuator/health/readiness") != 200) {
            assertThat(Instant.now()).isBefore(until);
            Thread.sleep(50);
        }
        assertThat(ask("Again")).contains("version\":");
    }

    private static HttpServer collector() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/v1/logs", exchange -> {
                byte[] body = exchange.getRequestBody().readAllBytes();
                String[] now = answer.split(" ", 2);
                boolean known =
                        "Bearer invented".equals(exchange.getRequestHeaders().getFirst("Authorization"));
                if (known && answer.equals(WHOLE)) {
                    TAKEN.add(JSON.readTree(body));
                }
                byte[] told = now[1].getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(known ? Integer.parseInt(now[0]) : 401, told.length);
                exchange.getResponseBody().write(told);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String ask(String operation) throws Exception {
        return send(HttpRequest.newBuilder(uri("/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(
                                "{\"query\": \"query " + operation + " { serverInfo { version } }\"}")))
                .body();
    }

    private int status(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).GET()).statusCode();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(
                request.header("Authorization", TestAccount.authorization()).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
