package uk.iomgraph.disposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import uk.iomgraph.audit.Act;
import uk.iomgraph.audit.AuditEvent;
import uk.iomgraph.audit.chain.TestTrail;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.ServiceProcess;
import uk.iomgraph.support.TestAccount;
import uk.iomgraph.support.Traces;

/**
 * Kills services with SIGKILL while they erase somebody, at moments of chance: {@code -Derasure.kills=10} for many,
 * {@code -Derasure.seed=…} repeats a run. No service runs in this process: it would go on with the erasure itself.
 */
@ExtendWith({GraphDatabase.class, TestAccount.class})
@DisplayName("An erasure whose service is killed")
class ErasureKilledIT {

    private static final int KILLS = Integer.getInteger("erasure.kills", 2);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Many enough for a transaction each thousand. */
    private static final int CONTACTS = 6_000;

    private static final int TIES = 2_000;
    private static final String ANN = EntityId.ofKey("POL/people/ann").value();
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

    private static final List<String> TRACES = List.of(
            ANN,
            "Ann",
            "Able",
            "X1",
            "POL/people/ann",
            "POL/residences/home",
            "POL/involvements/alone",
            "POL/involvements/both",
            "POL/offences/alone",
            "POL/contacts/c1",
            "POL/contacts/c" + CONTACTS,
            "POL/associations/t1",
            "POL/associations/t" + TIES);

    @TempDir
    private static Path folder;

    private final long seed = Long.getLong("erasure.seed", System.nanoTime());
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    @DisplayName(
            "again and again is gone on with by the next one, until nothing of the person is left and one proof tells"
                    + " of it")
    void killed() throws Exception {
        System.out.println("erasure.seed=" + seed);
        Process loading =
                ServiceProcess.start(folder, "import", delivery().in(folder).toString());
        assertThat(loading.waitFor())
                .as(Files.readString(folder.resolve("output.txt")))
                .isZero();
        assertThat(Traces.of(TRACES)).as("all of it is there before").containsExactlyInAnyOrderElementsOf(TRACES);
        long whole = left();

        List<Long> running = new ArrayList<>();
        Random random = new Random(seed);
        for (int kill = 1; kill <= KILLS; kill++) {
            kill(Math.round(left() * random.nextDouble(0.3, 1)));
            if (state().equals(List.of("RUNNING"))) {
                running.add(left());
            }
        }
        System.out.printf("Of %d, left where it was killed: %s%n", whole, running);
        assertThat(running).as("kills in the middle of it").isNotEmpty();

        int port = ServiceProcess.freePort();
        Process last = start(port);
        try {
            await(() -> state().equals(List.of("COMPLETE")) && answered(port), last);
            assertThat(Traces.of(TRACES)).isEmpty();
            assertThat(count("MATCH (n:Episode|Contact) RETURN count(n) AS n")).isZero();
            assertThat(count("MATCH ()-[tie:ASSOCIATES_WITH]-() RETURN count(tie) AS n"))
                    .isZero();
            assertThat(count("MATCH (erased:ErasedReference) RETURN count(erased) AS n"))
                    .as("no reference of the person, a home, two parts, an offence, contacts and ties can come"
                            + " back; one more digest tells by which key")
                    .isEqualTo(6 + CONTACTS + TIES);
            assertThat(Traces.of(List.of("POL/people/bob", "POL/offences/both", "POL/involvements/other")))
                    .as("what others have stays")
                    .hasSize(3);
            assertThat(answer(port, purpose(port), "{ erasures { edges { node { state records } } } }"))
                    .contains("\"edges\":[{\"node\":{\"state\":\"COMPLETE\",\"records\":1}}]");
        } finally {
            last.destroyForcibly().waitFor();
        }
        TestTrail trail = new TestTrail(folder);
        assertThat(trail.faults()).isEmpty();
        assertThat(trail.events(1).stream().filter(event -> event.acts().contains(Act.ERASURE)))
                .as("it was asked for once, and no answer came")
                .singleElement()
                .satisfies((AuditEvent event) -> assertThat(event.things()).contains(ANN));
    }

    /** Starts a service, has it erase unless that has begun, and kills it when no more than so much is left. */
    private void kill(long point) throws Exception {
        int port = ServiceProcess.freePort();
        Process service = start(port);
        Thread asking = new Thread(() -> erase(port));
        try {
            if (state().isEmpty()) {
                await(() -> answered(port), service);
                asking.start();
            }
            await(() -> !state().isEmpty() && left() <= point, service);
        } finally {
            service.destroyForcibly().waitFor();
            asking.join();
        }
    }

    private Process start(int port) throws IOException {
        return ServiceProcess.start(
                folder, "--server.port=" + port, "--iom.sweep.enabled=false", "--iom.warm-up=false");
    }

    private void erase(int port) {
        try {
            answer(
                    port,
                    purpose(port),
                    "mutation { eraseRecord(input: {person: \\\"" + ANN + "\\\", reason: ORDERED}) { outcome } }");
        } catch (IOException e) {
            // It was killed meanwhile.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean answered(int port) throws InterruptedException {
        try {
            return answer(port, "", "{ serverInfo { version } }").contains("version");
        } catch (IOException e) {
            return false;
        }
    }

    private String purpose(int port) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(answer(port, "", "mutation { statePurpose(purpose: SAFEGUARDING) { token } }"));
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private String answer(int port, String stated, String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Authorization", TestAccount.authorization())
                .header("Content-Type", "application/json")
                .header("X-Purpose", stated)
                .POST(BodyPublishers.ofString("{\"query\": \"" + query + "\"}"))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    /** Something that may come to be. */
    private interface Condition {
        boolean holds() throws InterruptedException;
    }

    private static void await(Condition condition, Process service) throws InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            assertThat(service.isAlive()).isTrue();
            assertThat(Instant.now()).isBefore(until);
            Thread.sleep(2);
        }
    }

    private static List<String> state() {
        try (var session = GraphDatabase.driver().session()) {
            return session.run("MATCH (erasure:Erasure) RETURN erasure.state AS state")
                    .list(row -> row.get("state").asString());
        }
    }

    /** Episodes and ties of the person. */
    private static long left() {
        return count("OPTIONAL MATCH (ann:Entity {key: 'POL/people/ann'}) RETURN COUNT { (ann)--() } AS n");
    }

    private static long count(String query) {
        try (var session = GraphDatabase.driver().session()) {
            return session.run(query, Map.of()).single().get("n").asLong();
        }
    }

    private static DeliveryFolder delivery() {
        return DeliveryFolder.full("POL")
                .file("areas", "code,name,kind", "N,North,CSP")
                .file(
                        "people",
                        "ref,given_name,family_name,date_of_birth,crn",
                        "ann,Ann,Able,1990-01-01,X1",
                        "bob,Bob,Best,1991-01-01,X2")
                .file("addresses", "ref,line,area_code,kind", "n,1 North Road,N,HOME")
                .file("residences", "ref,person_ref,address_ref,kind,from,to", "home,ann,n,MAIN,2023-01-01,")
                .file("offences", "ref,group,date_from", "alone,Shoplifting,2025-03-10", "both,Robbery,2025-01-10")
                .file(
                        "involvements",
                        "ref,person_ref,offence_ref,role,date",
                        "alone,ann,alone,CONVICTED,2025-03-10",
                        "both,ann,both,CONVICTED,2025-01-10",
                        "other,bob,both,CHARGED,2025-01-10")
                .file("contacts", "ref,person_ref,date,attended", rows(CONTACTS, "c%d,ann,2025-01-05,true"))
                .file(
                        "associations",
                        "ref,person_a_ref,person_b_ref,basis,from,source_grade,information_grade,handling,review_due",
                        rows(TIES, "t%d,ann,bob,ASSOCIATE,2025-06-01,1,A,P,2199-01-01"));
    }

    private static String[] rows(int many, String row) {
        return IntStream.rangeClosed(1, many).mapToObj(row::formatted).toArray(String[]::new);
    }
}
