package uk.iomgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import uk.iomgraph.ingest.feed.DeliveryFault;
import uk.iomgraph.ingest.feed.DeliveryRejected;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.ingest.loading.Progress;
import uk.iomgraph.ingest.loading.Progress.Stage;
import uk.iomgraph.purpose.Purpose;
import uk.iomgraph.purpose.Purposes;
import uk.iomgraph.security.Viewers;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestAccount;

@GraphTest
@DisplayName("An import")
class InterruptedImportIT {

    private static final String PEOPLE = "ref,given_name";
    private static final String CUSTODY = "ref,person_ref,kind,from,to";

    @Autowired
    private Imports imports;

    @Autowired
    private Purposes purposes;

    @Autowired
    private Viewers viewers;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @BeforeEach
    void emptyGraph() {
        GraphDatabase.clear();
    }

    @Test
    @DisplayName(
            "of a delivery that changes while it is read ends as REJECTED, and the same delivery sent whole goes on")
    void changedWhileRead() throws Exception {
        DeliveryFolder delivery = twoFiles();
        Path sent = delivery.in(folder);
        Progress tampering = (stage, file, done, total) -> {
            if (stage == Stage.LOADING && file.equals("people.csv")) {
                append(sent.resolve("custody.csv"), "late,1,REMAND,2021-01-01,\n");
            }
        };

        assertThatThrownBy(() -> imports.load(sent, tampering))
                .isInstanceOfSatisfying(
                        DeliveryRejected.class,
                        rejected -> assertThat(rejected.code()).isEqualTo(DeliveryFault.CHANGED_WHILE_READ))
                .hasMessageContaining("custody.csv");

        assertThat(texts("MATCH (b:FeedBatch) RETURN b.state + ' ' + b.reasonCode AS v"))
                .containsExactly("REJECTED CHANGED_WHILE_READ");
        assertThat(texts("MATCH (c:Custody) RETURN c.key AS v")).isEmpty();

        assertThat(imports.load(delivery.in(folder)).tally().count(Outcome.UNCHANGED))
                .isEqualTo(2);
        assertThat(texts("MATCH (c:Custody) RETURN c.current AS v")).containsExactly("A/custody/c");
    }

    @Test
    @DisplayName("of the next delivery closes what it does not say of the part that one had brought which was cut off")
    void closesWhatACutOffDeliveryBrought() throws Exception {
        Path sent = twoFiles().in(folder);
        AtomicBoolean asked = new AtomicBoolean();
        Progress stopping = (stage, file, done, total) -> {
            if (stage == Stage.LOADING && file.equals("custody.csv") && !asked.getAndSet(true)) {
                Thread.currentThread().interrupt();
            }
        };
        assertThatThrownBy(() -> imports.load(sent, stopping)).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(texts("MATCH (p:Person) WHERE p.recordedTo IS NULL RETURN p.key AS v"))
                .contains("A/people/1");

        imports.load(DeliveryFolder.full("A").file("people", PEOPLE, "9,Zoe").in(folder));

        assertThat(texts("MATCH (p:Person) WHERE p.recordedTo IS NULL RETURN p.key AS v"))
                .containsExactly("A/people/9");
    }

    @Test
    @DisplayName("that is told to stop ends between two chunks, and running it again goes on from there")
    void toldToStop() throws Exception {
        Path sent = twoFiles().in(folder);
        AtomicBoolean asked = new AtomicBoolean();
        Progress stopping = (stage, file, done, total) -> {
            if (stage == Stage.LOADING && !asked.getAndSet(true)) {
                Thread.currentThread().interrupt();
            }
        };

        assertThatThrownBy(() -> imports.load(sent, stopping)).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();

        assertThat(texts("MATCH (b:FeedBatch) RETURN b.state AS v")).containsExactly("RUNNING");
        assertThat(texts("MATCH (c:Custody) RETURN c.key AS v")).isEmpty();

        assertThat(imports.load(sent).tally().count(Outcome.LOADED)).isEqualTo(3);
        assertThat(texts("MATCH (b:FeedBatch) RETURN b.state AS v")).containsExactly("COMPLETE");
    }

    @Test
    @DisplayName("says in its ledger entry that an offence has too many accused to make ties between them")
    void crowdedOffence() throws Exception {
        String[] people = IntStream.rangeClosed(1, 201).mapToObj(i -> i + ",P").toArray(String[]::new);
        String[] accused = IntStream.rangeClosed(1, 201)
                .mapToObj(i -> i + "," + i + ",o,SUSPECT")
                .toArray(String[]::new);
        imports.load(DeliveryFolder.full("A")
                .file("people", PEOPLE, people)
                .file("offences", "ref,group,date_from", "o,Public order,2020-03-01")
                .file("involvements", "ref,person_ref,offence_ref,role", accused)
                .in(folder));

        assertThat(texts("MATCH ()-[t:CO_OFFENDED_WITH]->() RETURN 'tie' AS v")).isEmpty();
        assertThat(texts("MATCH (b:FeedBatch) UNWIND b.notices AS v RETURN v"))
                .containsExactly("1 offence has more than 200 accused; no co-offending ties are derived from them.");
    }

    @Test
    @DisplayName("leaves its rejected rows in the ledger, where a page of each delivery's can be asked for")
    void rejectedRows() throws Exception {
        for (String source : List.of("A", "B")) {
            imports.load(DeliveryFolder.full(source)
                    .file("people", "ref,given_name,date_of_birth", "1,Ann,x" + source, "2,Bob,y" + source)
                    .in(folder));
        }

        String answer = ask("{ feedBatches { edges { node { source rejects(first: 1) {"
                + " edges { node { line value code } } pageInfo { hasNextPage } } } } } }");

        assertThat(answer)
                .contains("\"source\":\"A\",\"rejects\":{\"edges\":[{\"node\":{\"line\":2,\"value\":\"xA\"")
                .contains("\"source\":\"B\",\"rejects\":{\"edges\":[{\"node\":{\"line\":2,\"value\":\"xB\"")
                .contains("\"code\":\"BAD_DATE\"", "\"hasNextPage\":true")
                .doesNotContain("yA", "yB", "errors");
    }

    private String ask(String query) {
        return String.valueOf(RestClient.create("http://127.0.0.1:" + port)
                .post()
                .uri("/graphql")
                .header("Authorization", TestAccount.authorization())
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        "X-Purpose",
                        purposes.state(viewers.current(), Purpose.SYSTEM_ADMINISTRATION, null, null)
                                .token())
                .body("{\"query\":\"" + query + "\"}")
                .retrieve()
                .body(String.class));
    }

    private static DeliveryFolder twoFiles() {
        return DeliveryFolder.full("A")
                .file("people", PEOPLE, "1,Ann", "2,Bob")
                .file("custody", CUSTODY, "c,1,REMAND,2020-01-01,");
    }

    private static void append(Path file, String row) {
        try {
            Files.writeString(file, row, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(String query) {
        try (Session session = GraphDatabase.driver().session()) {
            return session.run(query).list(row -> row.get("v").asString());
        }
    }
}
