package uk.iomgraph.coverage.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.iomgraph.support.Http;
import uk.iomgraph.support.TestAccount;

/** Sends mutations of gaps over HTTP, as any client would. */
final class Mutations {

    private static final String PAYLOAD =
            " { outcome errors { field code sentence } gap { key state assignee acceptedUntil"
                    + " transitions { action stateBefore stateAfter at by from until reason assignee evidence } } }";

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json;

    Mutations(JsonMapper json) {
        this.json = json;
    }

    /** The payload of a mutation; that it came without GraphQL errors is held here, for all of them. */
    JsonNode send(int port, String mutation, String key, String rest) {
        String body = json.writeValueAsString(Map.of("query", query(mutation, key, rest)));
        JsonNode answer = json.readTree(send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                        .header("Authorization", TestAccount.authorization())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)))
                .body());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data/" + mutation);
    }

    /** The status of the same as a GET. */
    int get(int port, String mutation, String key) {
        String query = URLEncoder.encode(query(mutation, key, ""), StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql?query=" + query)))
                .statusCode();
    }

    /** The outcome, with the code of the first error if there is one. */
    static String outcome(JsonNode payload) {
        return (payload.at("/outcome").asString() + " "
                        + payload.at("/errors/0/code").asString(""))
                .strip();
    }

    private static String query(String mutation, String key, String rest) {
        return "mutation { " + mutation + "(input: {key: \"" + key + "\", " + rest + "})" + PAYLOAD + " }";
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return Http.send(client, request);
    }
}
