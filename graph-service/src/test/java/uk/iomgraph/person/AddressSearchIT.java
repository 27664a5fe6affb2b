package uk.iomgraph.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.graph.GraphMigrations;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.Paging;

@GraphTest
@DisplayName("A search for addresses")
class AddressSearchIT {

    private static final Moment NOW = new Moment(LocalDate.of(2025, 6, 1), Instant.parse("2025-06-01T00:00:00Z"));
    private static final Moment BEFORE_IT_WAS_CORRECTED =
            new Moment(LocalDate.of(2025, 6, 1), Instant.parse("2024-02-01T00:00:00Z"));
    private static final Viewer PLAIN = new Viewer("plain", Set.of(Role.ANALYST), false);
    private static final Viewer CLEARED = new Viewer("cleared", Set.of(Role.ANALYST), true);
    private static final Viewer OF_NORTH = new Viewer("north", Set.of(Role.ANALYST), true, null, Set.of("N"));

    /** One street. House by house: who lives there, what they are by their involvements, and which area they belong to. */
    private static final String STREET = """
            WITH datetime('2024-01-01T00:00:00Z') AS first
            CREATE (area:Entity:Area {id: 'area', key: 'areas/N', code: 'N', name: 'North', kind: 'CSP', recordedFrom: first})
            CREATE (offence:Entity:Offence {id: 'offence', key: 'NP/offences/1', source: 'NP', recordedFrom: first})
            WITH first, area, offence
            UNWIND [
              ['1', "1 St Mary's Road, Wigan", [['here', ['CHARGED_WITH'], 'N', false, '2020-01-01', null],
                ['left', ['CONVICTED_OF'], 'N', false, '2018-01-01', '2020-01-01'],
                ['wife', ['VICTIM_OF'], 'N', false, '2020-01-01', null]]],
              ['3', "3 St Mary's Road, Wigan", [['victim', ['VICTIM_OF'], 'N', false, '2020-01-01', null]]],
              ['5', "5 St Mary's Road, Wigan", [['limited', ['CHARGED_WITH'], 'N', true, '2020-01-01', null]]],
              ['7', "7 St Mary's Road, Wigan", [['elsewhere', ['CHARGED_WITH'], 'S', false, '2020-01-01', null]]],
              ['9', "9 St Mary's Road, Wigan", [['both', ['VICTIM_OF', 'SUSPECTED_OF'], 'N', false, '2020-01-01', null]]],
              ['11', "11 St Mary's Road, Wigan", []],
              ['13', "13 St Mary's Road, Wigan", [['coming', ['CHARGED_WITH'], 'N', false, '2026-01-01', null]]],
              ['15', '15 Church Lane, Leigh', [['other', [], 'N', false, '2020-01-01', null]]]
            ] AS house
            CREATE (place:Entity:Address {id: 'a' + house[0], key: 'NP/addresses/' + house[0], source: 'NP', hash: '-',
              line: house[1], postcode: 'WN1 ' + house[0] + 'AA', kind: 'HOME', recordedFrom: first})
            CREATE (place)-[:IN_AREA {recordedFrom: first}]->(area)
            WITH first, offence, house, place
            UNWIND house[2] AS row
            CREATE (person:Entity:Person {id: row[0], key: 'NP/people/' + row[0], source: 'NP', hash: '-', givenName: row[0],
              limitedAccess: row[3], reach: [row[2]], recordedFrom: first})
            CREATE (person)-[:LIVED_AT {key: 'NP/residences/' + row[0], recordedFrom: first, kind: 'MAIN',
              from: date(row[4]), to: date(row[5])}]->(place)
            WITH first, offence, row, person
            UNWIND row[1] AS part
            CREATE (person)-[:$(part) {recordedFrom: first}]->(offence)
            """;

    /** What number 15 was called until it was corrected. */
    private static final String CORRECTION = """
            MATCH (place:Address {id: 'a15'})
            CREATE (place)-[:PREVIOUSLY]->(before:Superseded)
            SET before = properties(place), before.line = '15 Chapel Lane, Leigh',
              before.recordedTo = datetime('2024-03-01T00:00:00Z'), place.recordedFrom = datetime('2024-03-01T00:00:00Z')
            """;

    @Autowired
    private Addresses addresses;

    @Autowired
    private Paging paging;

    @BeforeAll
    static void load(@Autowired GraphMigrations migrations) {
        assertThat(migrations.await(Duration.ofMinutes(10))).isTrue();
        try (Session session = GraphDatabase.driver().session()) {
            session.run(STREET).consume();
            session.run(CORRECTION).consume();
            session.run("CALL db.awaitIndexes(60)").consume();
        }
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "1 St Mary's Road",
                "1 st marys rOAD",
                "1 mary road",
                "wn1 1aa",
                "WN11AA",
                "1, St. Mary’s Road, Wigan",
                "1 Wig",
                "the 1 Mary"
            })
    @DisplayName("finds a house however it is written")
    void finds(String typed) {
        assertThat(lines(typed, PLAIN, NOW)).containsExactly("1 St Mary's Road, Wigan");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"2 St Mary's Road", "wn1 1ab", "St Mary's Lane", "Marble", "line:*", "1 OR Church"})
    @DisplayName("finds nothing by what no address is called, and knows no language of an index")
    void findsNothing(String typed) {
        assertThat(lines(typed, PLAIN, NOW)).isEmpty();
    }

    @Test
    @DisplayName("tells who lives and who lived there, those who do first, and nobody who is only a victim")
    void residents() {
        List<FoundAddress> found = found("1 Mary", PLAIN, NOW);
        assertThat(found).singleElement().satisfies(house -> {
            assertThat(house.residents())
                    .extracting(resident -> resident.person().id())
                    .containsExactly("here", "left");
            assertThat(house.residents().get(1).to()).isEqualTo(LocalDate.of(2020, 1, 1));
            assertThat(house.address().areas()).extracting(AreaName::name).containsExactly("North");
        });
    }

    @Test
    @DisplayName(
            "finds no house of a victim, of nobody, of somebody who is yet to come, or whom the viewer may not be told of")
    void seen() {
        assertThat(lines("Mary", PLAIN, NOW))
                .containsExactly("1 St Mary's Road, Wigan", "7 St Mary's Road, Wigan", "9 St Mary's Road, Wigan");
        assertThat(lines("Mary", CLEARED, NOW))
                .contains("5 St Mary's Road, Wigan")
                .hasSize(4);
        assertThat(lines("Mary", OF_NORTH, NOW))
                .containsExactly("1 St Mary's Road, Wigan", "5 St Mary's Road, Wigan", "9 St Mary's Road, Wigan");
    }

    @Test
    @DisplayName("goes by pages that hold what may be seen, each once, whatever lies between")
    void pages() {
        List<String> lines = new ArrayList<>();
        String after = null;
        do {
            Connection<FoundAddress> page =
                    addresses.search(AddressQuestion.of("Mary"), paging.request(1, after, "q"), NOW, PLAIN);
            page.edges()
                    .forEach(edge ->
                            lines.add(String.valueOf(edge.node().address().line())));
            after = page.pageInfo().hasNextPage() ? page.pageInfo().endCursor() : null;
        } while (after != null);
        assertThat(lines).isEqualTo(lines("Mary", PLAIN, NOW));
    }

    @Test
    @DisplayName("goes by what an address was believed to be at the moment")
    void corrected() {
        assertThat(lines("Church Lane", PLAIN, NOW)).containsExactly("15 Church Lane, Leigh");
        assertThat(lines("Chapel Lane", PLAIN, NOW)).isEmpty();
        assertThat(lines("Church Lane", PLAIN, BEFORE_IT_WAS_CORRECTED)).isEmpty();
        assertThat(lines("Chapel Lane", PLAIN, BEFORE_IT_WAS_CORRECTED)).containsExactly("15 Chapel Lane, Leigh");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource({"'', letter or digit", "the, letter or digit", "' -- ', letter or digit", "a b c d e f g h i, 6 words"})
    @DisplayName("says what it needs")
    void refuses(String typed, String why) {
        assertThatThrownBy(() -> AddressQuestion.of(typed))
                .isInstanceOf(BadQuestion.class)
                .hasMessageContaining(why);
    }

    private List<String> lines(String typed, Viewer viewer, Moment moment) {
        return found(typed, viewer, moment).stream()
                .map(found -> String.valueOf(found.address().line()))
                .toList();
    }

    private List<FoundAddress> found(String typed, Viewer viewer, Moment moment) {
        return addresses
                .search(AddressQuestion.of(typed), paging.request(null, null, "q"), moment, viewer)
                .edges()
                .stream()
                .map(edge -> edge.node())
                .toList();
    }
}
