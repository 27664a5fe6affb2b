package uk.iomgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestAccount;

@GraphTest
@DisplayName("Bad input to the API gets a code and a sentence")
class ApiLimitsIT {

    private static final String JSON = "application/json";
    private static final String UNKNOWN_ID = "AAAAAAAAAAAAAAAAAAAAAA";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private JsonMapper json;

    static Stream<Arguments> queries() {
        return Stream.of(
                Arguments.of("unknown id", "{ person(by: {id: \"" + UNKNOWN_ID + "\"}) { id } }", "NOT_FOUND"),
                Arguments.of("malformed id", "{ person(by: {id: \"x\"}) { id } }", "NOT_FOUND"),
                Arguments.of("malformed seed", "{ network(seeds: [\"x\"]) { nodes { id } } }", "BAD_ARGUMENT"),
                Arguments.of("two keys", "{ person(by: {crn: \"X1\", cro: \"1/23\"}) { id } }", "VALIDATION"),
                Arguments.of("malformed cursor", areas("after: \"zzz\""), "BAD_CURSOR"),
                Arguments.of("empty cursor", areas("after: \"\""), "BAD_CURSOR"),
                Arguments.of("first: 101", areas("first: 101"), "TOO_MANY"),
                Arguments.of("first: 0", areas("first: 0"), "BAD_ARGUMENT"),
                Arguments.of("first: -1", areas("first: -1"), "BAD_ARGUMENT"),
                Arguments.of("first beyond integers", areas("first: 99999999999"), "VALIDATION"),
                Arguments.of(
                        "depth: 99", "{ network(seeds: [\"" + UNKNOWN_ID + "\"], depth: 99) { nodes { id } } }", null),
                Arguments.of("unknown enum", areas("kind: NOPE"), "VALIDATION"),
                Arguments.of("unknown field", "{ serverInfo { nope } }", "VALIDATION"),
                Arguments.of("unknown argument", areas("nope: 1"), "VALIDATION"),
                Arguments.of("bad date", areas("asOf: \"2026-13-01\""), "VALIDATION"),
                Arguments.of("date as a number", areas("asOf: 20260101"), "VALIDATION"),
                Arguments.of("date out of range", areas("asOf: \"1066-10-14\""), "BAD_ARGUMENT"),
                Arguments.of("bad moment", areas("knownAt: \"yesterday\""), "VALIDATION"),
                Arguments.of("moment in the future", areas("knownAt: \"2199-01-01T00:00:00Z\""), "BAD_ARGUMENT"),
                Arguments.of("not GraphQL", "SELECT * FROM people", "SYNTAX"),
                Arguments.of("nothing", "", "SYNTAX"),
                Arguments.of("never closed", "{ serverInfo {", "SYNTAX"),
                Arguments.of("a null sign", "{ serverInfo { version \u0000 } }", "SYNTAX"),
                Arguments.of("no such operation", "mutation { drop }", "VALIDATION"),
                Arguments.of("a condition left out", subscription("@skip(Ff: false)"), "VALIDATION"),
                Arguments.of("a condition that is null", subscription("@include(if: null)"), "VALIDATION"),
                Arguments.of("1 MB", "{ " + "a".repeat(1_000_000) + " }", "TOO_LARGE"),
                Arguments.of("20,000 words", "{" + " a".repeat(20_000) + " }", "TOO_LARGE"),
                Arguments.of("60 levels", "{ a".repeat(60) + " }".repeat(60), "TOO_DEEP"),
                Arguments.of("17 levels", areaLevels(15), "TOO_DEEP"),
                Arguments.of("many brackets", "{ a(x: " + "[".repeat(5000) + "]".repeat(5000) + ") }", "TOO_DEEP"),
                Arguments.of("fragments that multiply", fragments(), "TOO_COSTLY"),
                Arguments.of("fragments in a circle", "{ ...a } fragment a on Query { ...a }", "VALIDATION"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    @DisplayName("in a query:")
    void badQuery(String name, String query, String code) throws Exception {
        HttpResponse<String> response = post(JSON, json.writeValueAsString(Map.of("query", query)));
        assertProperError(response, code);
    }

    private static String subscription(String condition) {
        return "subscription { analyticsRunProgress(id: \"none\") " + condition + " { progress } }";
    }

    static Stream<Arguments> variables() {
        return Stream.of(
                Arguments.of("object for a number", Map.of("first", Map.of("a", 1))),
                Arguments.of("text for a number", Map.of("first", "many")),
                Arguments.of("unknown enum", Map.of("kind", "NOPE")),
                Arguments.of("bad date", Map.of("asOf", "31/03/2026")),
                Arguments.of("list for a date", Map.of("asOf", List.of(List.of("2026-01-01", 2)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variables")
    @DisplayName("in a variable:")
    void badVariable(String name, Map<String, Object> variables) throws Exception {
        String query = "query($first: Int, $kind: AreaKind, $asOf: Date) "
                + "{ areas(first: $first, kind: $kind, asOf: $asOf) { pageInfo { hasNextPage } } }";
        String body = json.writeValueAsString(Map.of("query", query, "variables", variables));
        assertProperError(post(JSON, body), "VALIDATION");
    }

    static Stream<Arguments> bodies() {
        String question = "{\"query\": \"{ serverInfo { version } }\"}";
        return Stream.of(
                Arguments.of("empty", JSON, "", 400, "BAD_REQUEST"),
                Arguments.of("not JSON", JSON, "hello", 400, "BAD_REQUEST"),
                Arguments.of("the word null", JSON, "null", 400, "BAD_REQUEST"),
                Arguments.of("no query", JSON, "{}", 400, "BAD_REQUEST"),
                Arguments.of("a batch", JSON, "[" + question + "," + question + "]", 400, "BAD_REQUEST"),
                Arguments.of(
                        "list of variables",
                        JSON,
                        question.replace("}\"}", "}\",\"variables\":[1]}"),
                        400,
                        "BAD_REQUEST"),
                Arguments.of("3 MB of variables", JSON, large(), 413, "TOO_LARGE"),
                Arguments.of("text", "text/plain", question, 415, "UNSUPPORTED_MEDIA_TYPE"),
                Arguments.of("a form", "application/x-www-form-urlencoded", "query=x", 415, "UNSUPPORTED_MEDIA_TYPE"),
                Arguments.of("unknown letters", JSON + "; charset=nope", question, 400, "BAD_REQUEST"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    @DisplayName("in a body:")
    void badBody(String name, String type, String body, int status, String code) throws Exception {
        HttpResponse<String> response = post(type, body);
        assertThat(response.statusCode()).isEqualTo(status);
        assertProperError(response, code);
    }

    @Test
    @DisplayName("in a body that does not say how long it is")
    void longBodyInChunks() throws Exception {
        HttpRequest request = request(JSON)
                .POST(BodyPublishers.ofInputStream(() ->
                        new java.io.ByteArrayInputStream(large().getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(413);
        assertProperError(response, "TOO_LARGE");
    }

    @Test
    @DisplayName("in a form that is put and cannot be read")
    void unreadableForm() throws Exception {
        HttpRequest put = HttpRequest.newBuilder(request(JSON).build().uri().resolve("/feeds"))
                .header("Authorization", TestAccount.authorization())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .PUT(BodyPublishers.ofString("a=%"))
                .build();
        assertThat(client.send(put, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
    }

    @Test
    @DisplayName("in a question asked by GET, or answered in XML")
    void badMethodAndAnswer() throws Exception {
        HttpResponse<String> get = client.send(request(JSON).GET().build(), HttpResponse.BodyHandlers.ofString());
        assertThat(get.statusCode()).isEqualTo(405);
        assertProperError(get, "METHOD_NOT_ALLOWED");
        HttpRequest xml = request(JSON)
                .header("Accept", "application/xml")
                .POST(BodyPublishers.ofString("{}"))
                .build();
        assertProperError(client.send(xml, HttpResponse.BodyHandlers.ofString()), "NOT_ACCEPTABLE");
    }

    @Test
    @DisplayName("in a request from a page of another site")
    void foreignSite() throws Exception {
        HttpRequest request = request(JSON)
                .header("Origin", "https://elsewhere.example")
                .POST(BodyPublishers.ofString("{}"))
                .build();
        assertProperError(client.send(request, HttpResponse.BodyHandlers.ofString()), "FOREIGN_SITE");
    }

    @Test
    @DisplayName("and a good question gets its cost and the caller's correlation id")
    void goodQuestion() throws Exception {
        HttpRequest request = request(JSON)
                .header("X-Correlation-Id", "case-4711.a")
                .POST(BodyPublishers.ofString(
                        "{\"query\": \"{ serverInfo { version databaseVersion edition asOfDefault } }\"}"))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        JsonNode answer = json.readTree(response.body());
        assertThat(answer.has("errors")).isFalse();
        assertThat(answer.at("/data/serverInfo/databaseVersion").asString()).startsWith("5.");
        assertThat(answer.at("/extensions/cost").asInt()).isEqualTo(1);
        assertThat(response.headers().firstValue("X-Correlation-Id")).contains("case-4711.a");
    }

    private void assertProperError(HttpResponse<String> response, String code) throws IOException {
        assertThat(response.statusCode()).isLessThan(500);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).contains("json");
        JsonNode error = json.readTree(response.body()).at("/errors/0");
        assertThat(error.at("/message").asString()).matches("(?s).*[.!?]$");
        if (code == null) {
            assertThat(error.at("/extensions/code").asString()).isIn("BAD_ARGUMENT", "TOO_MANY");
        } else {
            assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
        }
        assertThat(response.body())
                .doesNotContain("Exception", "\tat ", "java.", "org.", "graphql.", "uk.iomgraph", "Value{");
    }

    private HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        return client.send(
                request(type).POST(BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String type) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Authorization", TestAccount.authorization())
                .header("Content-Type", type);
    }

    private static String areas(String argument) {
        return "{ areas(" + argument + ") { pageInfo { hasNextPage } } }";
    }

    private static String areaLevels(int levels) {
        int rounds = levels / 3;
        return "{ area(code: \"E07000008\") { code" + " neighbours { links { area { code".repeat(rounds)
                + " } } }".repeat(rounds) + " } }";
    }

    private static String fragments() {
        StringBuilder query = new StringBuilder("{ ...f0 }");
        IntStream.range(0, 30)
                .forEach(n -> query.append(" fragment f%d on Query { ...f%d ...f%d }".formatted(n, n + 1, n + 1)));
        return query.append(" fragment f30 on Query { serverInfo { version } }").toString();
    }

    private static String large() {
        return "{\"query\": \"{ serverInfo { version } }\", \"variables\": {\"x\": \"" + "y".repeat(3_000_000) + "\"}}";
    }
}
