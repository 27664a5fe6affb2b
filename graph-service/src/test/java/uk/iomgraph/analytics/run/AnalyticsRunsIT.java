package uk.iomgraph.analytics.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("A run, asked for over HTTP,")
class AnalyticsRunsIT {

    private static final int CIRCLES = 12;
    private static final int SIZE = 10;
    private static final int PEOPLE = CIRCLES * SIZE;
    private static final String MEASURES = "scope: {}, measures: [DEGREE, BETWEENNESS]";
    private static final String COMMUNITIES = "scope: {}, communities: {algorithm: LEIDEN}";

    private RunClient client;

    @BeforeEach
    void network(@LocalServerPort int port) {
        GraphDatabase.clear();
        RunNetworks.people(PEOPLE);
        RunNetworks.ties(RunNetworks.circles(CIRCLES, SIZE));
        client = new RunClient(port);
    }

    @Test
    @DisplayName("is followed by a subscription that ends with it, and tells what it did, of what and with what")
    void followed() throws Exception {
        String id = client.started(MEASURES + ", seed: 5, asOf: \"2024-02-29\"");
        List<JsonNode> events = client.progress(id);

        JsonNode last = events.get(events.size() - 1);
        assertThat(last.get("state").asString()).isEqualTo("COMPLETE");
        assertThat(last.get("progress").asDouble()).isEqualTo(1);
        assertThat(events).extracting(event -> event.get("progress").asDouble()).isSorted();
        JsonNode run = client.ask("""
                        { analyticsRun(id: "%s") {
                            state progress doing failure startedBy caution communities milliseconds
                            projection { area gang people bases asOf knownAt peopleCount tieCount }
                            parameters { measures algorithm seed sampleSize }
                            versions { service database graphDataScience }
                            queuedAt startedAt completedAt keptUntil
                        } }""".formatted(id)).get("analyticsRun");
        assertThat(run.get("state").asString()).isEqualTo("COMPLETE");
        assertThat(run.at("/projection/peopleCount").asInt()).isEqualTo(PEOPLE);
        assertThat(run.at("/projection/tieCount").asInt())
                .isEqualTo(RunNetworks.circles(CIRCLES, SIZE).size());
        assertThat(run.at("/projection/asOf").asString()).isEqualTo("2024-02-29");
        assertThat(run.at("/projection/bases").size()).isEqualTo(8);
        assertThat(run.at("/parameters").toString())
                .isEqualTo(
                        "{\"measures\":[\"DEGREE\",\"BETWEENNESS\"],\"algorithm\":null,\"seed\":5,\"sampleSize\":null}");
        assertThat(run.at("/versions/database").asString()).startsWith("5.");
        assertThat(run.at("/versions/graphDataScience").asString()).startsWith("2.");
        assertThat(run.get("caution").asString()).contains("not the people");
        assertThat(run.get("startedBy").asString()).isEqualTo("local");
        assertThat(run.get("milliseconds").asInt()).isNotNegative();
    }

    @Test
    @DisplayName("has its results read back page by page and by person, the same though the graph has changed since")
    void readBack() throws Exception {
        String id = client.started(MEASURES);
        client.progress(id);
        RunNetworks.run("MATCH ()-[tie:ASSOCIATES_WITH]->() DELETE tie", Map.of());

        List<JsonNode> read = results(id, "DEGREE", 50);
        assertThat(read).hasSize(PEOPLE);
        assertThat(read)
                .extracting(result -> result.at("/person/id").asString())
                .doesNotHaveDuplicates();
        // All but the first and the last of the circles have two people with one tie out of the circle each.
        int bridging = 2 * (CIRCLES - 1);
        assertThat(read.subList(0, bridging)).allSatisfy(result -> {
            assertThat(result.get("value").asDouble()).isEqualTo(SIZE);
            assertThat(result.get("rank").asInt()).isOne();
        });
        assertThat(read.subList(bridging, PEOPLE)).allSatisfy(result -> {
            assertThat(result.get("value").asDouble()).isEqualTo(SIZE - 1.0);
            assertThat(result.get("rank").asInt()).isEqualTo(bridging + 1);
        });
        JsonNode standing = client.ask("{ analyticsRun(id: \"" + id + "\") { standing(person: \"" + RunNetworks.id(SIZE)
                        + "\") { measure value rank } } }")
                .at("/analyticsRun/standing");
        assertThat(standing.get(1).toString()).isEqualTo("{\"measure\":\"DEGREE\",\"value\":10.0,\"rank\":1}");
        assertThat(standing.get(0).get("measure").asString()).isEqualTo("BETWEENNESS");
    }

    @Test
    @DisplayName("finds the same with the same seed")
    void repeatable() throws Exception {
        String sampled = "scope: {}, measures: [BETWEENNESS], sampleSize: 20, seed: 11";
        assertThat(outcome(sampled, "BETWEENNESS")).isEqualTo(outcome(sampled, "BETWEENNESS"));
        String found = outcome(COMMUNITIES + ", seed: 11", null);
        assertThat(outcome(COMMUNITIES + ", seed: 11", null)).isEqualTo(found);
    }

    @Test
    @DisplayName("finds the circles as communities, the largest first, with their number and modularity")
    void communities() throws Exception {
        String id = client.started(COMMUNITIES);
        client.progress(id);
        JsonNode run = client.ask("{ analyticsRun(id: \"" + id + "\") { communities modularity } }")
                .get("analyticsRun");
        assertThat(run.get("communities").asInt()).isEqualTo(CIRCLES);
        assertThat(run.get("modularity").asDouble()).isGreaterThan(0.8);
        assertThat(results(id, null, 100))
                .hasSize(PEOPLE)
                .extracting(result -> result.get("value").asDouble())
                .isSorted()
                .endsWith((double) CIRCLES);
    }

    @Test
    @DisplayName("tells of each person, where ties are drawn again, how stable their place and their community are")
    void stability() throws Exception {
        String asked = "scope: {}, communities: {algorithm: LEIDEN, rounds: 50}, seed: 3";
        List<JsonNode> found = stabilities(asked);

        assertThat(found).hasSize(PEOPLE).allSatisfy(result -> {
            assertThat(result.get("stability").asDouble()).isBetween(0.8, 1.0);
            assertThat(result.at("/community/jaccard").asDouble()).isBetween(0.8, 1.0);
            assertThat(result.at("/community/range/low").asDouble())
                    .isLessThanOrEqualTo(result.at("/community/range/high").asDouble());
        });
        assertThat(stabilities(asked)).isEqualTo(found);
        assertThat(stabilities(COMMUNITIES))
                .allSatisfy(
                        result -> assertThat(result.toString()).isEqualTo("{\"stability\":null,\"community\":null}"));
    }

    private List<JsonNode> stabilities(String input) throws Exception {
        String id = client.started(input);
        client.progress(id);
        String asked =
                "{ analyticsRun(id: \"" + id + "\") { results(first: 100%s) { pageInfo { endCursor } edges { node {"
                        + " stability community { jaccard range { low high } } } } } } }";
        JsonNode first = client.ask(asked.formatted("")).at("/analyticsRun/results");
        String after = ", after: \"" + first.at("/pageInfo/endCursor").asString() + '"';
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode page : List.of(first, client.ask(asked.formatted(after)).at("/analyticsRun/results"))) {
            page.get("edges").forEach(edge -> all.add(edge.get("node")));
        }
        return all;
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("scope: {}", "BAD_VALUE"),
                Arguments.of("scope: {}, measures: []", "BAD_VALUE"),
                Arguments.of(MEASURES + ", communities: {algorithm: LEIDEN}", "BAD_VALUE"),
                Arguments.of("scope: {}, communities: {algorithm: LEIDEN, resolution: 0}", "BAD_VALUE"),
                Arguments.of("scope: {}, communities: {algorithm: LEIDEN, rounds: 19}", "BAD_VALUE"),
                Arguments.of(MEASURES + ", sampleSize: 0", "BAD_VALUE"),
                Arguments.of(MEASURES + ", asOf: \"1066-10-14\"", "BAD_VALUE"),
                Arguments.of(MEASURES + ", knownAt: \"2199-01-01T00:00:00Z\"", "BAD_VALUE"),
                Arguments.of(MEASURES.replace("{}", "{area: \"NOWHERE\"}"), "BAD_SCOPE"),
                Arguments.of(MEASURES.replace("{}", "{gang: \"none\"}"), "BAD_SCOPE"),
                Arguments.of(MEASURES.replace("{}", "{people: []}"), "BAD_SCOPE"),
                Arguments.of(MEASURES.replace("{}", "{area: \"A\", gang: \"B\"}"), "BAD_SCOPE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    @DisplayName("is not taken up where something is wrong with what was put in, and the payload says what:")
    void faults(String input, String code) throws Exception {
        JsonNode payload = client.start(input);
        assertThat(payload.get("run").isNull()).isTrue();
        assertThat(payload.at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(payload.at("/errors/0/sentence").asString()).endsWith(".");
        assertThat(client.ask("{ analyticsRuns { edges { node { id } } } }")
                        .at("/analyticsRuns/edges")
                        .isEmpty())
                .isTrue();
    }

    @Test
    @DisplayName(
            "waits its turn, is refused when too many wait, and can be called off while it waits and while it works")
    void queue() throws Exception {
        GraphDatabase.clear();
        int many = 6_000;
        RunNetworks.people(many);
        RunNetworks.ties(RunNetworks.byChance(many, 10 * many));
        String lengthy = "scope: {}, measures: [BETWEENNESS]";
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            taken.add(client.started(lengthy));
        }
        assertThat(client.start(lengthy).at("/errors/0/code").asString()).isEqualTo("TOO_MANY_WAITING");
        for (int i = taken.size() - 1; i >= 0; i--) {
            JsonNode payload = cancel(taken.get(i));
            assertThat(payload.at("/run/state").asString())
                    .as(payload.toString())
                    .isEqualTo("CANCELLED");
            assertThat(payload.get("errors").isEmpty()).isTrue();
        }
        assertThat(cancel(taken.get(0)).at("/errors/0/code").asString()).isEqualTo("ALREADY_OVER");
        assertThat(cancel("nothing").at("/errors/0/code").asString()).isEqualTo("NOT_FOUND");
        // The thread is free again, and nothing was left in the database's memory.
        String next = client.started("scope: {}, measures: [DEGREE]");
        List<JsonNode> events = client.progress(next);
        assertThat(events.get(events.size() - 1).get("state").asString()).isEqualTo("COMPLETE");
        assertThat(RunNetworks.count("CALL gds.graph.list() YIELD graphName RETURN count(*)"))
                .isZero();
        assertThat(RunNetworks.count("MATCH (block:AnalyticsResult) RETURN count(DISTINCT block.run)"))
                .isOne();
    }

    static Stream<Arguments> subscriptions() {
        String none = "subscription { analyticsRunProgress(id: \"none\") ";
        return Stream.of(
                Arguments.of("no such run", none + "{ state } }", "NOT_FOUND"),
                Arguments.of("unknown field", none + "{ nope } }", "VALIDATION"),
                Arguments.of(
                        "two at once",
                        none + "{ state } other: analyticsRunProgress(id: \"x\") { state } }",
                        "VALIDATION"),
                Arguments.of("too deep", none + "{ a".repeat(60) + " }".repeat(60) + " }", "TOO_DEEP"),
                Arguments.of("too long", none + "{ " + "a".repeat(200_000) + " } }", "TOO_LARGE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subscriptions")
    @DisplayName("cannot be listened to where something is wrong, and the only event has a code and a sentence:")
    void subscriptionFaults(String name, String subscription, String code) throws Exception {
        List<JsonNode> events = client.listen(subscription);
        assertThat(events).hasSize(1);
        assertThat(events.get(0).at("/errors/0/extensions/code").asString()).isEqualTo(code);
        assertThat(events.get(0).at("/errors/0/message").asString()).matches("(?s).*[.!?]$");
    }

    @Test
    @DisplayName("is listened to as a stream of events only")
    void eventsOnly() throws Exception {
        String id = client.started(MEASURES);
        String subscription = "subscription { analyticsRunProgress(id: \"" + id + "\") { state } }";
        for (String accept : List.of("application/json", "*/*", "application/json, text/event-stream")) {
            HttpResponse<String> response = client.post(subscription, accept);
            assertThat(new JsonMapper()
                            .readTree(response.body())
                            .at("/errors/0/extensions/code")
                            .asString())
                    .as(accept)
                    .isEqualTo("NOT_ACCEPTABLE");
        }
        client.progress(id);
    }

    private JsonNode cancel(String id) throws Exception {
        return client.ask("mutation { cancelAnalyticsRun(id: \"" + id + "\") { run { state } errors { code } } }")
                .get("cancelAnalyticsRun");
    }

    private String outcome(String input, String measure) throws Exception {
        String id = client.started(input);
        client.progress(id);
        return results(id, measure, 100).toString();
    }

    /** All results, a page at a time. */
    private List<JsonNode> results(String id, String measure, int first) throws Exception {
        List<JsonNode> read = new ArrayList<>();
        String after = "";
        JsonNode page;
        do {
            String arguments = "first: " + first + (measure == null ? "" : ", measure: " + measure) + after;
            page = client.ask(
                            "{ analyticsRun(id: \"" + id + "\") { results(" + arguments
                                    + ") { edges { node { person { id } value rank } } pageInfo { hasNextPage endCursor } } } }")
                    .at("/analyticsRun/results");
            page.get("edges").forEach(edge -> read.add(edge.get("node")));
            after = ", after: \"" + page.at("/pageInfo/endCursor").asString() + "\"";
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        return read;
    }
}
