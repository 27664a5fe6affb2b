package uk.iomgraph.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.coverage.store.FactReader;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.SweepReport;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.coverage.timeline.Timelines;
import uk.iomgraph.crossborder.links.BorderLinks;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

/** Two accused, their victim, and a household. Ann and Bob are known to two agencies each. */
@GraphTest
@DisplayName("After a change in what is recorded of one person, a sweep looks again")
class RelatedPeopleIT {

    private static final String PEOPLE = "ref,given_name,family_name,date_of_birth";
    private static final String RESIDENCES = "ref,person_ref,address_ref,kind,from";
    private static final String INVOLVEMENTS = "ref,person_ref,offence_ref,role,date";

    @Autowired
    private Imports imports;

    @Autowired
    private Sweeper sweeper;

    @Autowired
    private FactReader reader;

    @Autowired
    private Timelines timelines;

    @Autowired
    private BorderLinks links;

    @Autowired
    private GraphWriter writer;

    @TempDir
    private Path folder;

    @BeforeEach
    void partnership() throws Exception {
        GraphDatabase.clear();
        deliver(DeliveryFolder.full("POL")
                .file("areas", "code,name,kind", "N,North,CSP", "S,South,CSP", "F,First,PFA", "G,Second,PFA")
                .file("area_links", "child_code,parent_code", "N,F", "S,G")
                .file(
                        "people",
                        PEOPLE,
                        "ann,Ann,Able,1980-01-01",
                        "bob,Bob,Best,1981-02-02",
                        "vic,Vic,Vale,1982-03-03",
                        "zoe,Zoe,Zuse,1983-04-04")
                .file("addresses", "ref,line,kind,area_code", "n,1 North Road,HOME,N", "s,1 South Road,HOME,S")
                .file(
                        "residences",
                        RESIDENCES,
                        "r1,bob,n,MAIN,2023-01-01",
                        "r2,vic,n,MAIN,2023-01-01",
                        "r3,zoe,n,MAIN,2023-01-01")
                .file("offences", "ref,group,date_from,area_code", "o,Robbery,2025-01-10,N", "p,Robbery,2025-02-10,N")
                .file(
                        "involvements",
                        INVOLVEMENTS,
                        "i1,ann,o,SUSPECT,2025-01-10",
                        "i2,ann,p,SUSPECT,2025-02-10",
                        "i3,bob,o,SUSPECT,2025-01-10",
                        "i4,vic,o,VICTIM,2025-01-10",
                        "i5,vic,p,VICTIM,2025-02-10"));
        deliver(DeliveryFolder.full("COUNCIL")
                .file("programmes", "ref,name,type,area_code", "c,Cohort,IOM,N")
                .file("people", PEOPLE, "9,Ann,Able,1980-01-01", "8,Bob,Best,1981-02-02")
                .file("addresses", "ref,line,kind,area_code", "e,9 East Road,HOME,S"));
        sweep();
        compare();
    }

    @Test
    @DisplayName("at nobody else for a contact, nor for custody")
    void nobodyElses() throws Exception {
        deliver(DeliveryFolder.delta("POL")
                .file("contacts", "ref,person_ref,date,attended", "k,zoe,2025-03-01,true")
                .file("custody", "ref,person_ref,kind,from", "h,zoe,REMAND,2025-03-02"));

        assertThat(sweep().people()).isEqualTo(1);
        compare();
    }

    @Test
    @DisplayName("at the other accused and the victim, where another agency tells of a move")
    void moveToldByAnother() throws Exception {
        assertThat(kinds()).doesNotContain("CO_OFFENDING", "VICTIM_ELSEWHERE");
        deliver(DeliveryFolder.delta("COUNCIL")
                .file("residences", RESIDENCES, "q1,9,e,MAIN,2024-01-01", "q2,8,e,MAIN,2022-01-01"));
        sweep();

        compare();
        assertThat(kinds()).contains("CO_OFFENDING", "VICTIM_ELSEWHERE");
    }

    @Test
    @DisplayName("at the victim, where another agency tells that the accused is in a cohort")
    void membershipToldByAnother() throws Exception {
        deliver(DeliveryFolder.delta("COUNCIL")
                .file("memberships", "ref,person_ref,programme_ref,from", "m,9,c,2024-01-01"));
        assertThat(sweep().people()).isGreaterThan(1);
        compare();
        assertThat(gaps()).contains("G51 vic");

        deliver(DeliveryFolder.delta("COUNCIL").file("programmes", "ref,name,type,area_code", "c,Cohort,OTHER,N"));
        sweep();
        compare();
        assertThat(gaps()).doesNotContain("G51 vic");
    }

    @Test
    @DisplayName("at the victim, where two accused are found to be one")
    void accusedAreOne() throws Exception {
        deliver(DeliveryFolder.delta("POL")
                .file("offences", "ref,group,date_from,area_code", "q,Robbery,2025-03-10,N")
                .file("involvements", INVOLVEMENTS, "i6,vic,q,VICTIM,2025-03-10"));
        deliver(DeliveryFolder.full("PROB")
                .file("people", PEOPLE, "cid,Cid,Cole,1984-05-05")
                .file("involvements", INVOLVEMENTS, "i7,cid,POL:q,SUSPECT,2025-03-10"));
        deliver(DeliveryFolder.delta("COUNCIL")
                .file("memberships", "ref,person_ref,programme_ref,from", "m,8,c,2024-01-01"));
        sweep();
        compare();
        assertThat(gaps()).doesNotContain("G51 vic");

        deliver(DeliveryFolder.delta("PROB").file("people", PEOPLE, "cid,Bob,Best,1981-02-02"));
        sweep();
        compare();
        assertThat(gaps()).contains("G51 vic");

        deliver(DeliveryFolder.delta("PROB").file("people", PEOPLE, "cid,Cid,Cole,1984-05-05"));
        sweep();
        compare();
        assertThat(gaps()).doesNotContain("G51 vic");
    }

    @Test
    @DisplayName("at whom there is a warning about, where a child at home turns out to be of another age")
    void ageOfAChild() throws Exception {
        deliver(DeliveryFolder.delta("POL")
                .file("markers", "ref,person_ref,code,from", "w,bob,RISK_TO_CHILDREN,2024-01-01"));
        sweep();
        assertThat(gaps()).doesNotContain("G57 bob");
        deliver(DeliveryFolder.delta("POL").file("people", PEOPLE, "zoe,Zoe,Zuse,2015-04-04"));
        sweep();

        compare();
        assertThat(gaps()).contains("G57 bob");
    }

    private void deliver(DeliveryFolder delivery) throws Exception {
        assertThat(imports.load(delivery.in(folder)).tally().count(Outcome.REJECTED))
                .isZero();
    }

    private SweepReport sweep() {
        return sweeper.sweep(SweepKind.INCREMENTAL, SweepProgress.SILENT);
    }

    private void compare() {
        assertThat(JudgedLinks.unlike(links, timelines, sweeper, writer)).isEmpty();
        assertThat(JudgedFacts.believed(reader).differences(JudgedFacts.anew(timelines, sweeper)))
                .isEmpty();
    }

    private static Set<String> gaps() {
        return JudgedFacts.texts("""
                MATCH (record:Person)
                MATCH (g:Gap {subject: record.identity})
                WHERE g.current IS NOT NULL AND record.source = 'POL'
                RETURN g.rule + ' ' + last(split(record.key, '/')) AS v""");
    }

    private static Set<String> kinds() {
        return JudgedFacts.texts("MATCH (l:CrossBorderLink) WHERE l.current IS NOT NULL RETURN DISTINCT l.kind AS v");
    }
}
