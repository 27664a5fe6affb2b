package uk.iomgraph.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.iomgraph.audit.chain.AuditFolder;
import uk.iomgraph.audit.chain.Verification;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.person.PeopleFixture;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestAccount;

@GraphTest
@DisplayName("Each answer has its event in the audit trail:")
class AuditIT {

    private static final String MULTIPART = "--frontier\r\nContent-Disposition: form-data; name=\"delivery\";"
            + " filename=\"d.zip\"\r\nContent-Type: application/zip\r\n\r\nno zip\r\n--frontier--\r\n";

    @TempDir
    private static Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String correlation = UUID.randomUUID().toString();

    @LocalServerPort
    private int port;

    @Autowired
    private JsonMapper json;

    @Autowired
    private AuditFolder trail;

    @Autowired
    private Imports imports;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) {
        registry.add("iom.audit.folder", () -> folder.resolve("audit"));
    }

    @BeforeAll
    static void people() {
        PeopleFixture.load();
    }

    @Test
    @DisplayName("who asked what, whom it showed, what was withheld, and nothing of what was recorded")
    void person() throws Exception {
        String query = "query Look { person(by: {id: \"" + PeopleFixture.personId(1) + "\"}) { name dateOfBirth } }";
        assertThat(ask(query).body()).contains("dateOfBirth");

        JsonNode event = event();
        assertThat(event.path("who").asString()).isEqualTo("local");
        assertThat(texts(event, "roles"))
                .containsExactly("ADMIN", "ANALYST", "AUDITOR", "BOARD", "COORDINATOR", "INVESTIGATOR");
        assertThat(event.path("operation").asString()).isEqualTo("Look");
        assertThat(event.path("document").asString()).isEqualTo(sha256(query));
        assertThat(texts(event, "acts")).containsExactly("CONSULTATION");
        assertThat(texts(event, "subjects")).containsExactly(PeopleFixture.personId(1));
        assertThat(texts(event, "released")).contains("person", "IDENTITY");
        assertThat(event.path("outcome").asString()).isEqualTo("ANSWERED");
        assertThat(event.toString()).doesNotContain("name\":\"");
        assertThat(Verification.verify(trail.path(), trail.key()).faults()).isEmpty();
    }

    @Test
    @DisplayName("everybody in a network, though no id was asked for")
    void network() throws Exception {
        String query =
                "{ network(seeds: [\"" + PeopleFixture.personId(1) + "\"], depth: 2) { nodes { id kind } complete } }";
        JsonNode answer = json.readTree(ask(query).body());
        List<String> people = answer.path("data")
                .path("network")
                .path("nodes")
                .valueStream()
                .filter(node -> node.path("kind").asString().equals("PERSON"))
                .map(node -> node.path("id").asString())
                .sorted()
                .toList();
        assertThat(people).isNotEmpty();
        assertThat(texts(event(), "subjects")).isEqualTo(people);
    }

    @Test
    @DisplayName("questions that are not answered, and such as no engine reads")
    void refused() throws Exception {
        ask("{ person(by: {id: \"" + "x".repeat(22) + "\"}) { name } }");
        assertThat(event().path("outcome").asString()).isEqualTo("REFUSED");
        assertThat(texts(event(), "codes")).containsExactly("NOT_FOUND");

        post("/graphql", "application/json", "no json", "invalid-" + correlation);
        assertThat(event("invalid-" + correlation).path("outcome").asString()).isEqualTo("REFUSED");
        post("/graphql", "text/plain", "{}", "plain-" + correlation);
        assertThat(texts(event("plain-" + correlation), "codes")).containsExactly("HTTP 415");
        post("/graphql", "application/json", "{\"query\": \"{ nothing }\"}", "nothing-" + correlation);
        assertThat(texts(event("nothing-" + correlation), "codes")).containsExactly("VALIDATION");
    }

    @Test
    @DisplayName("deliveries that are refused, by whom")
    void delivery() throws Exception {
        HttpResponse<String> answer = post("/feeds", "multipart/form-data; boundary=frontier", MULTIPART, correlation);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(texts(event(), "acts")).containsExactly("COLLECTION");
        assertThat(event().path("who").asString()).isEqualTo("local");
        assertThat(event().path("outcome").asString()).isEqualTo("REFUSED");
    }

    @Test
    @DisplayName("deliveries that are loaded, whichever way they came in")
    void loaded() throws Exception {
        Path delivery = DeliveryFolder.full("AUD")
                .file("people", "ref,given_name,family_name,date_of_birth", "1,Ann,Other,1950-01-01")
                .in(folder);
        String batch = imports.load(delivery).batch();
        JsonNode event = all().filter(one -> texts(one, "things").contains(String.valueOf(batch)))
                .findFirst()
                .orElseThrow();
        assertThat(texts(event, "acts")).containsExactly("COLLECTION");
        assertThat(event.path("who").asString()).isEqualTo(AuditEvent.SERVICE);
    }

    @Test
    @DisplayName("the events of a stream, one by one")
    void stream() throws Exception {
        String body = "{\"query\": \"subscription { analyticsRunProgress(id: \\\"none\\\") { state } }\"}";
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                        .header("Authorization", TestAccount.authorization())
                        .header("Content-Type", "application/json")
                        .header("Accept", "text/event-stream")
                        .header("X-Correlation-Id", correlation)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).contains("event:next");
        assertThat(texts(event(), "released")).contains("analyticsRunProgress");
        assertThat(event().path("outcome").asString()).isEqualTo("REFUSED");
    }

    @Test
    @DisplayName("a change twice: before it is made and when it is answered, with the digest of the key it is about")
    void change() throws Exception {
        ask("mutation { challengeTie(input: {tie: \"A/gang_ties/none\", reason: \"r\"}) { outcome } }");
        List<JsonNode> events = events(correlation);
        assertThat(events).extracting(event -> event.path("outcome").asString()).containsExactly("BEGUN", "ANSWERED");
        assertThat(events).allSatisfy(event -> {
            assertThat(texts(event, "acts")).containsExactly("ALTERATION");
            assertThat(texts(event, "things")).hasSize(1);
            assertThat(event.toString()).doesNotContain("gang_ties");
        });
    }

    private JsonNode event() throws IOException {
        return event(correlation);
    }

    private JsonNode event(String of) throws IOException {
        List<JsonNode> events = events(of);
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private List<JsonNode> events(String of) throws IOException {
        return all().filter(event -> event.path("correlation").asString("").equals(of))
                .toList();
    }

    private Stream<JsonNode> all() throws IOException {
        return Files.readAllLines(folder.resolve("audit/1/events-000001.jsonl")).stream()
                .map(json::readTree)
                .map(line -> line.path("event"));
    }

    private static List<String> texts(JsonNode event, String field) {
        return event.path(field).valueStream().map(JsonNode::asString).toList();
    }

    private HttpResponse<String> ask(String query) throws IOException, InterruptedException {
        return post("/graphql", "application/json", json.writeValueAsString(Map.of("query", query)), correlation);
    }

    private HttpResponse<String> post(String path, String type, String body, String id)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Authorization", TestAccount.authorization())
                        .header("Content-Type", type)
                        .header("X-Correlation-Id", id)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
