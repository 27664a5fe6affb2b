package uk.iomgraph.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.ingest.loading.Progress;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestAccount;

/**
 * Loads POLE and asks networks and paths of it, over HTTP and through the bare driver with the very same statements.
 * Answers are compared before anything is timed; both processes are warmed up for a minute; three rounds alternate. The
 * client is the plain blocking one, on a connection that is kept: it adds least of its own. For a shorter run:
 * {@code -Dbench.loads=1 -Dbench.warm-up=15}.
 */
@GraphTest
@Import(RecordedStatements.class)
@DisplayName("Speed")
class SpeedBench {

    private static final String NETWORK = """
            query($a: ID!) { network(seeds: [$a], depth: 2, asOf: "2017-08-31") {
              nodes { id kind label level expanded } edges { fromId toId basis from to evidenceCount source { source file ref } }
              omitted { reason sentence } complete } }
            """;
    private static final String PATHS = """
            query($a: ID!, $b: ID!) { paths(from: $a, to: $b, maxHops: 4, asOf: "2017-08-31") {
              hops nodes { id kind label } edges { fromId toId basis from } } }
            """;
    private static final String COLUMNS = """
            query($a: ID!) { networkColumns(seeds: [$a], depth: 2, asOf: "2017-08-31") {
              nodeIds nodeKinds nodeLabels nodeLevels edgeFrom edgeTo edgeBases edgeFromDates edgeEvidence complete } }
            """;

    private static final int QUESTIONS = 60;
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warm-up", 60));
    private static final int LOADS = Integer.getInteger("bench.loads", 5);
    private static final int ROUNDS = 3;
    private static final int PER_ROUND = 600;

    private final JsonMapper json = new JsonMapper();
    private final StringBuilder report = new StringBuilder();

    @Autowired
    private Imports imports;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("of loading and asking POLE")
    void pole() throws Exception {
        Path feed = Path.of(System.getProperty("shared.data", "../../shared/data"), "feeds", "pole");
        loading(feed);
        List<String[]> pairs = pairs();
        compare("network, depth 2", NETWORK, pairs);
        compare("networkColumns, depth 2", COLUMNS, pairs);
        compare("paths, 4 hops", PATHS, pairs);
        System.out.println(report);
        Files.writeString(Files.createDirectories(Path.of("target/bench")).resolve("speed.txt"), report);
    }

    private void loading(Path feed) throws Exception {
        for (int round = 1; round <= LOADS; round++) {
            GraphDatabase.clear();
            long start = System.nanoTime();
            assertThat(imports.load(feed, Progress.SILENT).tally().count(Outcome.LOADED))
                    .isEqualTo(50_570);
            double first = (System.nanoTime() - start) / 1e9;
            start = System.nanoTime();
            assertThat(imports.load(feed, Progress.SILENT).tally().count(Outcome.UNCHANGED))
                    .isEqualTo(50_570);
            double second = (System.nanoTime() - start) / 1e9;
            say("POLE load %d: first %.2f s, unchanged %.2f s", round, first, second);
        }
    }

    /** The same pairs of people in each run, each within four hops of the other as often as chance has it. */
    private static List<String[]> pairs() {
        try (Session session = GraphDatabase.driver().session()) {
            List<String> people = session.run("MATCH (p:Person)-[]-() RETURN DISTINCT p.id AS id ORDER BY id")
                    .list(row -> row.get("id").asString());
            Random random = new Random(20170831);
            List<String[]> pairs = new ArrayList<>();
            while (pairs.size() < QUESTIONS) {
                String a = people.get(random.nextInt(people.size()));
                String b = people.get(random.nextInt(people.size()));
                if (!a.equals(b)) {
                    pairs.add(new String[] {a, b});
                }
            }
            return pairs;
        }
    }

    private void compare(String name, String query, List<String[]> pairs) {
        List<List<RecordedStatements.Sent>> statements = new ArrayList<>();
        for (String[] pair : pairs) {
            statements.add(sameAnswers(query, pair));
        }
        Samples warm = new Samples();
        long end = System.nanoTime() + WARM_UP.toNanos();
        for (int i = 0; System.nanoTime() < end; i++) {
            int question = i % pairs.size();
            warm.time(() -> ask(query, pairs.get(question)));
            warm.time(() -> bare(statements.get(question)));
        }
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Samples service = new Samples();
            Samples driver = new Samples();
            for (int i = 0; i < PER_ROUND; i++) {
                int question = i % pairs.size();
                driver.time(() -> bare(statements.get(question)));
                service.time(() -> ask(query, pairs.get(question)));
            }
            ratios[round] = service.millis(0.5) / driver.millis(0.5);
            say("%s, round %d: service %s", name, round + 1, service);
            say("%s, round %d: driver  %s", name, round + 1, driver);
            say("%s, round %d: ratio of medians %.2f", name, round + 1, ratios[round]);
        }
        say("%s: median ratio %.2f", name, Samples.median(ratios));
    }

    /** Every node in the service's answer is in a row the bare driver gets, and the other way round for networks. */
    private List<RecordedStatements.Sent> sameAnswers(String query, String[] pair) {
        JsonNode[] answer = new JsonNode[1];
        List<RecordedStatements.Sent> statements =
                RecordedStatements.during(() -> answer[0] = json.readTree(ask(query, pair)));
        assertThat(answer[0].path("errors").isMissingNode()).as("%s", answer[0]).isTrue();
        Set<String> shown = new TreeSet<>();
        answer[0]
                .findValues("nodes")
                .forEach(
                        nodes -> nodes.forEach(node -> shown.add(node.path("id").asString())));
        answer[0].findValues("nodeIds").forEach(ids -> ids.forEach(id -> shown.add(id.asString())));
        Set<String> read = new TreeSet<>();
        bare(statements).stream()
                .filter(row -> row.get("present").asBoolean())
                .forEach(row -> read.add(row.get("id").asString()));
        assertThat(read).containsAll(shown);
        return statements;
    }

    private String ask(String query, String[] pair) {
        ObjectNode variables = json.createObjectNode().put("a", pair[0]);
        if (query.contains("$b")) {
            variables.put("b", pair[1]);
        }
        String body = json.createObjectNode()
                .put("query", query)
                .set("variables", variables)
                .toString();
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + "/graphql").toURL().openConnection();
            connection.setRequestMethod("POST");
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setRequestProperty("Authorization", TestAccount.authorization());
            connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            try (InputStream answer = connection.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Record> bare(List<RecordedStatements.Sent> statements) {
        try (Session session = GraphDatabase.driver().session(SessionConfig.forDatabase("neo4j"))) {
            return session.executeRead(transaction -> {
                List<Record> rows = new ArrayList<>();
                statements.forEach(sent -> rows.addAll(
                        transaction.run(sent.text(), sent.parameters()).list()));
                return rows;
            });
        }
    }

    private void say(String format, Object... values) {
        String line = String.format(Locale.UK, format, values);
        report.append(line).append(System.lineSeparator());
        System.out.println(line);
    }
}
