package uk.iomgraph.analytics.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.iomgraph.analytics.Measure;
import uk.iomgraph.analytics.NetworkScope;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.person.PersonTieBasis;
import uk.iomgraph.retention.RemovedTie;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("A run that is kept")
class AnalyticsRunKeepingIT {

    private static final Duration SOON = Duration.ofMinutes(2);
    private static final Viewer ANALYST = new Viewer("analyst", Set.of(Role.ANALYST), false);
    private static final Viewer OTHER = new Viewer("other", Set.of(Role.ANALYST), false);
    private static final Viewer CLEARED = new Viewer("cleared", Set.of(Role.ANALYST), true);
    private static final Viewer BOARD = new Viewer("board", Set.of(Role.BOARD), false);
    private static final NetworkScope EVERYBODY = NetworkScope.EVERYBODY;
    private static final String ASSOCIATES = "ASSOCIATES_WITH";

    @Autowired
    private AnalyticsRuns runs;

    @Autowired
    private RunStore store;

    @Autowired
    private RunUpkeep upkeep;

    @Autowired
    private RunWithdrawals withdrawals;

    @Autowired
    private GraphWriter graph;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    @BeforeEach
    void network() {
        GraphDatabase.clear();
        RunNetworks.people(6);
        RunNetworks.ties(List.of(new int[] {0, 1}, new int[] {1, 2}, new int[] {3, 4}));
    }

    @Test
    @DisplayName("holds what the one who started it may see, and is shown to those who see no less")
    void sight() {
        limit(2);
        AnalyticsRun narrow = complete(EVERYBODY, ANALYST);
        AnalyticsRun wide = complete(EVERYBODY, CLEARED);
        assertThat(narrow.projection().peopleCount()).isEqualTo(5);
        assertThat(wide.projection().peopleCount()).isEqualTo(6);

        assertThat(runs.get(narrow.id(), CLEARED).projection().peopleCount()).isEqualTo(5);
        assertThat(runs.get(narrow.id(), OTHER).id()).isEqualTo(narrow.id());
        assertThatThrownBy(() -> runs.get(wide.id(), ANALYST)).isInstanceOf(BadQuestion.class);
        assertThatThrownBy(() -> runs.progress(wide.id(), ANALYST)).isInstanceOf(BadQuestion.class);
        assertThat(code(runs.cancel(wide.id(), ANALYST))).isEqualTo("NOT_FOUND");
        assertThat(runs.list(List.of(), 100, ANALYST))
                .extracting(AnalyticsRun::id)
                .containsExactly(narrow.id());
        assertThat(runs.list(List.of(), 100, CLEARED)).hasSize(2);
    }

    @Test
    @DisplayName(
            "is called off by who started it or an administrator only, and started by nobody who sees numbers only")
    void rights() {
        AnalyticsRun run = complete(EVERYBODY, ANALYST);
        assertThat(code(runs.cancel(run.id(), OTHER))).isEqualTo("NOT_ALLOWED");
        assertThat(code(runs.cancel(run.id(), ANALYST))).isEqualTo("ALREADY_OVER");
        assertThat(code(runs.start(input(EVERYBODY), BOARD))).isEqualTo("NOT_ALLOWED");
    }

    @Test
    @DisplayName(
            "is withdrawn with its results once access to somebody in it is limited, unless made for one who may see")
    void limitedSince() throws Exception {
        AnalyticsRun narrow = complete(EVERYBODY, ANALYST);
        AnalyticsRun wide = complete(EVERYBODY, CLEARED);
        withdrawals.ofLimitedAccess();
        assertThat(state(narrow)).isEqualTo(AnalyticsRunState.COMPLETE);

        limit(5);
        withdrawals.ofLimitedAccess();
        assertThat(state(narrow)).isEqualTo(AnalyticsRunState.WITHDRAWN);
        assertThat(state(wide)).isEqualTo(AnalyticsRunState.COMPLETE);
        AnalyticsRun left = runs.get(narrow.id(), ANALYST);
        assertThat(left.projection().peopleCount()).isNull();
        assertThat(left.failure()).contains("limited");
        assertThat(blocks(narrow)).isZero();
        assertThat(blocks(wide)).isPositive();
    }

    @Test
    @DisplayName("is withdrawn when a tie is removed that its network could have held, and no other run is")
    void tieRemoved() {
        AnalyticsRun everybody = complete(EVERYBODY, ANALYST);
        AnalyticsRun family = complete(EVERYBODY.on(PersonTieBasis.FAMILY), ANALYST);
        AnalyticsRun pair = complete(NetworkScope.ofPeople(List.of(RunNetworks.id(0), RunNetworks.id(1))), ANALYST);
        AnalyticsRun elsewhere =
                complete(NetworkScope.ofPeople(List.of(RunNetworks.id(3), RunNetworks.id(4))), ANALYST);

        removed(ASSOCIATES, 0, 1);
        assertThat(state(everybody)).isEqualTo(AnalyticsRunState.WITHDRAWN);
        assertThat(state(pair)).isEqualTo(AnalyticsRunState.WITHDRAWN);
        assertThat(state(family)).isEqualTo(AnalyticsRunState.COMPLETE);
        assertThat(state(elsewhere)).isEqualTo(AnalyticsRunState.COMPLETE);
        assertThat(blocks(everybody) + blocks(pair)).isZero();
        assertThat(blocks(elsewhere)).isPositive();
    }

    @Test
    @DisplayName("is found for a removed tie by every record its people have, or had when it was made")
    void tieOfAnotherRecord() {
        RunNetworks.run(
                "MATCH (a:Person {id: $one}), (b:Person {id: $other}) CREATE (a)-[:SAME_PERSON_AS]->(b)",
                Map.of("one", RunNetworks.id(1), "other", RunNetworks.id(5)));
        AnalyticsRun run = complete(NetworkScope.ofPeople(List.of(RunNetworks.id(0), RunNetworks.id(1))), ANALYST);
        removed(ASSOCIATES, 5, 0);
        assertThat(state(run)).isEqualTo(AnalyticsRunState.WITHDRAWN);
    }

    @Test
    @DisplayName("is erased when it has been kept as long as it may, and not a day before")
    void erased() {
        AnalyticsRun run = complete(EVERYBODY, ANALYST);
        LocalDate until = run.keptUntil();
        assertThat(until).isEqualTo(LocalDate.now(clock).plusDays(90));
        upkeep.tidy(until);
        assertThat(state(run)).isEqualTo(AnalyticsRunState.COMPLETE);
        upkeep.tidy(until.plusDays(1));
        assertThatThrownBy(() -> runs.get(run.id(), ANALYST)).isInstanceOf(BadQuestion.class);
        assertThat(blocks(run)).isZero();
        assertThat(RunNetworks.count("MATCH (run:AnalyticsRun) RETURN count(run)"))
                .isZero();
    }

    @Test
    @DisplayName(
            "is not readable while it is being written, and gone with what it wrote if its service was killed then")
    void halfWritten() throws Exception {
        RunOrder order = new RunOrder(
                "half", EVERYBODY, input(EVERYBODY).work(), new Moment(LocalDate.now(clock), clock.instant()), ANALYST);
        store.add(order);
        assertThat(store.begin(order.id(), Parameters.none())).isTrue();
        assertThat(store.add(order.id(), Scores.ranked("DEGREE", List.of(Scores.Entry.of(RunNetworks.id(0), 1)))))
                .isTrue();
        assertThat(blocks(runs.get("half", ANALYST))).isOne();
        assertThat(new RunClient(port)
                        .ask("{ analyticsRun(id: \"half\") { results { edges { node { value } } } } }")
                        .at("/analyticsRun/results/edges")
                        .isEmpty())
                .isTrue();

        upkeep.clearUp(clock.instant().plusSeconds(1));
        AnalyticsRun left = runs.get("half", ANALYST);
        assertThat(left.state()).isEqualTo(AnalyticsRunState.INTERRUPTED);
        assertThat(left.failure()).isEqualTo(RunUpkeep.INTERRUPTED);
        assertThat(blocks(left)).isZero();
        // Whoever thinks it is still at work for the run can neither add to it nor complete it.
        assertThat(store.add(order.id(), Scores.ranked("DEGREE", List.of(Scores.Entry.of("x", 1)))))
                .isFalse();
        assertThat(store.complete(order.id(), Parameters.none())).isFalse();
    }

    @Test
    @DisplayName("is withdrawn when somebody in it is tied to a gang no more, where it was over the people of a gang")
    void gangTieRemoved() {
        RunNetworks.run("""
                CREATE (gang:Gang:Entity {id: 'a-gang', key: 'gangs/a', recordedFrom: datetime('2020-01-01T00:00:00Z')})
                WITH gang MATCH (person:Person) WHERE person.id IN $members
                CREATE (person)-[:GANG_TIE {recordedFrom: datetime('2020-01-01T00:00:00Z'), from: date('2021-01-01')}]->(gang)
                """, Map.of("members", List.of(RunNetworks.id(0), RunNetworks.id(1))));
        AnalyticsRun gang = complete(NetworkScope.ofGang("a-gang"), ANALYST);
        AnalyticsRun everybody = complete(EVERYBODY, ANALYST);
        removed("GANG_TIE", 2);
        assertThat(state(gang)).isEqualTo(AnalyticsRunState.COMPLETE);
        removed("GANG_TIE", 1);
        assertThat(state(gang)).isEqualTo(AnalyticsRunState.WITHDRAWN);
        assertThat(state(everybody)).isEqualTo(AnalyticsRunState.COMPLETE);
    }

    private void removed(String kind, int... people) {
        Set<String> ids = new HashSet<>();
        for (int person : people) {
            ids.add(RunNetworks.id(person));
        }
        RemovedTie tie = new RemovedTie("S/ties/1", kind, ids);
        withdrawals.meanwhile(() -> graph.writing(transaction -> {
            withdrawals.forget(tie, transaction);
            return true;
        }));
        withdrawals.forgotten(tie);
    }

    private AnalyticsRun complete(NetworkScope scope, Viewer viewer) {
        AnalyticsRunPayload payload = runs.start(input(scope), viewer);
        assertThat(payload.errors()).isEmpty();
        AnalyticsRun run = payload.run();
        assertThat(runs.progress(run.id(), viewer).blockLast(SOON).state()).isEqualTo(AnalyticsRunState.COMPLETE);
        return runs.get(run.id(), viewer);
    }

    private static StartAnalyticsRunInput input(NetworkScope scope) {
        return new StartAnalyticsRunInput(scope, List.of(Measure.DEGREE), null, null, null, null, null);
    }

    private AnalyticsRunState state(AnalyticsRun run) {
        return runs.get(run.id(), CLEARED).state();
    }

    private static long blocks(AnalyticsRun run) {
        return RunNetworks.count("MATCH (block:AnalyticsResult {run: '" + run.id() + "'}) RETURN count(block)");
    }

    private static void limit(int person) {
        RunNetworks.run(
                "MATCH (record:Person {id: $id}) SET record.limitedAccess = true",
                Map.of("id", RunNetworks.id(person)));
    }

    private static String code(AnalyticsRunPayload payload) {
        return payload.errors().get(0).code().name();
    }
}
