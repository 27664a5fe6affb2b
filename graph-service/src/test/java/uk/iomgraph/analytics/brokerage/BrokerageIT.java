package uk.iomgraph.analytics.brokerage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import uk.iomgraph.analytics.brokerage.Broker.ContactGang;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("Brokers and key players")
class BrokerageIT {

    private static final Offset<Double> CLOSE = within(1e-9);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final Viewer VIEWER = new Viewer("analyst", Set.of(Role.ANALYST), false);
    private static final Viewer SEES_ALL = new Viewer("lead", Set.of(Role.ANALYST), true);

    @Autowired
    private Brokerage brokerage;

    @Autowired
    private ExecutionGraphQlService service;

    @BeforeAll
    static void load(@Autowired Imports imports, @TempDir Path folder) throws Exception {
        TwoCrews.load(imports, folder);
    }

    private Brokers brokers(LocalDate day, Viewer viewer, int seed) {
        return brokerage.brokers(
                new BrokerArguments(TwoCrews.everybody(), 20, 200, 0.9, null, seed),
                new Moment(day, Instant.now()),
                viewer);
    }

    @Test
    @DisplayName("are those who alone join two crews, with all that is told of them.")
    void bridge() {
        Brokers brokers = brokers(DAY, VIEWER, 1);

        assertThat(brokers.people()).isEqualTo(9);
        assertThat(brokers.ties()).isEqualTo(14);
        assertThat(brokers.sources()).isNull();
        // 4 x 4 pairs through Xen; a1 and b1 each join three to five.
        assertThat(brokers.brokers()).extracting(Broker::betweenness).containsExactly(16.0, 15.0, 15.0);
        assertThat(brokers.brokers()).extracting(Broker::rank).containsExactly(1, 2, 2);
        Broker xen = brokers.brokers().get(0);
        assertThat(xen.personId()).isEqualTo(TwoCrews.id("xen"));
        assertThat(xen.constraint()).isCloseTo(0.5, CLOSE);
        assertThat(xen.effectiveSize()).isCloseTo(2, CLOSE);
        assertThat(xen.efficiency()).isCloseTo(1, CLOSE);
        assertThat(xen.contacts()).isEqualTo(2);
        assertThat(xen.contactGroups()).containsExactly(1, 1);
        assertThat(xen.gangs()).extracting(ContactGang::name).containsExactlyInAnyOrder("Alder", "Birch");
        assertThat(xen.gangs()).extracting(ContactGang::contacts).containsOnly(1);
    }

    @Test
    @DisplayName("have wide intervals where one tie makes them, and the same for the same seed.")
    void intervals() {
        Brokers brokers = brokers(DAY, VIEWER, 7);
        Broker xen = brokers.brokers().get(0);
        // Each of the two ties is missing from more than a third of the rounds: then Xen joins nobody.
        assertThat(xen.betweennessRange().low()).isZero();
        assertThat(xen.betweennessRange().high()).isGreaterThanOrEqualTo(12);
        assertThat(xen.rankRange().low()).isEqualTo(1);
        assertThat(xen.rankRange().high()).isGreaterThan(3);

        assertThat(ranges(brokers(DAY, VIEWER, 7))).isEqualTo(ranges(brokers));
        assertThat(ranges(brokers(DAY, VIEWER, 8))).isNotEqualTo(ranges(brokers));
    }

    private static List<List<Object>> ranges(Brokers brokers) {
        return brokers.brokers().stream()
                .map(broker -> List.<Object>of(broker.personId(), broker.rankRange(), broker.betweennessRange()))
                .toList();
    }

    @Test
    @DisplayName("are others where a tie is not past review, or somebody of limited access may be seen.")
    void others() {
        Brokers before = brokers(DAY.minusDays(1), VIEWER, 1);
        assertThat(before.ties()).isEqualTo(15);
        assertThat(before.brokers().get(0).personId()).isNotEqualTo(TwoCrews.id("xen"));

        Brokers all = brokers(DAY, SEES_ALL, 1);
        assertThat(all.people()).isEqualTo(10);
        assertThat(named(all)).contains(TwoCrews.id("yan")).doesNotContain(TwoCrews.id("vic"));
        assertThat(named(brokers(DAY, VIEWER, 1))).doesNotContain(TwoCrews.id("yan"), TwoCrews.id("vic"));
    }

    private static Set<String> named(Brokers brokers) {
        return brokers.brokers().stream().map(Broker::personId).collect(Collectors.toSet());
    }

    @Test
    @DisplayName("are told by the API with caution.")
    void answered() {
        GraphQlTester.Response answer = execute("brokers(" + scope() + ", first: 1, rounds: 20, omission: 0.1) {"
                + " people ties rounds level sources sentence caution"
                + " brokers { person { name } rank rankRange { low high } betweenness constraint contactGroups"
                + " gangs { name contacts } } }");

        answer.path("brokers.brokers[*].person.name").entityList(String.class).containsExactly("Xen");
        answer.path("brokers.caution").entity(String.class).isEqualTo(Brokers.CAUTION);
        answer.path("brokers.sentence")
                .entity(String.class)
                .isEqualTo("Among 9 people and 14 recorded ties these stand between others the most; with ties drawn"
                        + " again 20 times, 95 of 100 values and ranks lie within the intervals.");
    }

    @Test
    @DisplayName("of three methods are compared: only fragmentation and betweenness find the one who joins the crews.")
    void compared() {
        GraphQlTester.Response answer = execute("keyPlayers(" + scope() + ", k: 1) { before { people ties components"
                + " fragmentation } scenarios { method people { name } after { people ties components largest"
                + " fragmentation } sentence } sentence caution }");

        answer.path("keyPlayers.scenarios[*].method")
                .entityList(String.class)
                .containsExactly("FRAGMENTATION", "BETWEENNESS", "DEGREE");
        answer.path("keyPlayers.scenarios[*].people[0].name")
                .entityList(String.class)
                .satisfies(names -> {
                    assertThat(names.subList(0, 2)).containsExactly("Xen", "Xen");
                    assertThat(names.get(2)).isIn("a1", "b1");
                });
        answer.path("keyPlayers.scenarios[*].after.fragmentation")
                .entityList(Double.class)
                .satisfies(found -> {
                    assertThat(found.get(0)).isCloseTo(1 - 24 / 56.0, CLOSE);
                    assertThat(found.get(2)).isCloseTo(1 - 26 / 56.0, CLOSE);
                });
        answer.path("keyPlayers.scenarios[0].sentence")
                .entity(String.class)
                .isEqualTo("What would remain of the recorded ties if this person engaged with an exit offer: 12 ties"
                        + " among 8 people in 2 parts, the largest of 4.");
        answer.path("keyPlayers.before.components").entity(Integer.class).isEqualTo(1);
        answer.path("keyPlayers.caution").entity(String.class).isEqualTo(KeyPlayerComparison.CAUTION);
    }

    @Test
    @DisplayName("by one method are told alone.")
    void oneMethod() {
        execute("keyPlayers(" + scope() + ", k: 2, method: DEGREE) { scenarios { method people { name } } }")
                .path("keyPlayers.scenarios[0].people[*].name")
                .entityList(String.class)
                .satisfies(names -> assertThat(names).containsExactlyInAnyOrder("a1", "b1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first: 0",
                "rounds: 19",
                "level: 1.0",
                "omission: 0.95",
            })
    @DisplayName("are not told where an argument is out of bounds:")
    void outOfBounds(String argument) {
        refused("brokers(" + scope() + ", " + argument + ") { people }");
    }

    @Test
    @DisplayName("are not told of nobody or too many.")
    void tooMany() {
        refused("keyPlayers(" + scope() + ", k: 21) { sentence }");
        refused("keyPlayers(" + scope() + ", k: 0) { sentence }");
    }

    private void refused(String question) {
        tester().document("{ " + question + " }").execute().errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            assertThat(errors.get(0).getExtensions()).containsEntry("code", "BAD_ARGUMENT");
        });
    }

    private static String scope() {
        return "scope: {people: ["
                + TwoCrews.everybody().people().stream()
                        .map(id -> '"' + id + '"')
                        .collect(Collectors.joining(", "))
                + "]}, asOf: \"" + DAY + "\"";
    }

    private GraphQlTester.Response execute(String question) {
        return tester().document("{ " + question + " }").execute();
    }

    private GraphQlTester tester() {
        return ExecutionGraphQlServiceTester.create(service);
    }
}
