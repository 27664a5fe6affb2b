package uk.iomgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

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
@DisplayName("A later delivery")
class CorrectionsIT {

    private static final String PEOPLE = "ref,given_name,family_name,date_of_birth";
    private static final String CUSTODY = "ref,person_ref,kind,from,to";
    private static final String ASSOCIATIONS = "ref,person_a_ref,person_b_ref,basis,from,to";
    private static final String RESIDENCES = "ref,person_ref,address_ref,kind,from,to";

    @Autowired
    private Imports imports;

    @TempDir
    private Path folder;

    @BeforeEach
    void emptyGraph() {
        GraphDatabase.clear();
    }

    @Test
    @DisplayName("that corrects a person keeps what was believed before beside it")
    void correctedPerson() throws Exception {
        load(DeliveryFolder.full("A").file("people", PEOPLE, "1,Ann,Smith,1990-01-01"));
        Tally tally = load(DeliveryFolder.full("A").file("people", PEOPLE, "1,Anne,Smith,1990-01-01"));

        assertThat(tally.count(Outcome.CORRECTED)).isEqualTo(1);
        assertThat(texts("MATCH (p:Person {key: 'A/people/1'}) RETURN p.givenName AS v"))
                .containsExactly("Anne");
        assertThat(texts("""
                MATCH (p:Person)-[:PREVIOUSLY]->(v:Superseded)
                WHERE v.recordedFrom < v.recordedTo AND v.recordedTo = p.recordedFrom RETURN v.givenName AS v""")).containsExactly("Ann");
    }

    @Test
    @DisplayName("that corrects an episode closes one version and adds another with the same key")
    void correctedEpisode() throws Exception {
        load(DeliveryFolder.full("A")
                .file("people", PEOPLE, "1,Ann,Smith,")
                .file("custody", CUSTODY, "c,1,REMAND,2020-01-01,"));
        Tally tally = load(DeliveryFolder.delta("A").file("custody", CUSTODY, "c,1,REMAND,2020-01-01,2020-02-01"));

        assertThat(tally.count(Outcome.CORRECTED)).isEqualTo(1);
        assertThat(texts("""
                MATCH (c:Custody {key: 'A/custody/c'}) WITH c ORDER BY c.recordedFrom
                RETURN coalesce(toString(c.to), 'open') + ' ' + coalesce(c.current, 'closed') AS v""")).containsExactly("open closed", "2020-02-01 A/custody/c");
    }

    @Test
    @DisplayName("that changes the basis of a tie moves it to another type and keeps the old one closed")
    void correctedTie() throws Exception {
        load(DeliveryFolder.full("A")
                .file("people", PEOPLE, "1,Ann,Smith,", "2,Bob,Jones,")
                .file("associations", ASSOCIATIONS, "t,1,2,ASSOCIATE,2020-01-01,"));
        load(DeliveryFolder.delta("A").file("associations", ASSOCIATIONS, "t,1,2,FAMILY,2020-01-01,"));

        assertThat(texts("""
                MATCH (:Person)-[t {key: 'A/associations/t'}]->(:Person) WITH t ORDER BY t.recordedFrom
                RETURN type(t) + ' ' + CASE WHEN t.recordedTo IS NULL THEN 'believed' ELSE 'closed' END AS v""")).containsExactly("ASSOCIATES_WITH closed", "FAMILY_OF believed");
    }

    @Test
    @DisplayName("that is FULL closes what it no longer says, in every file, and leaves other agencies' records alone")
    void absentRows() throws Exception {
        load(DeliveryFolder.full("A")
                .file("people", PEOPLE, "1,Ann,Smith,", "2,Bob,Jones,")
                .file("custody", CUSTODY, "c,1,REMAND,2020-01-01,")
                .file("associations", ASSOCIATIONS, "t,1,2,ASSOCIATE,2020-01-01,"));
        load(DeliveryFolder.full("B").file("people", PEOPLE, "1,Cid,Brown,"));
        Tally tally = load(DeliveryFolder.full("A").file("people", PEOPLE, "1,Ann,Smith,"));

        assertThat(tally.count(Outcome.UNCHANGED)).isEqualTo(1);
        assertThat(tally.count(Outcome.CLOSED)).isEqualTo(3);
        assertThat(texts("MATCH (p:Person) WHERE p.recordedTo IS NULL RETURN p.key AS v ORDER BY v"))
                .containsExactly("A/people/1", "B/people/1");
        assertThat(texts("MATCH (e:Custody) RETURN coalesce(e.current, 'closed') AS v"))
                .containsExactly("closed");
    }

    @Test
    @DisplayName("that is a DELTA leaves alone what it does not mention, and takes back what it retracts")
    void retraction() throws Exception {
        load(DeliveryFolder.full("A").file("people", PEOPLE, "1,Ann,Smith,", "2,Bob,Jones,"));
        Tally tally = load(DeliveryFolder.delta("A").file("people", "ref,op", "2,retract", "3,retract"));

        assertThat(tally.count(Outcome.RETRACTED)).isEqualTo(1);
        assertThat(tally.count(Outcome.UNCHANGED)).isEqualTo(1);
        assertThat(texts("MATCH (p:Person) WHERE p.recordedTo IS NULL RETURN p.givenName AS v"))
                .containsExactly("Ann");

        Tally again = load(DeliveryFolder.delta("A").file("people", PEOPLE, "2,Bob,Jones,"));

        assertThat(again.count(Outcome.LOADED)).isEqualTo(1);
        assertThat(texts("MATCH (p:Person) WHERE p.recordedTo IS NULL RETURN p.givenName AS v ORDER BY v"))
                .containsExactly("Ann", "Bob");
    }

    @Test
    @DisplayName("releases rows that were parked for want of what they refer to, whichever agency brings it")
    void parkedRows() throws Exception {
        Tally first = load(DeliveryFolder.full("A").file("custody", CUSTODY, "c,B:1,REMAND,2020-01-01,"));
        assertThat(first.count(Outcome.PARKED)).isEqualTo(1);
        assertThat(first.rows()).isEqualTo(1);

        Tally second = load(DeliveryFolder.full("B").file("people", PEOPLE, "1,Ann,Smith,"));

        assertThat(second.count(Outcome.RELEASED)).isEqualTo(1);
        assertThat(texts("MATCH (:Person {key: 'B/people/1'})-[:HAS_EPISODE]->(c:Custody) RETURN c.current AS v"))
                .containsExactly("A/custody/c");
        assertThat(texts("MATCH (p:ParkedRow) RETURN p.key AS v")).isEmpty();
    }

    @Test
    @DisplayName("counts a row that refers to a later row of its own file as loaded, not as parked")
    void forwardReference() throws Exception {
        Tally tally = load(DeliveryFolder.full("A")
                .file(
                        "agencies",
                        "ref,name,type,succeeded_by_ref",
                        "old,Old Trust,PROBATION,new",
                        "new,New,PROBATION,"));

        assertThat(tally.count(Outcome.LOADED)).isEqualTo(2);
        assertThat(tally.count(Outcome.PARKED)).isZero();
        assertThat(texts("MATCH (:Agency {name: 'Old Trust'})-[:SUCCEEDED_BY]->(a) RETURN a.name AS v"))
                .containsExactly("New");
    }

    @Test
    @DisplayName("may not change an area that another agency describes")
    void areaOfAnotherSource() throws Exception {
        load(DeliveryFolder.full("ONS").file("areas", "code,name,kind", "E1,Northton,LAD"));
        Tally same = load(DeliveryFolder.full("A").file("areas", "code,name,kind", "E1,Northton,LAD"));
        Tally other = load(DeliveryFolder.full("A").file("areas", "code,name,kind", "E1,Southton,LAD"));

        assertThat(same.count(Outcome.UNCHANGED)).isEqualTo(1);
        assertThat(other.count(Outcome.REJECTED)).isEqualTo(1);
        assertThat(texts("MATCH (a:Area) RETURN a.name AS v")).containsExactly("Northton");
    }

    @Test
    @DisplayName("moves co-offending ties with the involvements they follow from")
    void coOffending() throws Exception {
        String offences = "ref,group,date_from";
        String involvements = "ref,person_ref,offence_ref,role";
        load(DeliveryFolder.full("A")
                .file("people", PEOPLE, "1,Ann,Smith,", "2,Bob,Jones,", "3,Cid,Brown,")
                .file("offences", offences, "o,Burglary,2020-03-01", "p,Robbery,2020-01-01")
                .file(
                        "involvements",
                        involvements,
                        "a,1,o,SUSPECT",
                        "b,2,o,CHARGED",
                        "c,3,o,VICTIM",
                        "d,1,p,CONVICTED",
                        "e,2,p,CAUTIONED"));
        String ties = """
                MATCH (a)-[t:CO_OFFENDED_WITH]-(b) WHERE t.recordedTo IS NULL AND a.key < b.key
                RETURN a.givenName + '-' + b.givenName + ' ' + t.count + ' ' + t.from + ' ' + t.lastDate AS v ORDER BY v""";
        assertThat(texts(ties)).containsExactly("Ann-Bob 2 2020-01-01 2020-03-01");
        assertThat(texts("MATCH (p:Victim) RETURN p.givenName AS v")).containsExactly("Cid");

        load(DeliveryFolder.delta("A")
                .file("involvements", involvements + ",op", "e,2,p,CAUTIONED,retract", "c,3,o,SUSPECT,"));

        assertThat(texts(ties))
                .containsExactly(
                        "Ann-Bob 1 2020-03-01 2020-03-01",
                        "Ann-Cid 1 2020-03-01 2020-03-01",
                        "Bob-Cid 1 2020-03-01 2020-03-01");
        assertThat(texts("MATCH (p:Victim) RETURN p.givenName AS v")).isEmpty();
        assertThat(
                        texts(
                                "MATCH ()-[t:CO_OFFENDED_WITH]->() WHERE t.recordedTo IS NOT NULL RETURN toString(t.count) AS v"))
                .containsExactly("2");
    }

    @Test
    @DisplayName(
            "makes co-residents of people whose stays overlap by a day, not of those who follow each other or share a hostel")
    void coResidence() throws Exception {
        load(DeliveryFolder.full("A")
                .file("people", PEOPLE, "1,Ann,Smith,", "2,Bob,Jones,", "3,Cid,Brown,")
                .file("addresses", "ref,line,kind", "h,1 High Street,HOME", "x,Hostel,HOSTEL")
                .file(
                        "residences",
                        RESIDENCES,
                        "a,1,h,MAIN,2020-01-01,2020-02-01",
                        "b,2,h,MAIN,2020-01-31,2020-03-01",
                        "c,3,h,MAIN,2020-02-01,2020-02-02",
                        "d,1,x,HOSTEL,2020-05-01,",
                        "e,3,x,HOSTEL,2020-05-01,"));
        String ties = """
                MATCH (a)-[t:CO_RESIDED_WITH]-(b) WHERE t.recordedTo IS NULL AND a.key < b.key
                RETURN a.givenName + '-' + b.givenName + ' ' + t.from + ' ' + coalesce(toString(t.lastDate), 'still') AS v
                ORDER BY v""";
        assertThat(texts(ties)).containsExactly("Ann-Bob 2020-01-31 2020-01-31", "Bob-Cid 2020-02-01 2020-02-01");

        load(DeliveryFolder.delta("A")
                .file("residences", RESIDENCES, "a,1,h,MAIN,2020-01-01,", "b,2,h,MAIN,2020-01-31,"));

        assertThat(texts(ties))
                .containsExactly(
                        "Ann-Bob 2020-01-31 still", "Ann-Cid 2020-02-01 2020-02-01", "Bob-Cid 2020-02-01 2020-02-01");
        assertThat(texts("MATCH (:Person)-[l:LIVED_AT]->() WHERE l.recordedTo IS NULL RETURN l.key AS v ORDER BY v"))
                .containsExactly(
                        "A/residences/a", "A/residences/b", "A/residences/c", "A/residences/d", "A/residences/e");
    }

    @Test
    @DisplayName("that corrects a person leaves the ties that follow from other records as they were")
    void derivedTiesStay() throws Exception {
        load(DeliveryFolder.full("A")
                .file("people", PEOPLE, "1,Ann,Smith,", "2,Bob,Jones,")
                .file("offences", "ref,group,date_from", "o,Burglary,2020-03-01")
                .file("involvements", "ref,person_ref,offence_ref,role", "a,1,o,SUSPECT", "b,2,o,CHARGED"));
        String versions = "MATCH ()-[t:CO_OFFENDED_WITH]->() RETURN toString(t.recordedFrom) AS v";
        List<String> before = texts(versions);

        load(DeliveryFolder.delta("A").file("people", PEOPLE, "1,Anne,Smith,", "2,Rob,Jones,"));

        assertThat(before).hasSize(1);
        assertThat(texts(versions)).isEqualTo(before);
        assertThat(texts("MATCH ()-[t:CO_OFFENDED_WITH]->() WHERE t.recordedTo IS NULL RETURN 'x' AS v"))
                .hasSize(1);
    }

    @Test
    @DisplayName("may not retract an area that another agency describes")
    void retractedAreaOfAnotherSource() throws Exception {
        load(DeliveryFolder.full("ONS").file("areas", "code,name,kind", "E1,Northton,LAD"));

        Tally tally = load(DeliveryFolder.delta("A").file("areas", "code,name,kind,op", "E1,Northton,LAD,retract"));

        assertThat(tally.count(Outcome.REJECTED)).isEqualTo(1);
        assertThat(texts("MATCH (a:Area) WHERE a.recordedTo IS NULL RETURN a.name AS v"))
                .containsExactly("Northton");
    }

    private Tally load(DeliveryFolder delivery) throws Exception {
        return imports.load(delivery.in(folder), Progress.SILENT).tally();
    }

    private static List<String> texts(String query) {
        try (Session session = GraphDatabase.driver().session()) {
            return session.run(query).list(row -> row.get("v").asString());
        }
    }
}
