package uk.iomgraph.crossborder.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.coverage.sweep.WiderSweep;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("Links across a border, from the feed to the API")
class CrossBorderLinksIT {

    private static final String RESIDENCES = "ref,person_ref,address_ref,kind,from,to";

    /** North and South belong to one force, East to another; the rail police have no area. */
    private static final DeliveryFolder FIRST = DeliveryFolder.full("POL")
            .file(
                    "areas",
                    "code,name,kind,latitude,longitude",
                    "N,North,CSP,53.5,-2.5",
                    "S,South,CSP,53.4,-2.5",
                    "E,East,CSP,53.5,-1.5",
                    "F,West Force,PFA,,",
                    "G,East Force,PFA,,",
                    "R,West Region,PROBATION_REGION,,",
                    "Q,East Region,PROBATION_REGION,,")
            .file("area_links", "child_code,parent_code", "N,F", "S,F", "E,G", "N,R", "S,R", "E,Q")
            .file(
                    "agencies",
                    "ref,name,type,area_code",
                    "f,West Police,POLICE,F",
                    "g,East Police,POLICE,G",
                    "t,Rail Police,POLICE,",
                    "p,Eastgate,PRISON,E")
            .file("programmes", "ref,name,type,area_code", "in,Cohort,IOM,N", "is,Cohort,IOM,S")
            .file(
                    "people",
                    "ref,given_name,date_of_birth",
                    "1,Ann,1990-01-01",
                    "2,Bob,1991-01-01",
                    "3,Cat,1992-01-01",
                    "4,Dan,1993-01-01")
            .file(
                    "addresses",
                    "ref,line,area_code,latitude,longitude",
                    "n,1 North Road,N,53.51,-2.5",
                    "s,1 South Road,S,53.41,-2.5",
                    "e,1 East Road,E,,")
            .file(
                    "residences",
                    RESIDENCES,
                    "r1,1,n,MAIN,2023-01-01,",
                    "r2,2,s,MAIN,2023-01-01,",
                    "r3,3,n,MAIN,2023-01-01,2024-06-01",
                    "r4,3,e,MAIN,2024-06-01,",
                    "r5,4,e,MAIN,2024-06-01,")
            .file(
                    "offences",
                    "ref,group,date_from,address_ref,area_code,recorded_by",
                    "o1,Robbery,2024-01-10,s,,f",
                    "o2,Shoplifting,2024-02-10,,E,t")
            .file(
                    "involvements",
                    "ref,person_ref,offence_ref,role,date",
                    "i1,1,o1,SUSPECT,2024-01-10",
                    "i2,1,o1,CONVICTED,2024-01-10",
                    "i3,2,o1,CHARGED,2024-01-10",
                    "i4,2,o2,CHARGED,2024-02-10",
                    "i5,3,o2,VICTIM,2024-02-10")
            .file(
                    "justice_events",
                    "ref,person_ref,type,date,recorded_by",
                    "j1,2,CHARGE,2024-03-01,f",
                    "j2,2,CHARGE,2024-09-01,g")
            .file("custody", "ref,person_ref,prison_ref,kind,from,to", "c1,2,p,SENTENCE,2024-04-01,2024-05-01")
            .file(
                    "memberships",
                    "ref,person_ref,programme_ref,phase,basis,from,to",
                    "m1,1,in,STANDARD,STATUTORY,2024-01-01,2024-12-01",
                    "m2,1,is,STANDARD,STATUTORY,2024-07-01,2024-07-11")
            .file(
                    "associations",
                    "ref,person_a_ref,person_b_ref,basis,from,to,source_grade,information_grade,handling,review_due",
                    "a1,1,2,ASSOCIATE,2024-08-01,,1,A,P,2025-08-01")
            .file("objects", "ref,kind,identifier", "v,VEHICLE,QQ00 1")
            .file(
                    "object_links",
                    "ref,object_ref,kind,person_ref,address_ref,from,to",
                    "x1,v,USES,1,,2024-01-01,",
                    "x2,v,SEEN_AT,,n,2024-10-01,",
                    "x3,v,SEEN_AT,,e,2024-10-08,")
            .file("gangs", "ref,name,from", "gg,Crew,2023-01-01")
            .file(
                    "gang_ties",
                    "ref,person_ref,gang_ref,criteria,from,to,source_grade,information_grade,review_due",
                    "t1,1,gg,USES_SIGNS,2024-01-01,,1,A,2027-01-01",
                    "t2,3,gg,USES_SIGNS,2024-01-01,,1,A,2027-01-01",
                    "t3,4,gg,USES_SIGNS,2024-01-01,,1,A,2027-01-01");

    private static final List<String> AT_CSP = List.of(
            "X12 N>E 2024-10-08.. 1",
            "X3 N/S 2024-08-01.. 1,2",
            "X5 withheld 2024-06-01..",
            "X14 E>N 2024-06-01..2027-01-01 -",
            "X1 S>E 2024-02-10.. 2",
            "X13 S>E 2024-02-10.. 2",
            "X4 withheld 2024-02-10..",
            "X1 N>S 2024-01-10.. 1",
            "X2 N/S 2024-01-10.. 1,2");

    @Autowired
    private Imports imports;

    @Autowired
    private Sweeper sweeper;

    @Autowired
    private WiderSweep wider;

    @Autowired
    private LinkFigures figures;

    @Autowired
    private ExecutionGraphQlService service;

    @TempDir
    private Path folder;

    @BeforeEach
    void first() throws Exception {
        GraphDatabase.clear();
        deliver(FIRST);
        figures.build();
    }

    @Test
    @DisplayName("are listed at each level, the newest first, with the areas, people and days they join")
    void listed() {
        assertThat(links("level: CSP, asOf: \"2025-01-01\"")).containsExactlyInAnyOrderElementsOf(AT_CSP);
        assertThat(links("level: PFA, asOf: \"2025-01-01\""))
                .containsExactlyInAnyOrder(
                        "X12 N>E 2024-10-08.. 1",
                        "X5 withheld 2024-06-01..",
                        "X14 E>N 2024-06-01..2027-01-01 -",
                        "X9 F>G 2024-09-01.. 2",
                        "X1 S>E 2024-02-10.. 2",
                        "X13 S>E 2024-02-10.. 2");
        assertThat(links("level: PROBATION_REGION, kinds: [CUSTODY_ELSEWHERE], asOf: \"2024-04-30\""))
                .containsExactly("X7 S>E 2024-04-01..2024-05-01 2");
        assertThat(links("level: PROBATION_REGION, kinds: [CUSTODY_ELSEWHERE], asOf: \"2024-05-01\""))
                .isEmpty();
        assertThat(links("level: CSP, kinds: [DUAL_COHORT], asOf: \"2024-07-10\""))
                .containsExactly("X15 N>S 2024-07-01..2024-07-11 1");
    }

    @Test
    @DisplayName("are those between two areas, either way round, and none of a tie whose review is due")
    void between() {
        assertThat(links("level: CSP, area: \"N\", otherArea: \"S\", asOf: \"2025-07-31\""))
                .containsExactlyInAnyOrder(
                        "X3 N/S 2024-08-01.. 1,2",
                        "X4 withheld 2024-02-10..",
                        "X1 N>S 2024-01-10.. 1",
                        "X2 N/S 2024-01-10.. 1,2");
        assertThat(links("level: CSP, area: \"s\", otherArea: \"n\", kinds: [ASSOCIATION], asOf: \"2025-08-01\""))
                .isEmpty();
        assertThat(links("level: CSP, area: \"G\", kinds: [OFFENCE_ELSEWHERE], asOf: \"2025-01-01\""))
                .containsExactly("X1 S>E 2024-02-10.. 2");
        assertThat(codes("level: CSP, otherArea: \"N\"")).containsExactly("BAD_ARGUMENT");
        assertThat(codes("level: CSP, area: \"NOWHERE\"")).containsExactly("NOT_FOUND");
    }

    @Test
    @DisplayName("come page by page, each once")
    void pages() {
        List<String> all = links("level: CSP, asOf: \"2025-01-01\"");
        String knownAt = ", knownAt: \"" + Instant.now() + "\"";
        List<String> paged = new ArrayList<>();
        String after = "";
        for (int page = 0; page < 10 && after != null; page++) {
            GraphQlTester.Response answer = ask("level: CSP, asOf: \"2025-01-01\", first: 2" + knownAt + after);
            paged.addAll(lines(answer));
            String cursor = answer.path("crossBorderLinks.pageInfo.endCursor")
                    .entity(String.class)
                    .get();
            boolean more = answer.path("crossBorderLinks.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
            after = more ? ", after: \"" + cursor + "\"" : null;
        }
        assertThat(paged).isEqualTo(all).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("say that more follow, and where, though one of the page is no longer believed")
    void closedInBetween() {
        String question = "level: CSP, kinds: [CO_OFFENDING, OBJECT_SEEN], asOf: \"2025-01-01\", first: 1";
        try (Session session = GraphDatabase.driver().session()) {
            session.run("MATCH (link:CrossBorderLink {kind: 'OBJECT_SEEN'}) SET link.recordedTo = link.recordedFrom")
                    .consume();
        }
        GraphQlTester.Response answer = ask(question);

        assertThat(lines(answer)).isEmpty();
        answer.path("crossBorderLinks.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(true);
        String cursor = answer.path("crossBorderLinks.pageInfo.endCursor")
                .entity(String.class)
                .get();
        assertThat(links(question + ", after: \"" + cursor + "\"")).containsExactly("X2 N/S 2024-01-10.. 1,2");
    }

    @Test
    @DisplayName("explain themselves: weight, distance, levels and the records they rest on")
    void explained() {
        GraphQlTester.Response answer =
                ask("level: CSP, kinds: [OFFENCE_ELSEWHERE], area: \"N\", asOf: \"2024-01-31\"");

        answer.path("crossBorderLinks.edges[0].node.harm").entity(Double.class).isEqualTo(365.0);
        // A tenth of a degree of latitude, 11.12 km.
        answer.path("crossBorderLinks.edges[0].node.distanceKm")
                .entity(Double.class)
                .isEqualTo(11.0);
        answer.path("crossBorderLinks.edges[0].node.withheld")
                .entityList(Object.class)
                .hasSize(0);
        answer.path("crossBorderLinks.edges[0].node.levels")
                .entityList(String.class)
                .containsExactly("CSP");
        answer.path("crossBorderLinks.edges[0].node.explanation")
                .entity(String.class)
                .isEqualTo("Accused of an offence on 10 January 2024 in another area than the home.");
        answer.path("crossBorderLinks.edges[0].node.evidence[*].source.ref")
                .entityList(String.class)
                .containsExactly("i1", "r1");
    }

    @Test
    @DisplayName("name no people and no areas where one of them is a victim, though the area asked about is known")
    void victim() {
        assertWithheld("kinds: [VICTIM_ELSEWHERE], area: \"N\", asOf: \"2024-02-28\"", "VICTIM_ADDRESS");
        assertWithheld("kinds: [MOVE], area: \"N\", asOf: \"2024-06-30\"", "VICTIM_ADDRESS");
    }

    @Test
    @DisplayName("are not told of where one of their people has a limited-access record")
    void limitedAccess() throws Exception {
        deliver(DeliveryFolder.delta("POL")
                .file("people", "ref,given_name,date_of_birth,limited_access", "2,Bob,1991-01-01,true"));

        assertThat(links("level: CSP, kinds: [CO_OFFENDING], area: \"S\", asOf: \"2024-01-31\""))
                .isEmpty();
        assertThat(links("level: CSP, kinds: [OFFENCE_ELSEWHERE], area: \"E\", asOf: \"2024-02-28\""))
                .isEmpty();
        assertThat(links("level: CSP, kinds: [OFFENCE_ELSEWHERE], area: \"N\", asOf: \"2024-02-28\""))
                .containsExactly("X1 N>S 2024-01-10.. 1");
    }

    private void assertWithheld(String question, String code) {
        GraphQlTester.Response answer = ask("level: CSP, " + question);
        String node = "crossBorderLinks.edges[0].node.";
        answer.path("crossBorderLinks.edges").entityList(Object.class).hasSize(1);
        for (String field : List.of("person", "other", "fromArea", "toArea", "distanceKm")) {
            answer.path(node + field).valueIsNull();
        }
        answer.path(node + "evidence").entityList(Object.class).hasSize(0);
        String title = answer.path(node + "title").entity(String.class).get();
        answer.path(node + "explanation").entity(String.class).isEqualTo(title);
        assertThat(answer.path(node + "withheld[*].field")
                        .entityList(String.class)
                        .get())
                .contains("person", "other", "fromArea", "toArea", "distanceKm", "explanation", "evidence");
        assertThat(answer.path(node + "withheld[*].code")
                        .entityList(String.class)
                        .get())
                .contains(code);
    }

    @Test
    @DisplayName("follow what is delivered, for both of two people, and the answers of before stand as known then")
    void kept() throws Exception {
        String question = "level: CSP, kinds: [OFFENCE_ELSEWHERE, CO_OFFENDING], asOf: \"2024-01-31\"";
        List<String> before = links(question);
        assertThat(before).containsExactlyInAnyOrder("X1 N>S 2024-01-10.. 1", "X2 N/S 2024-01-10.. 1,2");
        Instant then = Instant.now();

        deliver(DeliveryFolder.delta("POL").file("residences", RESIDENCES, "r2,2,n,MAIN,2023-01-01,"));

        assertThat(links(question)).containsExactlyInAnyOrder("X1 N>S 2024-01-10.. 1", "X1 N>S 2024-01-10.. 2");
        assertThat(links(question + ", knownAt: \"" + then + "\"")).isEqualTo(before);
    }

    @Test
    @DisplayName("follow where a thing is seen, what it is and who has it, which agencies and areas are corrected")
    void keptForThingsAndAgencies() throws Exception {
        String question = "level: CSP, kinds: [OBJECT_SEEN, RAIL], asOf: \"2025-01-01\"";
        String objectLinks = "op,ref,object_ref,kind,person_ref,address_ref,from,to";
        assertThat(links(question)).containsExactly("X12 N>E 2024-10-08.. 1", "X13 S>E 2024-02-10.. 2");

        deliver(DeliveryFolder.delta("POL").file("object_links", objectLinks, ",x3,v,SEEN_AT,,e,2024-10-09,"));
        assertThat(links(question)).containsExactly("X13 S>E 2024-02-10.. 2");
        deliver(DeliveryFolder.delta("POL").file("object_links", objectLinks, ",x4,v,SEEN_AT,,s,2024-10-03,"));
        assertThat(links(question)).startsWith("X12 S>E 2024-10-09.. 1", "X12 N>S 2024-10-03.. 1");
        deliver(DeliveryFolder.delta("POL").file("object_links", objectLinks, ",x1,v,OWNS,3,,2024-01-01,"));
        assertThat(links(question)).startsWith("X12 withheld 2024-10-09..", "X12 withheld 2024-10-03..");
        deliver(DeliveryFolder.delta("POL").file("objects", "ref,kind,identifier", "v,CASH,QQ00 1"));
        assertThat(links(question)).containsExactly("X13 S>E 2024-02-10.. 2");
        deliver(DeliveryFolder.delta("POL").file("agencies", "ref,name,type,area_code", "t,Rail Police,POLICE,G"));
        assertThat(links(question)).isEmpty();
        deliver(DeliveryFolder.delta("POL").file("area_links", "op,child_code,parent_code", ",N,F", ",S,F", ",E,F"));
        try (Session session = GraphDatabase.driver().session()) {
            assertThat(session.run("MATCH (link:CrossBorderLink {kind: 'OFFENCE_ELSEWHERE', toArea: 'E'})"
                                    + " WHERE link.current IS NOT NULL RETURN link.levels AS levels")
                            .single()
                            .get("levels")
                            .asList(Value::asString))
                    .as("of areas that are now of one force, by its code")
                    .doesNotContain("PFA");
        }
    }

    private void deliver(DeliveryFolder delivery) throws Exception {
        assertThat(imports.load(delivery.in(folder)).tally().count(Outcome.REJECTED))
                .isZero();
        figures.patch(sweeper.sweep(SweepKind.INCREMENTAL, SweepProgress.SILENT).subjects());
        wider.sweep();
        figures.patch(List.of());
        assertThat(sweeper.sweep(SweepKind.INCREMENTAL, SweepProgress.SILENT).links())
                .as("links that change when nothing has")
                .isZero();
    }

    private List<String> links(String arguments) {
        return lines(ask(arguments));
    }

    private List<String> codes(String arguments) {
        List<String> codes = new ArrayList<>();
        tester().document("{ crossBorderLinks(" + arguments + ") { pageInfo { hasNextPage } } }")
                .execute()
                .errors()
                .satisfy(errors -> errors.forEach(
                        error -> codes.add(String.valueOf(error.getExtensions().get("code")))));
        return codes;
    }

    private GraphQlTester.Response ask(String arguments) {
        return tester().document("{ crossBorderLinks(" + arguments
                        + ") { edges { node { code title level levels from to count harm"
                        + " distanceKm explanation fromArea { code } toArea { code } person { name }"
                        + " other { name } subject { ref } evidence { role source { ref } } withheld { field code } } }"
                        + " pageInfo { hasNextPage endCursor } } }")
                .execute();
    }

    private GraphQlTester tester() {
        return ExecutionGraphQlServiceTester.create(service);
    }

    /** Of two people it does not matter here whose link it is: that hangs on ids. */
    private static List<String> lines(GraphQlTester.Response answer) {
        return answer.path("crossBorderLinks.edges[*].node").entityList(Node.class).get().stream()
                .map(Node::line)
                .toList();
    }

    private record Named(String code) {}

    private record Person(String name) {

        String number() {
            return Integer.toString(List.of("Ann", "Bob", "Cat").indexOf(name) + 1);
        }
    }

    private record Node(
            String code, String from, String to, Named fromArea, Named toArea, Person person, Person other) {

        String line() {
            if (fromArea == null) {
                return code + " withheld " + from + ".." + (to == null ? "" : to);
            }
            boolean mutual = code.equals("X2") || code.equals("X3");
            String areas = mutual
                    ? String.join(
                            "/",
                            Stream.of(fromArea.code(), toArea.code()).sorted().toList())
                    : fromArea.code() + ">" + toArea.code();
            List<String> people = new ArrayList<>();
            if (person != null) {
                people.add(person.number());
            }
            if (other != null) {
                people.add(other.number());
            }
            if (mutual) {
                people.sort(null);
            }
            return code + " " + areas + " " + from + ".." + (to == null ? "" : to) + " "
                    + (people.isEmpty() ? "-" : String.join(",", people));
        }
    }
}
