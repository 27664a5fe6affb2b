package uk.iomgraph.analytics.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.iomgraph.support.TestAccount;

/** Asks the service over HTTP, and listens to its subscriptions as streams of server-sent events. */
final class RunClient {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String EVENTS = "text/event-stream";

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final URI address;

    RunClient(int port) {
        this.address = URI.create("http://localhost:" + port + "/graphql");
    }

    /** The data of a query without errors. */
    JsonNode ask(String query) throws IOException, InterruptedException {
        JsonNode answer = json.readTree(post(query, "application/json").body());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.get("data");
    }

    HttpResponse<String> post(String query, String accept) throws IOException, InterruptedException {
        return client.send(request(query, accept), BodyHandlers.ofString());
    }

    /** Starts a run; the payload of the mutation. */
    JsonNode start(String input) throws IOException, InterruptedException {
        return ask("mutation { startAnalyticsRun(input: {" + input
                        + "}) { run { id state } errors { code sentence } } }")
                .get("startAnalyticsRun");
    }

    /** Starts a run that must be taken up; its id. */
    String started(String input) throws IOException, InterruptedException {
        JsonNode payload = start(input);
        assertThat(payload.get("errors").isEmpty()).as(payload.toString()).isTrue();
        return payload.at("/run/id").asString();
    }

    /** All that a run's subscription says until it ends by itself. */
    List<JsonNode> progress(String id) throws IOException, InterruptedException {
        return listen("subscription { analyticsRunProgress(id: \"" + id + "\") { id state progress doing failure } }")
                .stream()
                .map(event -> event.at("/data/analyticsRunProgress"))
                .toList();
    }

    /** What a subscription says until the service says that it is complete. */
    List<JsonNode> listen(String subscription) throws IOException, InterruptedException {
        HttpResponse<Stream<String>> response = client.send(request(subscription, EVENTS), BodyHandlers.ofLines());
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(EVENTS);
        List<JsonNode> events = new ArrayList<>();
        try (Stream<String> lines = response.body()) {
            lines.filter(line -> line.startsWith("data:{"))
                    .forEach(line -> events.add(json.readTree(line.substring(5))));
        }
        return events;
    }

    private HttpRequest request(String query, String accept) {
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Authorization", TestAccount.authorization())
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(BodyPublishers.ofString(json.writeValueAsString(Map.of("query", query))))
                .build();
    }
}
