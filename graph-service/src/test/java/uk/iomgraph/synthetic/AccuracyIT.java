package uk.iomgraph.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.synthetic.truth.TruthEntry;
import uk.iomgraph.synthetic.truth.TruthKind;
import uk.iomgraph.synthetic.truth.TruthWriter;

@GraphTest
@DisplayName("The command accuracy")
class AccuracyIT {

    /** The first person has two records; what is decided of them hangs on the one with the least id. */
    private static final String PEOPLE = """
            CREATE (:Entity:Person {id: 'b', identity: 'a', key: 'POLICE/people/N1'}),
                   (a:Entity:Person {id: 'a', identity: 'a', key: 'PROBATION/people/D1'}),
                   (c:Entity:Person {id: 'c', key: 'POLICE/people/N2'}),
                   (d:Entity:Person {id: 'd', key: 'POLICE/people/N3'}),
                   (a)-[:HAS_GAP]->(:Gap {key: 'g1', current: 'g1', subject: 'a', rule: 'G27', planned: false,
                     from: date('2024-01-01'), to: date('2024-02-01')}),
                   (c)-[:HAS_GAP]->(:Gap {key: 'g2', current: 'g2', subject: 'c', rule: 'G43', planned: false,
                     from: date('2024-03-01')}),
                   (d)-[:HAS_GAP]->(:Gap {key: 'g3', current: 'g3', subject: 'd', rule: 'G11', planned: false,
                     from: date('2024-03-01')}),
                   (d)-[:HAS_GAP]->(:Gap {key: 'g4', current: 'g4', subject: 'd', rule: 'G27', planned: true,
                     from: date('2024-03-01')}),
                   (d)-[:HAS_GAP]->(:Gap {key: 'g5', subject: 'd', rule: 'G27', planned: false,
                     from: date('2024-03-01')})""";

    @TempDir
    Path folder;

    @Autowired
    private AccuracyCommand command;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void plant() throws IOException {
        GraphDatabase.clear();
        run(PEOPLE);
        plant(new TruthEntry[0]);
    }

    /** Writes what is known of the people, and more. */
    private void plant(TruthEntry... more) throws IOException {
        try (TruthWriter truth = new TruthWriter(folder.resolve("truth.json"), "\"seed\":1")) {
            truth.add(entry(TruthKind.GAP, "G27", List.of("POLICE:N1", "PROBATION:D1"), "2024-01-01", "2024-02-01"));
            truth.add(entry(TruthKind.GAP, "G43", List.of("POLICE:N2"), "2024-03-01", null));
            truth.add(entry(TruthKind.NEAR_MISS, "G27", List.of("POLICE:N3"), null, null));
            truth.add(entry(TruthKind.IDENTITY, "number", List.of("POLICE:N1", "PROBATION:D1"), null, null));
            List.of(more).forEach(truth::add);
            truth.finish();
        }
    }

    @Test
    @DisplayName(
            "ends with 0 where all that was planted is believed, by whichever record, and nothing else of the rule")
    void full() {
        assertThat(measure("--exact")).isEqualTo(AccuracyCommand.FULL);

        assertThat(lines())
                .containsExactly(
                        "rule planted found recall findings right precision",
                        "G27 1 1 1.000 1 1 1.000",
                        "G43 1 1 1.000 1 1 1.000",
                        "all 2 2 1.000 2 2 1.000",
                        "number 1 1 1.000 1 1 1.000");
    }

    @Test
    @DisplayName(
            "counts pairs of records that are one person's; those that only a name could tell may be missed, none mixed up")
    void identities() throws IOException {
        plant(
                entry(TruthKind.IDENTITY, "name", List.of("POLICE:N2", "PRISONS:P2"), null, null),
                near(TruthKind.NEAR_IDENTITY, "name", List.of("POLICE:N2"), List.of("POLICE:N3")));
        run("MATCH (p:Person) WHERE p.identity IS NULL SET p.identity = p.id");

        assertThat(measure()).isEqualTo(AccuracyCommand.FULL);
        assertThat(lines()).contains("name 1 0 0.000 0 0 1.000");

        run("MATCH (p:Person {id: 'd'}) SET p.identity = 'c'");
        assertThat(measure()).isEqualTo(AccuracyCommand.NOT_FULL);
        // Told by the two entries about the first of them.
        assertThat(lines()).contains("name 1 0 0.000 2 0 0.000");
    }

    @Test
    @DisplayName("counts records that share a number and are not taken for one person's as missed")
    void numberMissed() {
        run("MATCH (p:Person {id: 'b'}) SET p.identity = 'b'");

        assertThat(measure()).isEqualTo(AccuracyCommand.NOT_FULL);
        assertThat(lines()).contains("number 1 0 0.000 0 0 1.000");
    }

    @Test
    @DisplayName(
            "counts each planted tie to a gang, with --exact by its days, and none to a gang that somebody only has to do with")
    void gangTies() throws IOException {
        plant(
                tie(TruthKind.GANG_TIE, "POLICE:N1", "POLICE:G1", "2024-01-01", null),
                tie(TruthKind.NEAR_GANG_TIE, "POLICE:N2", "POLICE:G1", null, null));
        run("""
                MATCH (b:Person {id: 'b'}), (c:Person {id: 'c'})
                CREATE (gang:Entity:Gang {id: 'g', key: 'POLICE/gangs/G1'}),
                       (b)-[:GANG_TIE {key: 't1', current: 't1', from: date('2024-01-02')}]->(gang),
                       (c)-[:GANG_TIE {key: 't2', from: date('2024-01-01')}]->(gang)""");

        assertThat(measure()).isEqualTo(AccuracyCommand.FULL);
        assertThat(lines()).contains("gang_ties 1 1 1.000 1 1 1.000");
        assertThat(measure("--exact")).isEqualTo(AccuracyCommand.NOT_FULL);
        assertThat(lines()).contains("gang_ties 1 0 0.000 1 0 0.000");

        run("MATCH ()-[tie:GANG_TIE {key: 't2'}]->() SET tie.current = 't2'");
        assertThat(measure()).isEqualTo(AccuracyCommand.NOT_FULL);
        assertThat(lines()).contains("gang_ties 1 1 1.000 2 1 0.500");
    }

    @Test
    @DisplayName("takes a gap that shares a day for the planted one, and with --exact only one of the same days")
    void exact() {
        run("MATCH (gap:Gap {key: 'g1'}) SET gap.to = date('2024-01-31')");

        assertThat(measure()).isEqualTo(AccuracyCommand.FULL);
        assertThat(measure("--exact")).isEqualTo(AccuracyCommand.NOT_FULL);
        assertThat(lines()).contains("G27 1 0 0.000 1 0 0.000", "all 2 1 0.500 2 1 0.500");
    }

    @Test
    @DisplayName("counts a near miss that is believed against the precision of its rule")
    void nearMiss() {
        run("MATCH (gap:Gap {key: 'g4'}) SET gap.planned = false");

        assertThat(measure()).isEqualTo(AccuracyCommand.NOT_FULL);
        assertThat(lines()).contains("G27 1 1 1.000 2 1 0.500");
    }

    @Test
    @DisplayName("counts a gap that is no longer believed as missed")
    void closed() {
        run("MATCH (gap:Gap {key: 'g2'}) REMOVE gap.current");

        assertThat(measure()).isEqualTo(AccuracyCommand.NOT_FULL);
        assertThat(lines()).contains("G43 1 0 0.000 0 0 1.000");
    }

    @Test
    @DisplayName("says how many of the planted people are not in the graph, and is not content")
    void unknown() {
        run("MATCH (person:Person {id: 'd'}) DETACH DELETE person");

        assertThat(measure()).isEqualTo(AccuracyCommand.NOT_FULL);
        assertThat(lines()).contains("1 of the 3 people planted for a rule are not in the graph");
    }

    @Test
    @DisplayName("does not take a file without planted cases for a success")
    void empty() throws IOException {
        Path other = folder.resolve("other.json");
        Files.writeString(other, "{\"truth\":\"iom-graph-synthetic\",\"version\":1,\"entries\":[]}");

        assertThat(command.run(List.of("--truth", other.toString()), out())).isEqualTo(AccuracyCommand.NOT_DONE);
        Files.writeString(other, "{\"version\":2}");
        assertThat(command.run(List.of("--truth", other.toString()), out())).isEqualTo(AccuracyCommand.NOT_DONE);
    }

    @ParameterizedTest(name = "refuses \"{0}\" with 64")
    @ValueSource(strings = {"", "--truth", "--exact", "--truth /nowhere/at/all", "--truth a b", "truth"})
    void refuses(String words) {
        List<String> arguments = words.isEmpty() ? List.of() : List.of(words.split(" "));

        assertThat(command.run(arguments, out())).isEqualTo(AccuracyCommand.USAGE);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Usage: accuracy --truth");
    }

    private int measure(String... options) {
        said.reset();
        return command.run(
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of("--truth", folder.toString()),
                                java.util.stream.Stream.of(options))
                        .toList(),
                out());
    }

    private List<String> lines() {
        return said.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private static void run(String statement) {
        try (Session session = GraphDatabase.driver().session()) {
            session.run(statement).consume();
        }
    }

    private static TruthEntry entry(TruthKind kind, String code, List<String> refs, String from, String to) {
        return new TruthEntry(kind, code, "", refs, List.of(), List.of(), from, to);
    }

    private static TruthEntry near(TruthKind kind, String code, List<String> refs, List<String> others) {
        return new TruthEntry(kind, code, "", refs, others, List.of(), null, null);
    }

    private static TruthEntry tie(
            TruthKind kind, String person, String gang, @Nullable String from, @Nullable String to) {
        return new TruthEntry(kind, "gang_ties", "", List.of(person), List.of(gang), List.of(), from, to);
    }
}
