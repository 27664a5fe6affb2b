package uk.iomgraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.network.Neighbour.Closed;
import uk.iomgraph.network.Omission.OmissionReason;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("A network")
class NetworkIT {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");
    private static final Viewer VIEWER = new Viewer("test", Set.of(Viewer.Role.INVESTIGATOR), false);
    private static final Viewer TRUSTED = new Viewer("trusted", Set.of(Viewer.Role.INVESTIGATOR), true);

    @Autowired
    private Networks networks;

    @BeforeAll
    static void graph() {
        for (String label : List.of("Person", "Address", "Offence", "Object", "Gang")) {
            run(
                    "UNWIND $ids AS id CREATE (n:Entity:" + label + " {id: id, key: 's/x/' + id, source: 's',"
                            + " recordedFrom: datetime('2020-01-01T00:00:00Z')})",
                    Map.of("ids", ids(label)));
        }
        run("MATCH (n:Offence) SET n.from = date('2026-01-01'), n.group = 'Burglary'", Map.of());
        run(
                "MATCH (n:Entity {id: $id}) SET n:Offender, n.givenName = 'Ann', n.familyName = 'Lee'",
                Map.of("id", id("ann")));
        run("MATCH (n:Entity {id: $id}) SET n:Victim", Map.of("id", id("victim")));
        run(
                "MATCH (n:Entity {id: $id}) SET n.limitedAccess = true, n.givenName = 'Secret'",
                Map.of("id", id("limited")));
        run(
                "MATCH (n:Entity {id: $id}) SET n.recordedTo = datetime('2026-05-01T00:00:00Z')",
                Map.of("id", id("retracted")));
        tie(
                "ann",
                "CO_OFFENDED_WITH",
                "ben",
                "from: date('2025-01-01'), lastDate: date('2026-07-15'), count: 3,"
                        + " evidenceDates: [date('2025-01-01'), date('2026-01-01'), date('2026-07-15')]");
        tie("ann", "CO_RESIDED_WITH", "ben", "from: date('2025-01-01'), lastDate: date('2025-03-01'), count: 1");
        for (String type : List.of(
                "FAMILY_OF",
                "ASSOCIATES_WITH",
                "SHARES_HOUSEHOLD_WITH",
                "VISITED_IN_CUSTODY",
                "PHONED",
                "CONNECTED_ONLINE_WITH")) {
            tie("ann", type, "ben", "from: date('2026-01-01'), sourceGrade: 1, informationGrade: 'B', handling: 'P'");
        }
        tie("ann", "GANG_TIE", "gang", "from: date('2026-01-01'), role: 'runner'");
        tie("gang", "RIVAL_OF", "rivals", "from: date('2026-01-01')");
        tie("gang", "ALLIED_WITH", "rivals", "from: date('2026-01-01')");
        tie("ann", "LIVED_AT", "house", "from: date('2026-01-01'), kind: 'MAIN'");
        tie("ann", "CHARGED_WITH", "offence", "from: date('2026-01-02')");
        tie("offence", "COMMITTED_AT", "house", null);
        tie("ann", "USES", "phone", "from: date('2026-01-01')");
        tie("phone", "COMMUNICATED_WITH", "handset", "from: date('2026-02-01'), kind: 'CALL'");
        tie("victim", "VICTIM_OF", "offence", "from: date('2026-01-01')");
        tie("victim", "LIVED_AT", "house", "from: date('2026-01-01')");
        tie("victim", "FAMILY_OF", "ben", "from: date('2026-01-01')");
        tie(
                "cara",
                "ASSOCIATES_WITH",
                "dan",
                "from: date('2026-02-01'), to: date('2026-03-01'), reviewDue: date('2027-01-01')");
        tie("cara", "PHONED", "dan", "from: date('2026-01-01'), reviewDue: date('2026-06-30')");
        tie("cara", "FAMILY_OF", "limited", "from: date('2026-01-01')");
        tie("limited", "FAMILY_OF", "dan", "from: date('2026-01-01')");
        tie("cara", "ASSOCIATES_WITH", "retracted", "from: date('2026-01-01')");
        run(
                "UNWIND range(1, 30) AS i MATCH (a:Entity {id: $hub})"
                        + " CREATE (:Entity:Offence {id: right('0000000000000000000crime' + right('0' + toString(i), 2), 22),"
                        + " key: 's/crimes/' + i, source: 's', recordedFrom: datetime('2020-01-01T00:00:00Z'),"
                        + " from: date('2026-01-01') + duration({days: i})})"
                        + "-[:COMMITTED_AT {recordedFrom: datetime('2020-01-01T00:00:00Z')}]->(a)",
                Map.of("hub", id("hub")));
        tie("eve", "LIVED_AT", "hub", "from: date('2026-01-01')");
        tie("fay", "LIVED_AT", "hub", "from: date('2026-01-01')");
        tie("eve", "FAMILY_OF", "fay", "from: date('2026-01-01')");
    }

    private static List<String> ids(String label) {
        return switch (label) {
            case "Person" ->
                List.of("ann", "ben", "cara", "dan", "eve", "fay", "victim", "limited", "retracted").stream()
                        .map(NetworkIT::id)
                        .toList();
            case "Address" -> List.of(id("house"), id("hub"));
            case "Offence" -> List.of(id("offence"));
            case "Object" -> List.of(id("phone"), id("handset"));
            default -> List.of(id("gang"), id("rivals"));
        };
    }

    private static String id(String name) {
        return "0".repeat(22 - name.length()) + name;
    }

    private static String name(String id) {
        return id.replaceFirst("^0+", "");
    }

    private static void tie(String from, String type, String to, String properties) {
        boolean derived = type.startsWith("CO_");
        String key = properties == null || derived ? "" : ", key: 's/ties/" + from + type + to + "'";
        run(
                "MATCH (a:Entity {id: $a}), (b:Entity {id: $b}) CREATE (a)-[:" + type
                        + " {recordedFrom: datetime('2021-01-01T00:00:00Z')" + key
                        + (properties == null ? "" : ", " + properties)
                        + "}]->(b)",
                Map.of("a", id(from), "b", id(to)));
    }

    private static void run(String statement, Map<String, Object> parameters) {
        try (Session session = GraphDatabase.driver().session()) {
            session.run(statement, parameters).consume();
        }
    }

    private static Frontier.Terms terms(LocalDate asOf, Instant knownAt, Viewer viewer, boolean ordered) {
        return new Frontier.Terms(EnumSet.allOf(TieBasis.class), new Moment(asOf, knownAt), viewer, ordered);
    }

    private Network around(String seed, int depth, int maxNodes, int maxNeighbours, Frontier.Terms terms) {
        return networks.network(new NetworkQuestion(List.of(id(seed)), depth, maxNodes, maxNeighbours, terms));
    }

    private Network around(String seed, int depth) {
        return around(seed, depth, 200, 20, terms(DAY, NOW, VIEWER, false));
    }

    private static List<String> names(Network network) {
        return network.nodes().stream().map(node -> name(node.id())).sorted().toList();
    }

    private static NetworkNode node(Network network, String name) {
        return network.nodes().stream()
                .filter(node -> node.id().equals(id(name)))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(TieBasis.class)
    @DisplayName("follows every basis, and each alone when asked to")
    void everyBasis(TieBasis basis) {
        Frontier.Terms only = new Frontier.Terms(Set.of(basis), new Moment(DAY, NOW), VIEWER, false);
        List<String> seeds = List.of(id("ann"), id("gang"), id("offence"), id("phone"));
        Network network = networks.network(new NetworkQuestion(seeds, 1, 200, 20, only));
        assertThat(network.edges())
                .isNotEmpty()
                .allSatisfy(edge -> assertThat(edge.basis()).isEqualTo(basis));
    }

    @Test
    @DisplayName("shows seed, neighbours and every tie between them, with where it comes from")
    void depthOne() {
        Network network = around("ann", 1);
        assertThat(names(network)).containsExactly("ann", "ben", "gang", "house", "offence", "phone");
        assertThat(network.complete()).isTrue();
        assertThat(node(network, "ann").label()).isEqualTo("Ann Lee");
        assertThat(node(network, "ann").expanded()).isTrue();
        assertThat(node(network, "ben").notExpanded()).isEqualTo(Closed.DEPTH_REACHED);
        assertThat(network.edges())
                .filteredOn(edge -> edge.basis() == TieBasis.OFFENCE_PLACE)
                .as("the closing tie between two neighbours, dated and sourced by the offence")
                .extracting(
                        edge -> name(edge.fromId()),
                        edge -> name(edge.toId()),
                        NetworkEdge::from,
                        edge -> edge.source().ref())
                .containsExactly(tuple("offence", "house", LocalDate.of(2026, 1, 1), id("offence")));
    }

    @Test
    @DisplayName("counts only the evidence up to the day asked about")
    void evidenceUpToTheDay() {
        assertThat(around("ann", 1).edges())
                .filteredOn(edge -> edge.basis() == TieBasis.CO_OFFENDED)
                .extracting(
                        NetworkEdge::evidenceCount,
                        NetworkEdge::lastDate,
                        edge -> edge.source().source())
                .containsExactly(tuple(2, LocalDate.of(2026, 1, 1), "IOM-GRAPH"));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-01-31, PHONE",
        "2026-02-01, ASSOCIATE PHONE",
        "2026-02-28, ASSOCIATE PHONE",
        "2026-03-01, PHONE",
        "2026-06-29, PHONE",
        "2026-06-30, ''"
    })
    @DisplayName("shows a tie from its first day up to its end, and not from its review date on")
    void validTime(LocalDate asOf, String expected) {
        Network network = around("cara", 1, 200, 20, terms(asOf, NOW, VIEWER, false));
        assertThat(network.edges().stream()
                        .filter(edge -> edge.toId().equals(id("dan")) && edge.basis() != TieBasis.FAMILY)
                        .map(edge -> edge.basis().name())
                        .sorted())
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
    }

    @ParameterizedTest(name = "known at {0}: {1}")
    @CsvSource({
        "2020-12-31T23:59:59Z, cara", "2021-01-01T00:00:00Z, cara limited retracted",
        "2026-04-30T23:59:59Z, cara limited retracted", "2026-05-01T00:00:00Z, cara limited"
    })
    @DisplayName("shows what was believed then: not before it was recorded, not after it was retracted")
    void recordedTime(Instant knownAt, String expected) {
        Frontier.Terms terms = terms(DAY, knownAt, VIEWER, false);
        assertThat(names(around("cara", 1, 200, 20, terms))).containsExactly(expected.split(" "));
    }

    @Test
    @DisplayName("summarises a node with too many ties, and says how many were left out")
    void hub() {
        Network network = around("eve", 2);
        assertThat(names(network)).containsExactly("eve", "fay", "hub");
        assertThat(node(network, "hub").notExpanded()).isEqualTo(Closed.TOO_MANY_TIES);
        assertThat(node(network, "hub").summary())
                .containsExactly(new BasisCount(TieBasis.RESIDENCE, 2), new BasisCount(TieBasis.OFFENCE_PLACE, 30));
        assertThat(network.edges()).as("with the ties between what is shown").hasSize(3);
        assertThat(network.complete()).isFalse();
        assertThat(network.omitted())
                .extracting(Omission::reason, Omission::edges)
                .containsExactly(tuple(OmissionReason.TOO_MANY_TIES, 30));
        Network earlier = around("eve", 2, 200, 20, terms(LocalDate.of(2026, 1, 11), NOW, VIEWER, false));
        assertThat(earlier.nodes()).as("ten offences by then, so it is opened").hasSize(13);
    }

    @Test
    @DisplayName("cuts at the number of nodes, the weakest ties first, the same each time, and says so")
    void maxNodes() {
        Network network = around("ann", 1, 3, 20, terms(DAY, NOW, VIEWER, false));
        assertThat(names(network)).containsExactly("ann", "ben", "gang");
        assertThat(network.omitted())
                .extracting(Omission::reason, Omission::nodes, Omission::edges)
                .containsExactly(tuple(OmissionReason.NODE_LIMIT, 3, 3));
        assertThat(network.complete()).isFalse();
    }

    @Test
    @DisplayName("never goes on from a victim, and never ties a victim to an address")
    void victim() {
        Network seeded = around("victim", 3);
        assertThat(names(seeded)).containsExactly("victim");
        assertThat(node(seeded, "victim").notExpanded()).isEqualTo(Closed.VICTIM);
        assertThat(seeded.omitted()).extracting(Omission::reason).containsExactly(OmissionReason.VICTIM);
        assertThat(around("house", 1).nodes())
                .extracting(node -> name(node.id()))
                .doesNotContain("victim");
        Network together = networks.network(new NetworkQuestion(
                List.of(id("victim"), id("house"), id("ben")), 1, 200, 20, terms(DAY, NOW, VIEWER, false)));
        assertThat(together.edges())
                .filteredOn(edge ->
                        edge.fromId().equals(id("victim")) || edge.toId().equals(id("victim")))
                .extracting(NetworkEdge::basis)
                .containsExactly(TieBasis.FAMILY);
        assertThat(paths("victim", "house", 6, false).paths()).isEmpty();
        assertThat(paths("victim", "ann", 2, false).paths())
                .extracting(Path::hops)
                .containsExactly(2);
    }

    @Test
    @DisplayName("shows that someone with limited access is there, not who, and does not go on from them")
    void limitedAccess() {
        Network network = around("cara", 2);
        assertThat(names(network)).containsExactly("cara", "limited");
        NetworkNode limited = node(network, "limited");
        assertThat(limited.label()).isNull();
        assertThat(limited.withheld()).hasSize(1);
        assertThat(limited.notExpanded()).isEqualTo(Closed.LIMITED_ACCESS);
        Network trusted = around("cara", 2, 200, 20, terms(DAY, NOW, TRUSTED, false));
        assertThat(names(trusted)).containsExactly("cara", "dan", "limited");
        assertThat(node(trusted, "limited").label()).isEqualTo("Secret");
    }

    @Test
    @DisplayName("refuses an id that is not known, and one that is not known yet")
    void unknown() {
        assertThatThrownBy(() -> around("nobody", 1))
                .isInstanceOf(BadQuestion.class)
                .extracting(fault -> ((BadQuestion) fault).fault())
                .isEqualTo(BadQuestion.Fault.NOT_FOUND);
        Frontier.Terms before = terms(DAY, Instant.parse("2019-12-31T00:00:00Z"), VIEWER, false);
        assertThatThrownBy(() -> around("ann", 1, 200, 20, before)).isInstanceOf(BadQuestion.class);
    }

    private PathSearchResult paths(String from, String to, int maxHops, boolean ordered) {
        return networks.paths(new PathQuestion(id(from), id(to), maxHops, 5, 20, terms(DAY, NOW, VIEWER, ordered)));
    }

    @Test
    @DisplayName("has paths between its nodes, shortest first, with the tie of each hop")
    void shortestFirst() {
        PathSearchResult result = paths("ben", "handset", 4, false);
        assertThat(result.paths()).extracting(Path::hops).containsExactly(3);
        assertThat(result.paths().get(0).nodes())
                .extracting(node -> name(node.id()))
                .containsExactly("ben", "ann", "phone", "handset");
        assertThat(result.paths().get(0).edges()).hasSize(3);
        assertThat(paths("ann", "house", 4, false).paths())
                .extracting(Path::hops)
                .containsExactly(1, 2);
    }

    @Test
    @DisplayName("has paths in time order, with the day chosen for each hop")
    void timeOrdered() {
        assertThat(paths("ben", "handset", 4, true).paths().get(0).dates())
                .containsExactly(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));
        assertThat(paths("handset", "offence", 4, true).paths())
                .as("the offence was before the call")
                .isEmpty();
    }

    @Test
    @DisplayName("does not take a path through a node with too many ties, and says so")
    void aroundHubs() {
        run(
                "MATCH (a:Entity {id: $a})-[r:FAMILY_OF]-(:Entity {id: $b}) SET r.to = date('2026-02-01')",
                Map.of("a", id("eve"), "b", id("fay")));
        PathSearchResult result = paths("eve", "fay", 4, false);
        run(
                "MATCH (a:Entity {id: $a})-[r:FAMILY_OF]-(:Entity {id: $b}) REMOVE r.to",
                Map.of("a", id("eve"), "b", id("fay")));
        assertThat(result.paths()).isEmpty();
        assertThat(result.omitted()).extracting(Omission::reason).containsExactly(OmissionReason.TOO_MANY_TIES);
    }
}
