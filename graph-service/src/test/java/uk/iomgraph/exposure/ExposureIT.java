package uk.iomgraph.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import uk.iomgraph.graph.CountedGraphReader;
import uk.iomgraph.identity.Identities;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

@GraphTest
@Import(CountedGraphReader.class)
@DisplayName("Exposure to violence")
class ExposureIT {

    private static final Offset<Double> CLOSE = within(1e-12);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final Viewer VIEWER = new Viewer("analyst", Set.of(Role.ANALYST), false);
    private static final Viewer SEES_ALL = new Viewer("lead", Set.of(Role.ANALYST), true);

    /** Bea 5 and 61 days before, in her own right; Gus 90 days before, by half. */
    private static final double ACCUSED = Math.exp(-5 / 125.0) + Math.exp(-61 / 125.0) + Math.exp(-90 / 125.0) / 2;

    /** Cas 125 days before, by half. */
    private static final double SUFFERED = Math.exp(-1) / 2;

    private static Instant beforeRetraction;

    @Autowired
    private CountedGraphReader graph;

    @Autowired
    private Exposures exposures;

    @Autowired
    private ExecutionGraphQlService service;

    @BeforeAll
    static void load(@Autowired Imports imports, @Autowired Identities identities, @TempDir Path folder)
            throws Exception {
        ViolentSummer summer = new ViolentSummer(imports, identities, folder);
        summer.load();
        beforeRetraction = Instant.now();
        summer.retractCas();
    }

    private PersonExposure ash(LocalDate asOf, Instant knownAt, Viewer viewer) {
        return exposures.one(ViolentSummer.id("ash"), new Moment(asOf, knownAt), viewer);
    }

    @Test
    @DisplayName("is the sum worked out by hand over those who are tied on the day, and nobody else.")
    void byHand() {
        PersonExposure ash = ash(DAY, beforeRetraction, VIEWER);

        assertThat(ash.accused().value()).isCloseTo(ACCUSED, CLOSE);
        assertThat(ash.accused().events()).isEqualTo(3);
        assertThat(ash.suffered().value()).isCloseTo(SUFFERED, CLOSE);
        assertThat(ash.suffered().events()).isEqualTo(1);
        assertThat(ash.value()).isCloseTo(ACCUSED + SUFFERED, CLOSE);
        assertThat(ash.neighbours()).isEqualTo(3);
    }

    @Test
    @DisplayName("explains each offence of an accused neighbour, and names no victim.")
    void contributions() {
        PersonExposure ash = ash(DAY, beforeRetraction, VIEWER);

        assertThat(ash.contributions())
                .extracting(ExposureContribution::daysAgo)
                .containsExactly(5, 61, 90);
        assertThat(ash.contributions())
                .extracting(ExposureContribution::bases)
                .containsExactly(
                        List.of(ExposureBasis.CO_OFFENDED),
                        List.of(ExposureBasis.CO_OFFENDED),
                        List.of(ExposureBasis.SAME_GANG));
        assertThat(ash.contributions())
                .extracting(ExposureContribution::tieWeight)
                .containsExactly(1.0, 1.0, 0.5);
        assertThat(ash.contributions())
                .extracting(ExposureContribution::neighbourId)
                .doesNotContain(ViolentSummer.id("cas"));
        assertThat(ash.contributions().get(2).sentence())
                .isEqualTo(
                        "Somebody tied to this person by ties to the same gang was accused of violence 90 days before.");
        assertThat(ash.sentence())
                .isEqualTo(
                        "3 people are recorded as tied to this person; in the 730 days before 2024-06-01 there were 4"
                                + " parts of theirs in violence, 3 as accused and 1 as victim, so an offer of support may be"
                                + " timely.");
    }

    @Test
    @DisplayName("of what has been taken back since is told only at the moment before.")
    void retracted() {
        PersonExposure now = ash(DAY, Instant.now(), VIEWER);

        assertThat(now.suffered()).isEqualTo(new PersonExposure.Share(0, 0));
        assertThat(now.neighbours()).isEqualTo(2);
        assertThat(now.value()).isCloseTo(ACCUSED, CLOSE);
    }

    @Test
    @DisplayName("moves with the day: events fade, ties end, and the event of a day counts from the next.")
    void dated() {
        double eve = Math.exp(-11 / 125.0) / 2;
        double wil = Math.exp(-11 / 125.0) / 2;
        // A day earlier the ties of Eve and Wil still hold, everything is a day fresher, and the oldest event counts.
        PersonExposure before = ash(DAY.minusDays(1), beforeRetraction, VIEWER);
        assertThat(before.neighbours()).isEqualTo(5);
        assertThat(before.value())
                .isCloseTo((ACCUSED + SUFFERED) * Math.exp(1 / 125.0) + eve + wil + Math.exp(-730 / 125.0), CLOSE);
        PersonExposure after = ash(DAY.plusDays(1), beforeRetraction, VIEWER);
        assertThat(after.value()).isCloseTo((ACCUSED + SUFFERED + 1) * Math.exp(-1 / 125.0), CLOSE);
    }

    @Test
    @DisplayName("is the same with and without people of limited access, except for those who may see them.")
    void limitedAccess() {
        PersonExposure told = ash(DAY, beforeRetraction, SEES_ALL);

        assertThat(told.neighbours()).isEqualTo(4);
        assertThat(told.value()).isCloseTo(ACCUSED + SUFFERED + Math.exp(-12 / 125.0) / 2, CLOSE);
        Moment now = new Moment(DAY, Instant.now());
        assertThat(exposures.of(List.of(ViolentSummer.id("lia")), now, VIEWER)).isEmpty();
        assertThat(exposures.of(List.of(ViolentSummer.id("lia")), now, SEES_ALL))
                .hasSize(1);
    }

    @Test
    @DisplayName("of many people is read as one is, each record answered, and of victims there is none.")
    void batched() {
        List<String> asked = List.of(
                ViolentSummer.id("ash"),
                ViolentSummer.id("bea"),
                ViolentSummer.id("bea2"),
                ViolentSummer.id("gus"),
                ViolentSummer.id("vic"),
                "AAAAAAAAAAAAAAAAAAAAAA");
        int before = graph.readings();

        Map<String, PersonExposure> found = exposures.of(asked, new Moment(DAY, Instant.now()), VIEWER);

        assertThat(graph.readings() - before).isEqualTo(1);
        assertThat(found)
                .containsOnlyKeys(asked.get(0), asked.get(1), asked.get(2), asked.get(3))
                .extractingByKey(asked.get(0))
                .extracting(PersonExposure::value)
                .satisfies(value -> assertThat((double) value).isCloseTo(ACCUSED, CLOSE));
        // Both records of Bea are Bea, to whom Dot is tied, by half, and Ash, whose only violence is Bea's own too.
        assertThat(found.get(asked.get(1)).value()).isCloseTo(Math.exp(-12 / 125.0) / 2, CLOSE);
        assertThat(found.get(asked.get(2)).value())
                .isEqualTo(found.get(asked.get(1)).value());
        // Ash was a victim once; that counts for Gus, who was not there.
        assertThat(found.get(asked.get(3)).suffered().events()).isEqualTo(1);
    }

    @Test
    @DisplayName("counts an offence once for each neighbour who was in it, whatever their parts, and one's own never.")
    void shared() {
        Map<String, PersonExposure> found = people("kim", "lee", "pia", VIEWER);
        double brawl = Math.exp(-10 / 125.0) / 2;

        // Max, who was also a victim in it, and Ned.
        assertThat(found.get(ViolentSummer.id("kim")).accused().events()).isEqualTo(2);
        assertThat(found.get(ViolentSummer.id("kim")).value()).isCloseTo(2 * brawl, CLOSE);
        assertThat(found.get(ViolentSummer.id("kim")).suffered().events()).isZero();
        assertThat(found.get(ViolentSummer.id("kim")).contributions())
                .extracting(ExposureContribution::neighbourId)
                .containsExactlyInAnyOrder(ViolentSummer.id("max"), ViolentSummer.id("ned"));
        // Ned, and nobody whose access is limited.
        assertThat(found.get(ViolentSummer.id("lee")).neighbours()).isEqualTo(1);
        assertThat(found.get(ViolentSummer.id("lee")).value()).isCloseTo(brawl, CLOSE);
        // Pia was there too.
        assertThat(found.get(ViolentSummer.id("pia")).neighbours()).isEqualTo(2);
        assertThat(found.get(ViolentSummer.id("pia")).value()).isZero();
        found.forEach((id, exposure) ->
                assertThat(exposures.one(id, exposure.moment(), VIEWER).value()).isEqualTo(exposure.value()));
        PersonExposure lee = people("lee", "kim", "pia", SEES_ALL).get(ViolentSummer.id("lee"));
        assertThat(lee.neighbours()).isEqualTo(2);
        assertThat(lee.value()).isCloseTo(2 * brawl, CLOSE);
    }

    @Test
    @DisplayName("counts nobody who has to do with none of the viewer's areas.")
    void ofAreas() {
        try (Session session = GraphDatabase.driver().session()) {
            session.run(
                            "MATCH (person:Person) WHERE person.id IN $ids SET person.reach = ['NORTH']",
                            Map.of("ids", List.of(ViolentSummer.id("kim"), ViolentSummer.id("ned"))))
                    .consume();
        }
        Viewer ofNorth = new Viewer("north", Set.of(Role.ANALYST), true, null, Set.of("NORTH"));
        Map<String, PersonExposure> found = people("kim", "lee", "pia", ofNorth);

        assertThat(found).containsOnlyKeys(ViolentSummer.id("kim"));
        assertThat(found.get(ViolentSummer.id("kim")).neighbours()).isEqualTo(1);
        assertThat(found.get(ViolentSummer.id("kim")).value()).isCloseTo(Math.exp(-10 / 125.0) / 2, CLOSE);
    }

    private Map<String, PersonExposure> people(String one, String two, String three, Viewer viewer) {
        List<String> asked = List.of(ViolentSummer.id(one), ViolentSummer.id(two), ViolentSummer.id(three));
        return exposures.of(asked, new Moment(DAY, Instant.now()), viewer);
    }

    @Test
    @DisplayName(
            "is told by the API with its method and caution, in one reading and one more for the people on each level.")
    void answered() {
        int before = graph.readings();
        GraphQlTester.Response answer = execute("exposure(person: \"" + ViolentSummer.id("ash")
                + "\", asOf: \"2024-06-01\") { value caution person { name } contributions(first: 1) {"
                + " daysAgo neighbour { name } timeWeight }"
                + " method { kernel days lookBackDays violence bases { basis weight } } }");

        answer.path("exposure.value")
                .entity(Double.class)
                .satisfies(value -> assertThat(value).isCloseTo(ACCUSED, CLOSE));
        answer.path("exposure.person.name").entity(String.class).isEqualTo("Ash");
        answer.path("exposure.contributions[*].neighbour.name")
                .entityList(String.class)
                .satisfies(names -> assertThat(names).hasSize(1).allMatch(name -> name.startsWith("Bea")));
        answer.path("exposure.method.kernel").entity(String.class).isEqualTo("EXPONENTIAL");
        answer.path("exposure.method.bases[*].weight").entityList(Double.class).containsExactly(1.0, 0.5, 0.5);
        answer.path("exposure.caution").entity(String.class).isEqualTo(PersonExposure.CAUTION);
        assertThat(graph.readings() - before).isEqualTo(3);
    }

    @Test
    @DisplayName("says alike of whom nobody knows, who is limited and who is a victim that nothing can be told.")
    void notTold() {
        for (String person : List.of(ViolentSummer.id("lia"), ViolentSummer.id("vic"), "AAAAAAAAAAAAAAAAAAAAAA")) {
            tester().document("{ exposure(person: \"" + person + "\") { value } }")
                    .execute()
                    .errors()
                    .satisfy(errors -> {
                        assertThat(errors).hasSize(1);
                        assertThat(errors.get(0).getMessage())
                                .isEqualTo("There is nobody with this id whose exposure can be told at this moment.");
                        assertThat(errors.get(0).getExtensions()).containsEntry("code", "NOT_FOUND");
                    });
        }
    }

    private GraphQlTester.Response execute(String question) {
        return tester().document("{ " + question + " }").execute();
    }

    private GraphQlTester tester() {
        return ExecutionGraphQlServiceTester.create(service);
    }
}
