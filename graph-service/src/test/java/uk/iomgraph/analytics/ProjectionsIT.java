package uk.iomgraph.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.identity.Identities;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.kernel.MinimumGrade;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.person.PersonTieBasis;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

/**
 * Ann has two records of the police and one of probation; she, Ben and Cy are tied to each other, Ann and Ben twice, in
 * opposite directions; Dee was tied to Cy until 2024; Eve to nobody; Vic is known as a victim only; access to Lea is limited.
 */
@GraphTest
@DisplayName("The projection of a network")
class ProjectionsIT {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final Viewer VIEWER = new Viewer("test", Set.of(Viewer.Role.ANALYST), false);
    private static final Viewer TRUSTED = new Viewer("trusted", Set.of(Viewer.Role.ANALYST), true);
    private static Instant before;

    @Autowired
    private Projections projections;

    @BeforeAll
    static void load(@Autowired Imports imports, @Autowired Identities identities, @TempDir Path folder)
            throws Exception {
        imports.load(police().in(folder));
        before = Instant.now();
        imports.load(DeliveryFolder.full("PROBATION")
                .file("people", "ref,pnc_id", "ann3,2001/0000001A", "cy,2001/0000003C")
                .file("associations", "ref,person_a_ref,person_b_ref,basis,from", "p1,ann3,cy,ASSOCIATE,2020-01-01")
                .in(folder));
        identities.resolve(Instant.now());
    }

    private static DeliveryFolder police() {
        return DeliveryFolder.full("POLICE")
                .file("areas", "code,name,kind", "C1,Northton,CSP", "D1,North,LAD", "D2,South,LAD")
                .file("area_links", "child_code,parent_code", "D1,C1")
                .file(
                        "people",
                        "ref,pnc_id,limited_access",
                        "ann,2001/0000001A,",
                        "ann2,2001/0000001A,",
                        "ben,,",
                        "cy,2001/0000003C,",
                        "dee,,",
                        "eve,,",
                        "vic,,",
                        "lea,,true")
                .file("addresses", "ref,area_code", "a1,D1", "a2,D2", "a3,D1", "a4,D1")
                .file(
                        "residences",
                        "ref,person_ref,address_ref,kind,from,to",
                        "r1,ann2,a1,MAIN,2019-01-01,",
                        "r2,ben,a3,MAIN,2019-01-01,",
                        "r3,cy,a4,MAIN,2019-01-01,2025-01-01",
                        "r4,cy,a2,MAIN,2025-01-01,")
                .file("gangs", "ref,name,from", "g,The gang,2015-01-01")
                .file(
                        "gang_ties",
                        "ref,person_ref,gang_ref,criteria,from,to,review_due,source_grade,information_grade",
                        "t1,ann,g,IDENTIFIED_BY_POLICE,2019-01-01,,2026-01-01,1,A",
                        "t2,ben,g,IDENTIFIED_BY_POLICE,2019-01-01,,2026-01-01,2,C",
                        "t3,cy,g,IDENTIFIED_BY_POLICE,2019-01-01,,2025-06-30,1,A")
                .file(
                        "offences",
                        "ref,group,date_from",
                        "o1,Robbery,2020-05-01",
                        "o2,Robbery,2024-05-01",
                        "o3,Robbery,2025-12-01")
                .file(
                        "involvements",
                        "ref,person_ref,offence_ref,role",
                        "i1,ben,o1,CHARGED",
                        "i2,cy,o1,CHARGED",
                        "i3,ben,o2,CHARGED",
                        "i4,cy,o2,CHARGED",
                        "i5,ben,o3,CHARGED",
                        "i6,cy,o3,CHARGED",
                        "i7,vic,o1,VICTIM")
                .file(
                        "associations",
                        "ref,person_a_ref,person_b_ref,basis,from,to,strength,source_grade,information_grade",
                        "s1,ann,ben,ASSOCIATE,2020-01-01,,3,1,B",
                        "s2,ben,ann2,ASSOCIATE,2020-01-01,,2,,",
                        "s3,ben,ann,PHONE,2020-01-01,,,,",
                        "s4,dee,cy,ASSOCIATE,2020-01-01,2024-01-01,,,",
                        "s5,ann,ann2,ASSOCIATE,2020-01-01,,,,",
                        "s6,ann,vic,FAMILY,2020-01-01,,,,",
                        "s7,eve,lea,FAMILY,2020-01-01,,,,");
    }

    private static String id(String ref) {
        return EntityId.ofKey("POLICE/people/" + ref).value();
    }

    /** Whoever of the people who have several records is the first by id. */
    private static String name(String id) {
        Map<String, String> names = new TreeMap<>();
        Stream.of("ann", "ann2", "ben", "cy", "dee", "eve", "vic", "lea")
                .forEach(ref -> names.put(id(ref), ref.replace("2", "")));
        names.put(EntityId.ofKey("PROBATION/people/ann3").value(), "ann");
        names.put(EntityId.ofKey("PROBATION/people/cy").value(), "cy");
        return names.get(id);
    }

    private static Moment on(LocalDate day) {
        return new Moment(day, Instant.now());
    }

    private List<String> ties(NetworkScope scope, Moment moment, Viewer viewer) {
        try (Projection made = projections.open(scope, moment, viewer)) {
            TieList read = made.read();
            assertThat(read.ties()).as("ties in memory").isEqualTo((int) made.ties());
            assertThat(read.people()).as("people in memory").hasSize((int) made.people());
            List<String> ties = new ArrayList<>();
            for (int tie = 0; tie < read.ties(); tie++) {
                Stream<String> ends = Stream.of(read.low()[tie], read.high()[tie])
                        .map(position -> name(read.people().get(position)));
                ties.add(String.join("-", ends.sorted().toList()) + ' ' + read.weights()[tie]);
            }
            return ties.stream().sorted().toList();
        }
    }

    private List<String> people(NetworkScope scope, Moment moment, Viewer viewer) {
        try (Projection made = projections.open(scope, moment, viewer)) {
            return made.read().people().stream()
                    .map(ProjectionsIT::name)
                    .sorted()
                    .toList();
        }
    }

    @Test
    @DisplayName(
            "has people, not records, those without a tie too, and nobody known only as a victim or of limited access")
    void nodesArePeople() {
        assertThat(people(NetworkScope.EVERYBODY, on(DAY), VIEWER)).containsExactly("ann", "ben", "cy", "dee", "eve");
        assertThat(people(NetworkScope.EVERYBODY, on(DAY), TRUSTED))
                .containsExactly("ann", "ben", "cy", "dee", "eve", "lea");
    }

    @Test
    @DisplayName(
            "has one tie for each pair: not one for each basis, direction or record, and none of a person to themselves")
    void oneTieForEachPair() {
        assertThat(ties(NetworkScope.EVERYBODY, on(DAY), VIEWER))
                .containsExactly("ann-ben 4.0", "ann-cy 1.0", "ben-cy 2.0");
    }

    @Test
    @DisplayName("is undirected: each of three people who are tied in a ring stands in a triangle and has two ties")
    void undirected() {
        try (Projection made = projections.open(NetworkScope.EVERYBODY, on(DAY), VIEWER);
                Session session = GraphDatabase.driver().session()) {
            // Directed, Ann would have two ties that lead on, Ben two and Cy none, and there would be no triangle to
            // count.
            assertThat(session.run(
                                    "CALL gds.degree.stream($graph) YIELD score WHERE score > 0 RETURN collect(score) AS all",
                                    Map.of("graph", made.name()))
                            .single()
                            .get("all")
                            .asList(value -> value.asDouble()))
                    .containsExactly(2.0, 2.0, 2.0);
            assertThat(session.run(
                                    "CALL gds.triangleCount.stats($graph) YIELD globalTriangleCount AS all RETURN all",
                                    Map.of("graph", made.name()))
                            .single()
                            .get("all")
                            .asLong())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2019-06-30, ''",
        "2020-03-01, ann-ben 4.0;ann-cy 1.0;cy-dee 1.0",
        "2023-12-31, ann-ben 4.0;ann-cy 1.0;ben-cy 1.0;cy-dee 1.0",
        "2024-01-01, ann-ben 4.0;ann-cy 1.0;ben-cy 1.0",
        "2025-12-01, ann-ben 4.0;ann-cy 1.0;ben-cy 3.0",
    })
    @DisplayName("is of the day asked about")
    void dated(LocalDate day, String ties) {
        assertThat(String.join(";", ties(NetworkScope.EVERYBODY, on(day), VIEWER)))
                .isEqualTo(ties);
    }

    @Test
    @DisplayName("is of what was known: the tie that came later is not in it, and of nobody before anything was known")
    void known() {
        assertThat(ties(NetworkScope.EVERYBODY, new Moment(DAY, before), VIEWER))
                .containsExactly("ann-ben 4.0", "ben-cy 2.0");
        assertThat(people(NetworkScope.EVERYBODY, new Moment(DAY, Instant.parse("2020-01-01T00:00:00Z")), VIEWER))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "follows the bases asked for, from the day asked for, and counts what is graded well enough or worked out")
    void chosen() {
        NetworkScope all = NetworkScope.EVERYBODY;
        assertThat(ties(all.on(PersonTieBasis.PHONE), on(DAY), VIEWER)).containsExactly("ann-ben 1.0");
        assertThat(ties(all.on(PersonTieBasis.CO_OFFENDED), on(DAY), VIEWER)).containsExactly("ben-cy 2.0");
        NetworkScope graded = new NetworkScope(null, null, null, null, new MinimumGrade(1, "B"), null);
        assertThat(ties(graded, on(DAY), VIEWER)).containsExactly("ann-ben 3.0", "ben-cy 2.0");
        NetworkScope late = new NetworkScope(null, null, null, null, null, LocalDate.of(2024, 1, 1));
        assertThat(ties(late, on(DAY), VIEWER)).containsExactly("ann-ben 4.0", "ann-cy 1.0", "ben-cy 1.0");
    }

    @Test
    @DisplayName("of a gang has those who are tied to it on the day and well enough, and the ties among them")
    void ofGang() {
        String gang = EntityId.ofKey("POLICE/gangs/g").value();
        NetworkScope scope = NetworkScope.ofGang(gang);
        assertThat(people(scope, on(DAY.minusDays(1)), VIEWER)).containsExactly("ann", "ben", "cy");
        assertThat(people(scope, on(DAY), VIEWER)).containsExactly("ann", "ben");
        assertThat(ties(scope, on(DAY), VIEWER)).containsExactly("ann-ben 4.0");
        NetworkScope graded = new NetworkScope(null, gang, null, null, new MinimumGrade(1, "A"), null);
        assertThat(people(graded, on(DAY), VIEWER)).containsExactly("ann");
    }

    @Test
    @DisplayName("of an area has those who live in it, or in an area within it, on the day")
    void ofArea() {
        for (String code : List.of("C1", "d1")) {
            assertThat(people(NetworkScope.ofArea(code), on(DAY), VIEWER)).containsExactly("ann", "ben");
        }
        assertThat(people(NetworkScope.ofArea("D2"), on(DAY), VIEWER)).containsExactly("cy");
        assertThat(people(NetworkScope.ofArea("C1"), on(LocalDate.of(2024, 12, 31)), VIEWER))
                .containsExactly("ann", "ben", "cy");
    }

    @Test
    @DisplayName("of named people has the people whose records they are, once each, and the ties among them")
    void ofPeople() {
        NetworkScope scope = NetworkScope.ofPeople(List.of(id("ann"), id("ann2"), id("cy"), id("lea"), id("vic")));
        assertThat(people(scope, on(DAY), VIEWER)).containsExactly("ann", "cy");
        assertThat(ties(scope, on(DAY), VIEWER)).containsExactly("ann-cy 1.0");
    }

    static Stream<NetworkScope> refused() {
        return Stream.of(
                NetworkScope.ofArea("E99"),
                NetworkScope.ofGang(id("ann")),
                NetworkScope.ofPeople(List.of(id("nobody"))),
                NetworkScope.ofPeople(List.of()),
                new NetworkScope(null, null, null, List.of(), null, null),
                new NetworkScope("C1", id("gang"), null, null, null, null));
    }

    @ParameterizedTest
    @MethodSource("refused")
    @DisplayName("is refused of what there is not, and of what cannot be meant")
    void refused(NetworkScope scope) {
        assertThatThrownBy(() -> projections.open(scope, on(DAY), VIEWER)).isInstanceOf(BadQuestion.class);
    }

    @Test
    @DisplayName("leaves nothing in memory once it is closed")
    void closed() {
        people(NetworkScope.EVERYBODY, on(DAY), VIEWER);
        try (Session session = GraphDatabase.driver().session()) {
            assertThat(session.run("CALL gds.graph.list() YIELD graphName WITH graphName"
                                    + " WHERE graphName STARTS WITH 'network-' RETURN graphName")
                            .list())
                    .isEmpty();
        }
    }
}
