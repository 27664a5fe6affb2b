package uk.iomgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.graph.OfflineDatabase;
import uk.iomgraph.graph.embedded.EmbeddedProcess;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.GraphDigest;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.synthetic.GenerateCommand;

@GraphTest
@DisplayName("A bulk import")
class BulkImportIT {

    private static final String PEOPLE = "ref,given_name,family_name,pnc_id";
    private static final String ADDRESSES = "ref,line,kind";
    private static final String RESIDENCES = "ref,person_ref,address_ref,kind,from,to";
    private static final String OFFENCES = "ref,group,date_from,address_ref";
    private static final String INVOLVEMENTS = "ref,person_ref,offence_ref,role";

    private static final String KINDS = """
            MATCH ()-[r]->() WHERE r.recordedTo IS NULL
            WITH type(r) AS kind, count(*) AS number
            RETURN kind + ' ' + number AS kind
            UNION
            MATCH (n) UNWIND labels(n) AS label
            WITH label AS kind, count(*) AS number
            WHERE NOT kind STARTS WITH '__Neo4jMigration'
            RETURN kind + ' ' + number AS kind
            """;

    @TempDir
    Path folder;

    @Autowired
    private Imports imports;

    @Test
    @DisplayName("makes the graph the ordinary importer makes, takes changes after it, and only fills what is empty")
    void sameGraph() throws Exception {
        Path generated = folder.resolve("generated");
        generate(generated);
        GraphDatabase.clear();
        for (Path delivery : deliveries(generated)) {
            imports.load(delivery);
        }
        Graph ordinary = graph(GraphDatabase.driver());

        Path data = folder.resolve("data");
        Path unfinished = data.resolve(OfflineDatabase.UNFINISHED);
        Files.createDirectories(unfinished.getParent());
        Files.writeString(unfinished, "As if an import had been killed.");
        assertThatThrownBy(() -> EmbeddedProcess.start(data)).hasMessageContaining("was cut off");

        assertThat(bulkImport(data, generated)).isZero();
        assertThat(unfinished).doesNotExist();
        Graph filled = graph(data);
        assertThat(filled.digest()).isEqualTo(ordinary.digest());
        assertThat(filled.counts()).as("what became of rows").isEqualTo(ordinary.counts());
        assertThat(collected(data))
                .as("events of deliveries")
                .isEqualTo(deliveries(generated).size());
        assertThat(bulkImport(data, generated)).as("into a graph that is there").isEqualTo(2);
        assertThat(graph(data)).isEqualTo(filled);
    }

    @Test
    @DisplayName("makes the ties the ordinary importer makes of what waits, is crowded or communal, and says so alike")
    void sameTies() throws Exception {
        Path deliveries = Files.createDirectories(folder.resolve("deliveries"));
        police().in(deliveries);
        probation().in(deliveries);
        council().in(deliveries);
        GraphDatabase.clear();
        for (Path delivery : deliveries(deliveries)) {
            imports.load(delivery);
        }
        Graph ordinary = graph(GraphDatabase.driver());

        Path data = folder.resolve("data");
        in(data, BulkImportIT::sweepNobody);
        assertThat(bulkImport(data, deliveries))
                .as("into a database that a service was started on and nothing was loaded into")
                .isZero();
        Graph filled = graph(data);

        assertThat(filled).isEqualTo(ordinary);
        assertThat(filled.counts().get(2)).contains("involvements RELEASED 3", "residences RELEASED 2");
        assertThat(filled.notices().get(2))
                .contains("1 offence has more than 200 accused", "1 address has more than 200 residents");
        assertThat(filled.kinds())
                .contains("CO_OFFENDED_WITH 4", "CO_RESIDED_WITH 2", "LIVED_AT 209", "ParkedRow 2", "Offender 205");
    }

    /** Refers to what the council brings after it, to a row that waits itself, and to what nobody brings. */
    private static DeliveryFolder police() {
        return DeliveryFolder.full("A")
                .file("people", PEOPLE, "ann,Ann,Smith,A1", "ben,Ben,Brown,", "cid,Cid,Jones,")
                .file("addresses", ADDRESSES, "own,1 High Street,HOME", "hostel,2 High Street,HOSTEL")
                .file(
                        "residences",
                        RESIDENCES,
                        "1,ann,own,MAIN,2020-01-01,2020-06-01",
                        "2,ann,own,MAIN,2021-01-01,",
                        "3,ben,own,MAIN,2020-06-01,2021-02-01", // begins where the first ends
                        "4,ben,own,TEMPORARY,2021-06-01,",
                        "5,ann,hostel,HOSTEL,2019-01-01,2019-03-01",
                        "6,ben,hostel,HOSTEL,2019-01-01,2019-03-01",
                        "7,cid,C:house,MAIN,2022-01-01,2022-02-01",
                        "8,ann,C:house,TEMPORARY,2022-01-10,2022-03-01",
                        "9,cid,,NFA,2022-02-01,",
                        "10,cid,X:nowhere,MAIN,2023-01-01,")
                .file("offences", OFFENCES, "theft,THEFT,2021-05-01,", "burglary,THEFT,2021-05-01,C:house")
                .file(
                        "involvements",
                        INVOLVEMENTS,
                        "1,ann,theft,SUSPECT",
                        "2,ann,theft,CHARGED",
                        "3,ben,theft,CONVICTED",
                        "4,cid,theft,VICTIM",
                        "5,ann,burglary,CHARGED",
                        "6,ben,burglary,CAUTIONED",
                        "7,cid,C:brawl,SUSPECT",
                        "8,ann,X:unheard,CHARGED");
    }

    /** Knows one of them too, under a record of its own. */
    private static DeliveryFolder probation() {
        return DeliveryFolder.full("B")
                .file("people", PEOPLE, "ann,Anne,Smith,A1")
                .file("involvements", INVOLVEMENTS, "1,ann,A:theft,CONVICTED");
    }

    private static DeliveryFolder council() {
        String[] people = IntStream.rangeClosed(1, 201)
                .mapToObj(i -> i + ",Given,Family,")
                .toArray(String[]::new);
        String[] stays = IntStream.rangeClosed(1, 201)
                .mapToObj(i -> i + "," + i + ",tower,MAIN,2020-01-01,")
                .toArray(String[]::new);
        Stream<String> accused = IntStream.rangeClosed(1, 201).mapToObj(i -> i + "," + i + ",riot,SUSPECT");
        return DeliveryFolder.full("C")
                .file("people", PEOPLE, people)
                .file("addresses", ADDRESSES, "house,3 High Street,", "tower,4 High Street,HOME")
                .file("residences", RESIDENCES, stays)
                .file("offences", OFFENCES, "riot,VIOLENCE,2020-01-01,tower", "brawl,VIOLENCE,2020-02-01,")
                .file(
                        "involvements",
                        INVOLVEMENTS,
                        Stream.concat(accused, Stream.of("b,1,brawl,SUSPECT", "v,2,brawl,WITNESS"))
                                .toArray(String[]::new));
    }

    private static int bulkImport(Path data, Path deliveries) throws InterruptedException {
        return BulkImportApplication.run(
                List.of(deliveries.toString(), "--iom.data-dir=" + data, "--spring.neo4j.uri="));
    }

    /** How many deliveries the audit trail has. */
    private static long collected(Path data) throws IOException {
        long events = 0;
        try (Stream<Path> files = Files.walk(data.resolve("audit"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jsonl")).toList()) {
                events += Files.readAllLines(file).stream()
                        .filter(line -> line.contains("\"delivery.loaded\""))
                        .count();
            }
        }
        return events;
    }

    private static Graph graph(Path data) {
        return in(data, BulkImportIT::graph);
    }

    private static <T> T in(Path data, Function<Driver, T> work) {
        EmbeddedProcess process = EmbeddedProcess.start(data);
        try (Driver driver = org.neo4j.driver.GraphDatabase.driver(
                process.uri(), AuthTokens.basic(process.username(), process.password()))) {
            return work.apply(driver);
        } finally {
            process.stop();
        }
    }

    private static ResultSummary sweepNobody(Driver driver) {
        return driver.executableQuery("CREATE (:Sweep {id: '1', kind: 'FULL', state: 'COMPLETE', people: 0})")
                .execute()
                .summary();
    }

    private static Graph graph(Driver driver) {
        try (Session session = driver.session()) {
            return new Graph(
                    GraphDigest.believed(driver),
                    session.run("MATCH (b:FeedBatch) RETURN b ORDER BY b.source, b.receivedAt")
                            .list(row -> row.get("b").get("source").asString() + " "
                                    + row.get("b").get("state").asString() + " "
                                    + row.get("b").get("counts").asList()),
                    session.run("MATCH (b:FeedBatch) RETURN b.notices AS notices ORDER BY b.source, b.receivedAt")
                            .list(row -> row.get("notices").asList().toString()),
                    session.run(KINDS).list(row -> row.get("kind").asString()));
        }
    }

    private static List<Path> deliveries(Path generated) throws IOException {
        try (Stream<Path> entries = Files.list(generated)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static void generate(Path generated) {
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        List<String> arguments = List.of(
                "--people", "500", "--seed", "11", "--areas", "E22000026,E22000108", "--out", generated.toString());
        assertThat(new GenerateCommand(Clock.systemUTC()).run(arguments, silent))
                .isZero();
    }

    /**
     * What is compared.
     *
     * @param counts by delivery, what became of rows
     * @param notices by delivery
     * @param kinds how many there are of each label and each relationship type
     */
    private record Graph(GraphDigest digest, List<String> counts, List<String> notices, Set<String> kinds) {

        Graph(GraphDigest digest, List<String> counts, List<String> notices, List<String> kinds) {
            this(digest, counts, notices, new TreeSet<>(kinds));
        }
    }
}
