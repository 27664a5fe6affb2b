package uk.iomgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.ingest.loading.Progress;
import uk.iomgraph.ingest.loading.Tally;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("A delivery of gang ties")
class TieRulesIT {

    private static final String TIES = "ref,person_ref,gang_ref,criteria,from,information_grade,review_due";

    @Autowired
    private Imports imports;

    @TempDir
    private Path folder;

    @BeforeEach
    void emptyGraph() {
        GraphDatabase.clear();
    }

    @Test
    @DisplayName("loses only the rows that can make no tie, each named with its column, a code and what to do")
    void rejectedRows() throws Exception {
        ImportReport report = imports.load(
                people().file(
                                "gang_ties",
                                TIES,
                                "t1,1,g,Admits membership,2020-01-01,A,2020-06-01",
                                "t2,2,g,Associates with members,2020-01-01,A,2020-06-01",
                                "t3,3,g,,2020-01-01,A,2020-06-01",
                                "t4,1,g,USES_SIGNS,2020-01-01,E,2020-06-01",
                                "t5,2,g,tattoo,2020-01-01,,2020-06-01")
                        .file(
                                "associations",
                                "ref,person_a_ref,person_b_ref,basis,from,information_grade",
                                "a1,1,2,ASSOCIATE,2020-01-01,E",
                                "a2,1,2,FAMILY,2020-01-01,B")
                        .in(folder),
                Progress.SILENT);

        assertThat(report.tally().count("gang_ties", Outcome.LOADED)).isEqualTo(2);
        assertThat(report.tally().count(Outcome.REJECTED)).isEqualTo(4);
        assertThat(believed()).containsExactly("A/associations/a2", "A/gang_ties/t1", "A/gang_ties/t5");
        assertThat(Files.readString(report.rejects()))
                .contains("gang_ties.csv,3,criteria,Associates with members,ASSOCIATION_ALONE,")
                .contains("gang_ties.csv,4,criteria,,NO_CRITERION,")
                .contains("gang_ties.csv,5,information_grade,E,SUSPECTED_FALSE,")
                .contains("associations.csv,2,information_grade,E,SUSPECTED_FALSE,");
    }

    @Test
    @DisplayName("that grades a tie E, or leaves only an association of it, ends the belief in it")
    void correctedToNone() throws Exception {
        load(people().file(
                        "gang_ties",
                        TIES,
                        "t1,1,g,USES_SIGNS,2020-01-01,A,2020-06-01",
                        "t2,2,g,USES_SIGNS,2020-01-01,A,2020-06-01"));
        Tally tally = load(DeliveryFolder.delta("A")
                .file(
                        "gang_ties",
                        TIES,
                        "t1,1,g,USES_SIGNS,2020-01-01,E,2020-06-01",
                        "t2,2,g,known associate,2020-01-01,A,2020-06-01"));

        assertThat(tally.count(Outcome.REJECTED)).isEqualTo(2);
        assertThat(tally.count(Outcome.CLOSED)).isEqualTo(2);
        assertThat(tally.rows()).isEqualTo(2);
        assertThat(believed()).isEmpty();
    }

    @Test
    @DisplayName("says when each is to be reviewed, or has them reviewed a year after they begin")
    void reviewDue() throws Exception {
        load(people().file(
                        "gang_ties",
                        TIES,
                        "t1,1,g,USES_SIGNS,2020-01-01,A,2020-06-01",
                        "t2,2,g,USES_SIGNS,2021-01-01,A,"));

        assertThat(texts("MATCH ()-[t:GANG_TIE]->() RETURN toString(t.reviewDue) AS v ORDER BY t.key"))
                .containsExactly("2020-06-01", "2022-01-01");
    }

    @Test
    @DisplayName("loses what is said again of a tie that was removed, and says so; nothing of it is parked either")
    void removed() throws Exception {
        run(
                "CREATE (:Removal {key: 'A/gang_ties/t1', at: datetime()}), (:Removal {key: 'A/gang_ties/t2', at: datetime()})");
        ImportReport report = imports.load(
                people().file(
                                "gang_ties",
                                TIES,
                                "t1,1,g,USES_SIGNS,2020-01-01,A,2020-06-01",
                                "t2,99,g,USES_SIGNS,2020-01-01,A,2020-06-01",
                                "t3,3,g,USES_SIGNS,2020-01-01,A,2020-06-01")
                        .in(folder),
                Progress.SILENT);

        assertThat(report.tally().count(Outcome.REJECTED)).isEqualTo(2);
        assertThat(report.tally().count(Outcome.PARKED)).isZero();
        assertThat(believed()).containsExactly("A/gang_ties/t3");
        assertThat(Files.readString(report.rejects())).contains("gang_ties.csv,2,ref,t1,REMOVED,");
        assertThat(load(DeliveryFolder.delta("A").file("gang_ties", TIES + ",op", "t1,,,,,,,retract"))
                        .count(Outcome.UNCHANGED))
                .isEqualTo(1);
    }

    private static DeliveryFolder people() {
        return DeliveryFolder.full("A")
                .file("people", "ref,given_name,family_name", "1,Ann,Smith", "2,Bob,Jones", "3,Cid,Brown")
                .file("gangs", "ref,name,from", "g,Crew,2019-01-01");
    }

    private Tally load(DeliveryFolder delivery) throws Exception {
        return imports.load(delivery.in(folder), Progress.SILENT).tally();
    }

    private static List<String> believed() {
        return texts("MATCH ()-[t:GANG_TIE|FAMILY_OF|ASSOCIATES_WITH]->() WHERE t.recordedTo IS NULL"
                + " RETURN t.current AS v ORDER BY v");
    }

    private static List<String> texts(String statement) {
        try (Session session = GraphDatabase.driver().session()) {
            return session.run(statement).list(row -> row.get("v").asString());
        }
    }

    private static void run(String statement) {
        try (Session session = GraphDatabase.driver().session()) {
            session.run(statement).consume();
        }
    }
}
