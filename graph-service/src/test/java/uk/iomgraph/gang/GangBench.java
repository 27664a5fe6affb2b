package uk.iomgraph.gang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

/**
 * How fast a gang of 300 people is told of, with all its fields: each with 20 ties to others, 5 of them in the gang, 40
 * episodes, 10 offences and a home, among 20,000 people; {@code -Dbench.people}, {@code -Dbench.tied} and {@code -Dbench.times}
 * say otherwise.
 */
@GraphTest
@DisplayName("A gang")
class GangBench {

    private static final int PEOPLE = Integer.getInteger("bench.people", 20_000);
    private static final int TIED = Integer.getInteger("bench.tied", 300);
    private static final int TIMES = Integer.getInteger("bench.times", 100);

    private static final String RECORDED = "source: 's', recordedFrom: datetime('2020-01-01T00:00:00Z')";
    private static final String GRADED =
            "from: date('2024-01-01'), sourceGrade: 1, informationGrade: 'B', handling: 'P', reviewDue: date('2030-01-01')";

    private static final Map<String, String> FIELDS = Map.of(
            "members",
                    "people members { role person { id name } ties { criteria grading { reviewDue } source { ref } } }",
            "cohesion", "cohesion { density transitivity byBasis { share } isolatedPeople { name } }",
            "coverage",
                    "coverage { withoutExitOffer each { person { name } programmes { name type } openGaps { gaps }"
                            + " exitOffer { kind from } } }",
            "footprint", "footprint { homes { area { name } people } links { key } }",
            "violence", "violence { proven { offences harm } accused { offences harm } }",
            "exposure", "exposure { person { name } exposure { value } }");

    private final List<String> lines = new ArrayList<>();

    @Autowired
    private ExecutionGraphQlService service;

    /** The service comes first: the indexes are its own. */
    @BeforeAll
    static void graph(@Autowired ExecutionGraphQlService service) {
        run("UNWIND range(0, $people - 1) AS i CALL (i) { WITH right('000000' + i, 6) AS n"
                + " CREATE (:Entity:Person:Offender {id: 'person000000000' + n + 'A', identity: 'person000000000' + n + 'A',"
                + " key: 's/people/' + i, givenName: 'Given' + i, familyName: 'Family' + i, " + RECORDED
                + "}) } IN TRANSACTIONS OF 5000 ROWS");
        run("CREATE (:Entity:Area {id: 'area', key: 'areas/C1', code: 'C1', name: 'Area', kind: 'CSP', " + RECORDED
                + "}),"
                + " (:Entity:Programme {id: 'exit', key: 's/programmes/exit', name: 'Exit', type: 'GANG_EXIT', "
                + RECORDED
                + "})");
        run("MATCH (area:Area {code: 'C1'}) UNWIND range(0, 999) AS i CREATE (:Entity:Address {id: 'address' + i,"
                + " key: 's/addresses/' + i, " + RECORDED + "})-[:IN_AREA {" + RECORDED + "}]->(area)");
        run("CREATE (g:Entity:Gang {id: $id, key: 's/gangs/g', name: 'Gang', from: date('2020-01-01'), " + RECORDED
                + "}) WITH g MATCH (area:Area {code: 'C1'}) CREATE (g)-[:CLAIMS {" + RECORDED + "}]->(area)"
                + " WITH g UNWIND range(0, $tied - 1) AS i MATCH (p:Entity {key: 's/people/' + i}) USING INDEX p:Entity(key)"
                + " CREATE (p)-[:GANG_TIE {key: 's/gang_ties/' + i, role: 'role ' + (i % 4), criteria: 'Admits it', "
                + RECORDED + ", " + GRADED + "}]->(g)");
        run(
                "UNWIND range(0, $people - 1) AS i CALL (i) { MATCH (p:Entity {key: 's/people/' + i}) USING INDEX p:Entity(key)"
                        + " MATCH (home:Entity {key: 's/addresses/' + (i % 1000)}) USING INDEX home:Entity(key)"
                        + " CREATE (p)-[:LIVED_AT {key: 's/residences/' + i, kind: 'MAIN', from: date('2020-01-01'), "
                        + RECORDED
                        + "}]->(home) WITH p, i UNWIND range(0, 9) AS j"
                        + " CREATE (p)-[:SUSPECTED_OF {key: 's/involvements/' + i + '-' + j, from: date('2025-06-01'), "
                        + RECORDED
                        + "}]->(:Entity:Offence {id: 'o' + i + '-' + j, key: 's/offences/' + i + '-' + j, group: 'Robbery',"
                        + " from: date('2025-06-01'), " + RECORDED + "})"
                        + " CREATE (p)-[:HAS_EPISODE]->(:Episode:Event:Contact {key: 's/contacts/' + i + '-' + j,"
                        + " from: date('2025-01-01'), " + RECORDED + "})"
                        + " CREATE (p)-[:HAS_EPISODE]->(:Episode:Need {key: 's/needs/' + i + '-' + j, from: date('2025-01-01'), "
                        + RECORDED + "}) WITH p, i, collect(j) AS all UNWIND range(10, 29) AS j"
                        + " CREATE (p)-[:HAS_EPISODE]->(:Episode:Event:JusticeEvent {key: 's/events/' + i + '-' + j,"
                        + " from: date('2025-01-01'), " + RECORDED + "}) } IN TRANSACTIONS OF 500 ROWS");
        run("UNWIND range(0, $people - 1) AS i UNWIND range(1, 10) AS j CALL (i, j) {"
                + " MATCH (a:Entity {key: 's/people/' + i}) USING INDEX a:Entity(key) MATCH (b:Entity {key: 's/people/' + CASE WHEN i < $tied AND j <= 3"
                + " THEN (i + j * j) % $tied ELSE (i * 7 + j * 1009) % $people END}) USING INDEX b:Entity(key)"
                + " CREATE (a)-[:ASSOCIATES_WITH {key: 's/associations/' + i + '-' + j, " + RECORDED + ", " + GRADED
                + "}]->(b) } IN TRANSACTIONS OF 5000 ROWS");
        run(
                "MATCH (p:Programme) UNWIND range(0, 99) AS i MATCH (a:Entity {key: 's/people/' + i}) USING INDEX a:Entity(key)"
                        + " CREATE (a)-[:HAS_EPISODE]->(:Episode:ProgrammeMembership {key: 's/memberships/' + i,"
                        + " from: date('2025-01-01'), " + RECORDED + "})-[:OF_PROGRAMME {" + RECORDED + "}]->(p)");
        run("CALL db.awaitIndexes(300)");
    }

    @Test
    @DisplayName("is told with all its fields")
    void speed() throws IOException {
        time("all fields", String.join(" ", FIELDS.values()) + " rivals { kind } territory { code }");
        for (Map.Entry<String, String> field : FIELDS.entrySet()) {
            time(field.getKey(), field.getValue());
        }
        Files.createDirectories(Path.of("target/bench"));
        Files.write(Path.of("target/bench/gang.txt"), lines);
    }

    private void time(String what, String fields) {
        String query = "{ gang(id: \"" + id() + "\", asOf: \"2026-01-01\") { name " + fields + " } }";
        ExecutionGraphQlServiceTester tester = ExecutionGraphQlServiceTester.create(service);
        long[] times = new long[TIMES];
        for (int i = -TIMES; i < TIMES; i++) {
            long start = System.nanoTime();
            tester.document(query).executeAndVerify();
            if (i >= 0) {
                times[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(times);
        String line = String.format(
                Locale.ROOT,
                "%s of %d people: median %.1f ms, least %.1f ms, worst %.1f ms",
                what,
                TIED,
                times[TIMES / 2] / 1e6,
                times[0] / 1e6,
                times[TIMES - 1] / 1e6);
        lines.add(line);
        System.out.println(line);
    }

    private static String id() {
        return EntityId.ofKey("s/gangs/g").value();
    }

    private static void run(String statement) {
        try (Session session = GraphDatabase.driver().session()) {
            session.run(statement, Map.of("people", PEOPLE, "tied", TIED, "id", id()))
                    .consume();
        }
    }
}
