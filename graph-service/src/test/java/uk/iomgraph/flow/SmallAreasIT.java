package uk.iomgraph.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import uk.iomgraph.coverage.sweep.CoverageSwept;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.SweepReport;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.coverage.sweep.WiderSweep;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("An address in a district that two partnerships share, delivered with its small area")
class SmallAreasIT {

    private static final String TOTALS = "{ crossBorderFlows(level: CSP, from: \"2025-01-01\", to: \"2026-01-01\","
            + " asOf: \"2026-01-01\") { totals { total outside crossing } flows(first: 5)"
            + " { fromArea { code } toArea { code } observed } } }";

    /** Ann and Cat move from the first half of the district to the second, and stay in the cohort of the first. */
    private static final DeliveryFolder PEOPLE = DeliveryFolder.full("SHIRE")
            .file("areas", "code,name,kind", "D,Shire,LAD", "C1,Upper Shire,CSP", "C2,Lower Shire,CSP", "F,Force,PFA")
            .file("area_links", "child_code,parent_code,share", "D,C1,0.5", "D,C2,0.5", "C1,F,", "C2,F,")
            .file("agencies", "ref,name,type,area_code", "f,Shire Police,POLICE,F")
            .file("programmes", "ref,name,type,area_code", "iom,Cohort,IOM,C1")
            .file("people", "ref,given_name,date_of_birth", "1,Ann,1990-01-01", "2,Bob,1991-01-01", "3,Cat,1992-01-01")
            .file(
                    "addresses",
                    "ref,line,area_code,lsoa",
                    "a,1 High Street,D,S1",
                    "b,1 Low Street,D,S2",
                    "c,2 Low Street,,S2")
            .file(
                    "residences",
                    "ref,person_ref,address_ref,kind,from,to",
                    "r1,1,a,MAIN,2023-01-01,2024-06-01",
                    "r2,1,b,MAIN,2024-06-01,",
                    "r3,2,c,MAIN,2023-01-01,",
                    "r4,3,a,MAIN,2023-01-01,2024-06-01",
                    "r5,3,b,MAIN,2024-06-01,")
            .file("offences", "ref,group,date_from,address_ref,recorded_by", "o1,Robbery,2025-03-01,a,f")
            .file("involvements", "ref,person_ref,offence_ref,role,date", "i1,1,o1,CHARGED,2025-03-02")
            .file(
                    "associations",
                    "ref,person_a_ref,person_b_ref,basis,from,to,source_grade,information_grade,handling,review_due",
                    "x,1,2,ASSOCIATE,2023-06-01,,1,A,P,2056-12-01")
            .file("objects", "ref,kind,identifier", "v,VEHICLE,QQ00 1")
            .file(
                    "object_links",
                    "ref,object_ref,kind,person_ref,address_ref,from,to",
                    "l1,v,USES,1,,2024-01-01,",
                    "l2,v,SEEN_AT,,a,2025-10-01,",
                    "l3,v,SEEN_AT,,b,2025-10-08,")
            .file(
                    "memberships",
                    "ref,person_ref,programme_ref,phase,basis,from,to",
                    "m1,1,iom,STANDARD,STATUTORY,2024-01-01,",
                    "m3,3,iom,STANDARD,STATUTORY,2024-01-01,");

    /** They come after the addresses. */
    private static final DeliveryFolder SMALL_AREAS = DeliveryFolder.full("STATISTICS")
            .file("areas", "code,name,kind", "S1,Small area 1,OTHER", "S2,Small area 2,OTHER")
            .file("area_links", "child_code,parent_code", "S1,C1", "S2,C2");

    @Autowired
    private ExecutionGraphQlService service;

    @BeforeAll
    static void load(
            @Autowired Imports imports,
            @Autowired Sweeper sweeper,
            @Autowired WiderSweep wider,
            @Autowired ApplicationEventPublisher events,
            @Autowired ExecutionGraphQlService service,
            @TempDir Path folder)
            throws Exception {
        for (DeliveryFolder delivery : List.of(PEOPLE, SMALL_AREAS)) {
            assertThat(imports.load(delivery.in(folder)).tally().count(Outcome.REJECTED))
                    .isZero();
            SweepReport report = sweeper.sweep(SweepKind.INCREMENTAL, SweepProgress.SILENT);
            assertThat(report.kind()).isEqualTo(SweepKind.FULL);
            wider.sweep();
            events.publishEvent(new CoverageSwept(report));
        }
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (!hasJourneys(service) && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
    }

    private static boolean hasJourneys(ExecutionGraphQlService service) {
        GraphQlTester.Response answer =
                ExecutionGraphQlServiceTester.create(service).document(TOTALS).execute();
        List<Object> errors = new ArrayList<>();
        answer.errors().satisfy(errors::addAll);
        return errors.isEmpty()
                && answer.path("crossBorderFlows.totals.total")
                                .entity(Integer.class)
                                .get()
                        == 1;
    }

    @Test
    @DisplayName(
            "makes links between the partnerships: of the move, the offence, another's home, a vehicle and the address")
    void links() {
        GraphQlTester.Response answer = execute("{ crossBorderLinks(level: CSP, asOf: \"2026-01-01\", first: 50)"
                + " { edges { node { code fromArea { code } toArea { code } person { name } } } } }");

        assertThat(answer.path("crossBorderLinks.edges[*].node").entityList(Link.class).get().stream()
                        .map(Link::line))
                .contains("X1 C2>C1 Ann", "X5 C1>C2 Ann", "X5 C1>C2 Cat", "X12 C1>C2 Ann", "X11 C1>C2 -")
                .as("Bob, who has always lived in the second, and Ann by now")
                .noneMatch(line -> line.startsWith("X3"));
    }

    @Test
    @DisplayName("tells of an associate in the other partnership while they lived apart")
    void associates() {
        execute(
                        "{ crossBorderLinks(level: CSP, kinds: [ASSOCIATION], asOf: \"2024-01-01\") { edges { node { code } } } }")
                .path("crossBorderLinks.edges")
                .entityList(Object.class)
                .hasSize(1);
    }

    @Test
    @DisplayName("puts the journey into the matrix of flows")
    void journey() {
        GraphQlTester.Response answer = execute(TOTALS);

        answer.path("crossBorderFlows.totals.outside").entity(Integer.class).isEqualTo(0);
        answer.path("crossBorderFlows.totals.crossing").entity(Integer.class).isEqualTo(1);
        answer.path("crossBorderFlows.flows[0].fromArea.code")
                .entity(String.class)
                .isEqualTo("C2");
        answer.path("crossBorderFlows.flows[0].toArea.code")
                .entity(String.class)
                .isEqualTo("C1");
    }

    @Test
    @DisplayName("counts who lives there in its partnership, and finds that the case did not move with them")
    void gaps() {
        GraphQlTester.Response coverage = execute(
                "{ coverage(rows: AREA, columns: PROGRAMME, asOf: \"2026-01-01\") { rows } gaps(asOf: \"2026-01-01\","
                        + " filter: { rules: [\"G42\"], area: \"C1\" }) { edges { node { person { name } } } } }");

        coverage.path("coverage.rows").entityList(String.class).contains("C1", "C2");
        coverage.path("gaps.edges[*].node.person.name")
                .entityList(String.class)
                .satisfies(names -> assertThat(names).containsExactlyInAnyOrder("Ann", "Cat"));
    }

    private GraphQlTester.Response execute(String document) {
        return ExecutionGraphQlServiceTester.create(service).document(document).execute();
    }

    private record Named(String code) {}

    private record Person(String name) {}

    private record Link(String code, Named fromArea, Named toArea, Person person) {

        String line() {
            return code + " " + fromArea.code() + ">" + toArea.code() + " " + (person == null ? "-" : person.name());
        }
    }
}
