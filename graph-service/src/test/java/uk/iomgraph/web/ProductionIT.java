package uk.iomgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.IdentityProvider;

@GraphTest
@ActiveProfiles("production")
@ExtendWith(OutputCaptureExtension.class)
// One log line for each request, so that there is something to look at.
@TestPropertySource(properties = "logging.level.org.springframework.web.servlet.DispatcherServlet=DEBUG")
@DisplayName("In production")
class ProductionIT {

    private static final String NAME = "Quillfeather";
    private static final String CORRELATION = "test-correlation-1";
    private static final List<Map<String, Object>> METADATA = new CopyOnWriteArrayList<>();

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        IdentityProvider.setUp(registry);
    }

    @Autowired
    private JsonMapper json;

    /** Notes the metadata that goes with each transaction to the database. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Listening {

        @Bean
        static BeanPostProcessor listeningDriver() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Driver driver ? listening(Driver.class, driver) : bean;
                }
            };
        }

        private static <T> T listening(Class<T> type, T target) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        if (arguments != null
                                && arguments.length == 2
                                && arguments[1] instanceof TransactionConfig config) {
                            METADATA.add(config.metadata().entrySet().stream()
                                    .collect(Collectors.toMap(
                                            Map.Entry::getKey,
                                            entry -> entry.getValue().asObject())));
                        }
                        try {
                            Object result = method.invoke(target, arguments);
                            return result instanceof Session session ? listening(Session.class, session) : result;
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }
    }

    @Test
    @DisplayName("the schema is not shown, and there is no GraphiQL")
    void showsNothingOfTheInside() throws Exception {
        assertThat(query("{ __schema { types { name } } }").body()).contains("INTROSPECTION_OFF");
        for (String path : List.of("/graphiql", "/graphiql/index.html", "/graphiql/graphiql.js")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(get("/actuator/health").body()).doesNotContain("components");
    }

    @Test
    @DisplayName("a caller's correlation id is in the answer, the log and the database's transactions")
    void correlates(CapturedOutput output) throws Exception {
        HttpResponse<String> answer = query("{ people(search: \"nobody\") { edges { node { id } } } }");
        assertThat(answer.headers().firstValue("X-Correlation-Id")).contains(CORRELATION);
        assertThat(lines(output))
                .anyMatch(line -> CORRELATION.equals(line.path("correlationId").asString("")));
        assertThat(METADATA).contains(Map.of("correlationId", CORRELATION));
    }

    @Test
    @DisplayName("logs are JSON, and neither they nor the metrics name the people asked about, whatever goes wrong")
    void namesNobody(CapturedOutput output) throws Exception {
        query("{ people(search: \"" + NAME + "\") { edges { node { id name } } } }");
        query("{ person(by: {crn: \"" + NAME + "\"}) { id } }");
        query("{ person(by: {id: \"" + NAME + "\"}) { id } }");
        query("{ network(seeds: [\"" + NAME + "\"]) { nodes { id } } }");
        query("{ people(search: \"" + NAME + "\", first: 1000) { edges { node { id } } } }");
        query("{ people(search: \"" + NAME + "\", asOf: \"" + NAME + "\") { edges { node { id } } } }");
        query("{ " + NAME + " }");
        query("query " + NAME + " { serverInfo { version } }");
        query("{ people(search: \"" + NAME);
        post("{\"query\": \"query($a: Date) { people(search: \\\"x\\\", asOf: $a) { edges { cursor } } }\","
                + " \"variables\": {\"a\": \"" + NAME + "\"}}");
        post("{\"query\": " + NAME);
        assertThat(lines(output)).hasSizeGreaterThan(5);
        assertThat(output.getAll()).doesNotContain(NAME);
        assertThat(get("/actuator/prometheus").body())
                .contains("http_server_requests_seconds_count")
                .doesNotContainIgnoringCase(NAME);
    }

    /** What was logged; fails if a line is not one JSON object. */
    private List<JsonNode> lines(CapturedOutput output) {
        return output.getAll()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> json.readTree(line))
                .toList();
    }

    private HttpResponse<String> query(String query) throws IOException, InterruptedException {
        return post(json.writeValueAsString(Map.of("query", query)));
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return send(request("/graphql")
                .header("Content-Type", "application/json")
                .header("X-Correlation-Id", CORRELATION)
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", IdentityProvider.authorization("notebooks"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
