package uk.iomgraph.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.iomgraph.audit.chain.TestTrail;
import uk.iomgraph.person.PeopleFixture;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.ServiceProcess;
import uk.iomgraph.support.TestAccount;

/** Kills services under load at moments of chance; {@code -Dkills=50} for many. */
@GraphTest
@DisplayName("The audit trail of a service that is killed under load")
class AuditKilledIT {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

    /** The token of a purpose: the key that signs it outlives the service. */
    private volatile @Nullable String purpose;

    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int ASKERS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private static Path folder;

    private final Random random = new Random(KILLS);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<String> answered = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void people() {
        PeopleFixture.load();
    }

    @Test
    @DisplayName("has the event of every answer that came out, and is whole")
    void killed() throws Exception {
        TestTrail trail = new TestTrail(folder);
        int before = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            killOne();
            assertThat(answered).as("answers before kill %d", kill).hasSizeGreaterThan(before);
            before = answered.size();
            assertThat(trail.faults()).as("after kill %d", kill).isEmpty();
        }
        AuditSink last = trail.sink(Clock.systemUTC());
        last.write(List.of(AuditEvent.ofService(Instant.now(), Act.UPKEEP, "end", List.of())));
        last.close();
        assertThat(trail.faults()).isEmpty();
        Set<String> kept = new HashSet<>();
        List<AuditEvent> events = trail.events(1);
        events.forEach(event -> kept.add(String.valueOf(event.correlation())));
        assertThat(events.stream().filter(event -> "audit.opened".equals(event.operation())))
                .hasSize(KILLS + 1);
        assertThat(answered.stream().filter(id -> !kept.contains(id)).toList())
                .as("of %d answers", answered.size())
                .isEmpty();
        long torn = events.stream()
                .filter(event -> "audit.opened".equals(event.operation()))
                .filter(event -> !event.things().isEmpty())
                .count();
        System.out.printf(
                "%d kills: %d answers came out, %d events, %d torn lines%n",
                KILLS, answered.size(), events.size(), torn);
    }

    private void killOne() throws Exception {
        int port = ServiceProcess.freePort();
        Process service = ServiceProcess.start(
                folder, "--server.port=" + port, "--iom.sweep.enabled=false", "--iom.warm-up=false");
        AtomicBoolean over = new AtomicBoolean();
        List<Thread> askers = new ArrayList<>();
        try {
            awaitAnswer(port, service);
            for (int i = 0; i < ASKERS; i++) {
                Thread asker = new Thread(() -> ask(port, over));
                asker.start();
                askers.add(asker);
            }
            Thread.sleep(50 + random.nextInt(1_500));
        } finally {
            service.destroyForcibly().waitFor();
            over.set(true);
            for (Thread asker : askers) {
                asker.join();
            }
        }
    }

    private void awaitAnswer(int port, Process service) throws Exception {
        Instant until = Instant.now().plus(PATIENCE);
        while (!asked(port)) {
            assertThat(service.isAlive()).isTrue();
            assertThat(Instant.now()).isBefore(until);
            Thread.sleep(100);
        }
    }

    private void ask(int port, AtomicBoolean over) {
        while (!over.get()) {
            try {
                asked(port);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Notes what was answered; says false where nothing was. */
    private boolean asked(int port) throws InterruptedException {
        try {
            String known = purpose;
            if (known == null) {
                String stated = answer(
                        port,
                        "",
                        UUID.randomUUID().toString(),
                        "mutation { statePurpose(purpose: PUBLIC_PROTECTION) { token } }");
                Matcher token = TOKEN.matcher(stated);
                purpose = token.find() ? token.group(1) : null;
                return false;
            }
            String id = UUID.randomUUID().toString();
            String query = "{ network(seeds: [\\\"" + PeopleFixture.personId(1) + "\\\"], depth: 2) { nodes { id } } }";
            boolean told = answer(port, known, id, query).contains("\"nodes\"");
            if (told) {
                answered.add(id);
            }
            return told;
        } catch (IOException e) {
            return false; // it was killed while it answered
        }
    }

    private String answer(int port, String stated, String id, String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Authorization", TestAccount.authorization())
                .header("Content-Type", "application/json")
                .header("X-Correlation-Id", id)
                .header("X-Purpose", stated)
                .POST(BodyPublishers.ofString("{\"query\": \"" + query + "\"}"))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
