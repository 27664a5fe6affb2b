package uk.iomgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.GraphDigest;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("Who is who")
class IdentitiesIT {

    private static final String HEADER = "op,ref,given_name,family_name,date_of_birth,pnc_id,cro,crn,prison_number";
    private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");

    @Autowired
    private Imports imports;

    @Autowired
    private Identities identities;

    @TempDir
    private Path folder;

    @BeforeEach
    void emptyGraph() {
        GraphDatabase.clear();
    }

    @Test
    @DisplayName("is told by a number, in whatever case and spacing it was written")
    void byNumber() throws Exception {
        load("A", ",1,Ann,Smith,1990-01-01,,,X 123456,");
        load("B", ",1,Anne,Smyth,1990-01-02,,,x123456,");
        Outcome outcome = resolve();

        assertThat(people()).containsExactly("A1 B1");
        assertThat(ties()).containsExactly("A1 B1 [CRN]");
        assertThat(outcome).isEqualTo(new Outcome(2, 1, 1, 1, 0, 0, 0));
    }

    @Test
    @DisplayName("is told by name and date of birth")
    void byName() throws Exception {
        load("A", ",1,Ann,Smith,1990-01-01,01/1A,,,", ",2,Ann,Smith,1990-01-02,,,,", ",3,Ann,Smith,,,,,");
        load("B", ",1,ANN ,smith,1990-01-01,,,X1,", ",2,Ann,Smith,,,,,");
        resolve();

        assertThat(people()).containsExactly("A1 B1");
        assertThat(ties()).containsExactly("A1 B1 [NAME_AND_BIRTH]");
    }

    @Test
    @DisplayName("is not told by a name where numbers of one kind differ")
    void conflictOfNumbers() throws Exception {
        load("A", ",1,Ann,Smith,1990-01-01,01/1A,,,");
        load("B", ",1,Ann,Smith,1990-01-01,01/2B,,,");
        load("C", ",1,Ann,Smith,1990-01-01,,,,");
        resolve();

        assertThat(people()).isEmpty();
    }

    @Test
    @DisplayName("is not told by a name that one agency has twice")
    void twins() throws Exception {
        load("A", ",1,Ann,Smith,1990-01-01,,,,", ",2,Ann,Smith,1990-01-01,,,,");
        load("B", ",1,Ann,Smith,1990-01-01,,,,");
        load("C", ",1,Ann,Smith,1990-01-01,,,,");
        resolve();

        assertThat(people()).isEmpty();

        change("A", "retract,2,,,,,,,");
        resolve();

        assertThat(people()).containsExactly("A1 B1 C1");
    }

    @Test
    @DisplayName("goes on from record to record, and two numbers of one kind that a third joins are counted")
    void transitive() throws Exception {
        load("A", ",1,Ann,Smith,1990-01-01,01/1A,,X1,");
        load("B", ",1,Ann,Jones,1990-01-01,01/2B,,X1,");
        load("C", ",1,Ann,Jones,1990-01-01,,,,A1");
        load("D", ",1,Anna,,,,,,a 1");
        Outcome outcome = resolve();

        assertThat(people()).containsExactly("A1 B1 C1 D1");
        assertThat(ties()).containsExactlyInAnyOrder("A1 B1 [CRN]", "B1 C1 [NAME_AND_BIRTH]", "C1 D1 [PRISON_NUMBER]");
        assertThat(outcome.conflicting()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "falls apart when the record that joined others is retracted, which the sweep is told, and comes back with it")
    void retraction() throws Exception {
        load("A", ",1,Ann,Smith,1990-01-01,01/1A,,,");
        load("B", ",1,Bea,Jones,1990-01-02,01/1A,,X1,");
        load("C", ",1,Cat,Moore,1990-01-03,,,X1,");
        load("D", ",1,Dee,Brown,1990-01-04,,,X2,");
        resolve();
        sweep();

        change("B", "retract,1,,,,,,,");
        resolve();

        assertThat(people()).isEmpty();
        assertThat(ties()).isEmpty();
        assertThat(identities.identitiesOf(List.of(id("B1")))).containsEntry(id("B1"), id("B1"));
        assertThat(texts("MATCH (p:SweepPending) RETURN left(p.key, 1) AS v ORDER BY v"))
                .containsExactly("A", "B", "C");

        sweep();
        change("B", ",1,Bea,Jones,1990-01-02,01/1A,,X1,");
        resolve();

        assertThat(people()).containsExactly("A1 B1 C1");
    }

    @Test
    @DisplayName("follows corrections: they join, move and split, and what else is tied stays as it was")
    void corrections() throws Exception {
        load("A", ",1,Ann,Smith,1990-01-01,01/1A,,,", ",2,Bea,Jones,1990-01-02,01/2B,,,");
        load("B", ",1,Ann,Smith,1990-01-01,01/1A,,,", ",2,Bea,Jones,1990-01-02,01/2B,,,");
        load("C", ",1,Cat,Moore,1990-01-03,01/1A,,,");
        resolve();
        assertThat(people()).containsExactly("A1 B1 C1", "A2 B2");
        sweep();

        change("C", ",1,Cat,Moore,1990-01-03,01/2B,,,");
        resolve();
        assertThat(people()).containsExactly("A1 B1", "A2 B2 C1");
        assertThat(texts("MATCH (p:SweepPending) RETURN p.key AS v")).hasSize(5);
        assertThat(texts("""
                MATCH (:Person {key: 'C/people/1'})-[t:SAME_PERSON_AS]-()
                WHERE t.recordedTo IS NOT NULL RETURN toString(count(t)) AS v""")).containsExactly("2");
        sweep();

        change("C", ",1,Cat,Moore,1990-01-03,,,,");
        resolve();
        assertThat(people()).containsExactly("A1 B1", "A2 B2");
        assertThat(texts("MATCH (p:SweepPending) RETURN p.key AS v")).hasSize(3);
    }

    @Test
    @DisplayName("is believed of a corrected record until it is compared again")
    void identitySurvivesTheImport() throws Exception {
        load("A", ",1,Ann,Smith,1990-01-01,01/1A,,,");
        load("B", ",1,Ann,Smith,1990-01-01,01/1A,,,");
        resolve();
        change("A", ",1,Ann,Smith,1990-01-02,01/1A,,,");
        change("B", ",1,Ann,Smith,1990-01-02,01/1A,,,");

        assertThat(people()).containsExactly("A1 B1");
    }

    @Test
    @DisplayName("tells another reason for the same person without telling the sweep")
    void otherReason() throws Exception {
        load("A", ",1,Ann,Smith,1990-01-01,01/1A,,,");
        load("B", ",1,Ann,Smith,1990-01-01,01/1A,,,");
        resolve();
        sweep();

        change("A", ",1,Anne,Smith,1990-01-01,01/1A,,,");
        Outcome outcome = resolve();

        assertThat(ties()).containsExactly("A1 B1 [PNC_ID]");
        assertThat(outcome).isEqualTo(new Outcome(2, 1, 0, 1, 1, 0, 0));
        assertThat(texts("MATCH (p:SweepPending) RETURN p.key AS v")).containsExactly("A/people/1");
    }

    @Test
    @DisplayName("does not depend on the order of deliveries, or on whether all are compared at once")
    void order() throws Exception {
        List<List<String>> deliveries = List.of(
                List.of("A", ",1,Ann,Smith,1990-01-01,01/1A,,,", ",2,Bea,Jones,1990-01-02,,,X9,"),
                List.of("B", ",1,Anna,Smith,1990-01-01,01/1A,,X1,", ",2,Bea,Jones,1990-01-02,,,,"),
                List.of("C", ",1,Cat,Moore,1990-01-03,,,X1,", ",2,Bea,Jones,1990-01-02,,,X8,"),
                List.of("D", ",1,Cat,Moore,1990-01-03,,,,B7", ",2,Dee,Brown,1990-01-04,,,,B7"));
        for (List<String> delivery : deliveries) {
            load(delivery);
            resolve();
        }
        List<String> oneByOne = people();
        List<String> tied = ties();
        assertThat(oneByOne).containsExactly("A1 B1 C1 D1 D2");

        List<List<String>> turned = new ArrayList<>(deliveries);
        Collections.reverse(turned);
        for (int mostChanged : new int[] {0, Identities.MOST_CHANGED}) {
            GraphDatabase.clear();
            for (List<String> delivery : turned) {
                load(delivery);
            }
            mark();
            identities.resolve(RECORDED, mostChanged);
            assertThat(people()).isEqualTo(oneByOne);
            assertThat(ties()).isEqualTo(tied);
        }
    }

    @Test
    @DisplayName("changes nothing when it is told again, with records marked, all or none of them")
    void again() throws Exception {
        load("A", ",1,Ann,Smith,1990-01-01,01/1A,,,", ",2,Bea,Jones,1990-01-02,,,,");
        load("B", ",1,Ann,Smith,1990-01-01,01/1A,,,");
        load("C", ",1,Ann,Smith,1990-01-01,,,,");
        resolve();
        GraphDigest before = GraphDigest.exact();

        identities.resolve(RECORDED.plusSeconds(1));
        assertThat(GraphDigest.exact()).isEqualTo(before);
        identities.resolve(RECORDED.plusSeconds(1), 0);
        assertThat(GraphDigest.exact()).isEqualTo(before);
        sweep();
        before = GraphDigest.exact();
        assertThat(identities.resolve(RECORDED.plusSeconds(1))).isEqualTo(Outcome.NONE);
        assertThat(GraphDigest.exact()).isEqualTo(before);
    }

    @Test
    @DisplayName("is finished by the next run where one was killed between two of its transactions")
    void killed() throws Exception {
        load("A", ",1,Ann,Smith,1990-01-01,01/1A,,,", ",2,Bea,Jones,1990-01-02,01/2B,,,");
        load("B", ",1,Ann,Smith,1990-01-01,01/1A,,,", ",2,Bea,Jones,1990-01-02,01/2B,,,");
        resolve();
        List<String> people = people();
        run("MATCH (p:Person) WHERE p.key ENDS WITH '/2' REMOVE p.identity SET p:SweepPending");
        run("MATCH (:Person {key: 'A/people/2'})-[t:SAME_PERSON_AS]-() DELETE t");

        resolve();

        assertThat(people()).isEqualTo(people);
        assertThat(ties()).hasSize(2);
    }

    @Test
    @DisplayName("is not told by a number of sixty records, and the fifty that are left of it are one person")
    void hub() throws Exception {
        load("A", people(1, 60));
        Outcome outcome = resolve();
        assertThat(people()).isEmpty();
        assertThat(outcome.leftApart()).isEqualTo(1);
        sweep();

        change(
                "A",
                IntStream.rangeClosed(51, 60)
                        .mapToObj(i -> "retract," + i + ",,,,,,,")
                        .toArray(String[]::new));
        resolve();
        assertThat(people()).hasSize(1);
        assertThat(ties()).hasSize(50 * 49 / 2);
        sweep();

        load("B", people(61, 61));
        resolve();
        assertThat(people()).isEmpty();
        assertThat(ties()).isEmpty();
    }

    @Test
    @DisplayName("is told of so many records that they are all read, and written in several transactions side by side")
    void many() throws Exception {
        load("A", many("Ann"));
        load("B", many("Anne"));

        Outcome outcome = resolve();

        assertThat(outcome).isEqualTo(new Outcome(6_000, 3_000, 3_000, 3_000, 0, 0, 0));
        assertThat(people()).hasSize(3_000).allMatch(person -> person.matches("A(\\d+) B\\1"));
        assertThat(identities.resolve(RECORDED)).isEqualTo(new Outcome(6_000, 3_000, 0, 0, 0, 0, 0));
    }

    @Test
    @DisplayName("is answered for records and for people, compared or not")
    void answers() throws Exception {
        load("A", ",1,Ann,Smith,1990-01-01,01/1A,,,");
        load("B", ",1,Ann,Smith,1990-01-01,01/1A,,,");
        resolve();
        load("C", ",1,Cat,Moore,1990-01-03,,,,");
        String least = id("A1").compareTo(id("B1")) < 0 ? id("A1") : id("B1");
        String other = least.equals(id("A1")) ? id("B1") : id("A1");

        assertThat(identities.identitiesOf(List.of(id("A1"), id("B1"), id("C1"), "nobody")))
                .isEqualTo(Map.of(id("A1"), least, id("B1"), least, id("C1"), id("C1")));
        assertThat(identities.recordsOf(List.of(least, other, id("C1"), "nobody")))
                .isEqualTo(Map.of(least, List.of(least, other), id("C1"), List.of(id("C1"))));
    }

    private static String[] people(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> ",%d,Ann,Smith,%s,,,X1,"
                        .formatted(i, LocalDate.of(1990, 1, 1).plusDays(i)))
                .toArray(String[]::new);
    }

    private static String[] many(String given) {
        return IntStream.rangeClosed(1, 3_000)
                .mapToObj(i -> ",%d,%s,Smith,,,,X%d,".formatted(i, given, i))
                .toArray(String[]::new);
    }

    private void load(List<String> delivery) throws Exception {
        load(delivery.get(0), delivery.subList(1, delivery.size()).toArray(String[]::new));
    }

    private void load(String source, String... rows) throws Exception {
        deliver(DeliveryFolder.full(source), rows);
    }

    private void change(String source, String... rows) throws Exception {
        deliver(DeliveryFolder.delta(source), rows);
    }

    private void deliver(DeliveryFolder delivery, String... rows) throws Exception {
        assertThat(imports.load(delivery.file("people", HEADER, rows).in(folder))
                        .rejects())
                .isNull();
        mark();
    }

    private Outcome resolve() {
        return identities.resolve(RECORDED);
    }

    /** Marks new, corrected and retracted people: those of the last import. */
    private static void mark() {
        run("""
                MATCH (p:Person)
                WITH max(coalesce(p.recordedTo, p.recordedFrom)) AS last
                MATCH (p:Person) WHERE coalesce(p.recordedTo, p.recordedFrom) = last
                SET p:SweepPending""");
    }

    private static void sweep() {
        run("MATCH (p:SweepPending) REMOVE p:SweepPending");
    }

    /** People with several records, each as the source and ref of these. */
    private List<String> people() {
        Map<String, String> names = new TreeMap<>();
        try (var session = GraphDatabase.driver().session()) {
            session.run("MATCH (p:Person) RETURN p.id AS id, p.key AS key")
                    .list()
                    .forEach(row -> names.put(
                            row.get("id").asString(), name(row.get("key").asString())));
        }
        return identities.recordsOf(identities.identitiesOf(names.keySet()).values()).values().stream()
                .filter(records -> records.size() > 1)
                .map(records -> String.join(
                        " ", records.stream().map(names::get).sorted().toList()))
                .sorted()
                .toList();
    }

    private static List<String> ties() {
        return texts("""
                MATCH (a:Person)-[t:SAME_PERSON_AS]->(b:Person)
                WHERE t.recordedTo IS NULL AND a.id < b.id AND t.source = 'IOM-GRAPH'
                UNWIND [a.key, b.key] AS key
                WITH t, key ORDER BY key
                WITH t, collect(replace(key, '/people/', '')) AS ends
                RETURN ends[0] + ' ' + ends[1] + ' [' + reduce(s = '', b IN t.basis | s + b) + ']' AS v ORDER BY v""").stream()
                .map(tie -> tie.replace("PNC_IDNAME", "PNC_ID, NAME"))
                .toList();
    }

    private static String name(String key) {
        return key.replace("/people/", "");
    }

    private static String id(String name) {
        return EntityId.ofKey(name.charAt(0) + "/people/" + name.substring(1)).value();
    }

    private static void run(String statement) {
        try (var session = GraphDatabase.driver().session()) {
            session.run(statement).consume();
        }
    }

    private static List<String> texts(String query) {
        try (var session = GraphDatabase.driver().session()) {
            return session.run(query).list(row -> row.get("v").asString());
        }
    }
}
