package uk.iomgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.ingest.loading.Progress;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("Lanes that write about the same few people and places")
class CrowdedLanesIT {

    private static final String PEOPLE = "ref,given_name";
    private static final String OFFENCES = "ref,group,date_from";
    private static final String INVOLVEMENTS = "ref,person_ref,offence_ref,role,date";
    private static final String ADDRESSES = "ref,line,kind";
    private static final String RESIDENCES = "ref,person_ref,address_ref,kind,from,to";

    private static final int FEW_PEOPLE = 600;
    private static final int FEW_PLACES = 5_000;
    private static final int ROWS = 11_000;

    @Autowired
    private Imports imports;

    @TempDir
    private Path folder;

    @BeforeEach
    void emptyGraph() {
        GraphDatabase.clear();
    }

    @Test
    @DisplayName("come to their end all the same, and leave nothing to be worked out")
    void endAllTheSame() throws Exception {
        Random random = new Random(20_260_415);
        load(DeliveryFolder.full("A")
                .file("people", PEOPLE, rows(FEW_PEOPLE, i -> i + ",Ann"))
                .file("offences", OFFENCES, rows(FEW_PLACES, i -> i + ",Burglary,2020-03-01"))
                .file("addresses", ADDRESSES, rows(FEW_PLACES, i -> i + "," + i + " Sample Street,HOSTEL"))
                .file("residences", RESIDENCES, stays(random, "2020-01-01"))
                .file("involvements", INVOLVEMENTS, involvements(random, "2020-03-01")));
        load(DeliveryFolder.delta("A")
                .file("residences", RESIDENCES, stays(random, "2020-02-01"))
                .file("involvements", INVOLVEMENTS, involvements(random, "2020-04-01")));

        assertThat(count("MATCH (n) WHERE n:TiesPending OR n:PendingTies RETURN count(*) AS v"))
                .isZero();
        assertThat(count("MATCH ()-[t:SUSPECTED_OF]->() WHERE t.recordedTo IS NULL RETURN count(*) AS v"))
                .isEqualTo(ROWS);
        assertThat(count("""
                MATCH (o:Offence)<-[t:SUSPECTED_OF]-(p:Person)
                WHERE t.recordedTo IS NULL
                WITH o, collect(DISTINCT p) AS accused
                WHERE size(accused) < 200
                UNWIND accused AS a
                UNWIND accused AS b
                WITH a, b
                WHERE elementId(a) < elementId(b)
                WITH DISTINCT a, b
                WHERE NOT EXISTS { (a)-[tie:CO_OFFENDED_WITH]-(b) WHERE tie.recordedTo IS NULL }
                RETURN count(*) AS v""")).isZero();
        assertThat(count("""
                MATCH (a:Person)-[tie:CO_OFFENDED_WITH]->(b)
                WHERE tie.recordedTo IS NULL
                WITH a, b, count(*) AS ties
                WHERE ties > 1 OR EXISTS { (b)-[back:CO_OFFENDED_WITH]->(a) WHERE back.recordedTo IS NULL }
                RETURN count(*) AS v""")).isZero();
    }

    /** Row i is about the same ref in every delivery, and about other people and places. */
    private static String[] involvements(Random random, String date) {
        return shuffled(
                random,
                i -> i + "," + random.nextInt(FEW_PEOPLE) + "," + random.nextInt(FEW_PLACES) + ",SUSPECT," + date);
    }

    private static String[] stays(Random random, String from) {
        return shuffled(
                random,
                i -> i + "," + random.nextInt(FEW_PEOPLE) + "," + random.nextInt(FEW_PLACES) + ",HOSTEL," + from + ",");
    }

    private static String[] shuffled(Random random, IntFunction<String> row) {
        List<String> rows = new ArrayList<>(List.of(rows(ROWS, row)));
        Collections.shuffle(rows, random);
        return rows.toArray(String[]::new);
    }

    private static String[] rows(int number, IntFunction<String> row) {
        return IntStream.range(0, number).mapToObj(row).toArray(String[]::new);
    }

    private void load(DeliveryFolder delivery) throws Exception {
        imports.load(delivery.in(folder), Progress.SILENT);
    }

    private static long count(String query) {
        try (Session session = GraphDatabase.driver().session()) {
            return session.run(query).single().get("v").asLong();
        }
    }
}
