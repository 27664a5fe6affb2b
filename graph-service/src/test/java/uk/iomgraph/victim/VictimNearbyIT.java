package uk.iomgraph.victim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("Whether a victim lives near")
class VictimNearbyIT {

    private static final Viewer CLEARED = new Viewer("cleared", Set.of(Role.INVESTIGATOR), true);
    private static final Viewer PLAIN = new Viewer("plain", Set.of(Role.INVESTIGATOR), false);

    /**
     * A street from south to north: a thousandth of a degree is 111 metres. Each offender has a victim of their own; the
     * letters say where the victim lives.
     */
    private static final String STREET = """
            WITH datetime('2024-01-01T00:00:00Z') AS first
            UNWIND [['here', 53.500, -2.25], ['334m', 53.503, -2.25], ['1200m', 53.511, -2.25], ['nowhere', null, null],
              ['nowhere2', null, null]] AS place
            CREATE (:Entity:Address {id: place[0], key: 'NP/addresses/' + place[0], source: 'NP', recordedFrom: first,
              latitude: place[1], longitude: place[2]})
            WITH DISTINCT first
            UNWIND [
              ['near', 'SUSPECTED_OF', [['334m', '2020-01-01', null]], false],
              ['far', 'CONVICTED_OF', [['1200m', '2020-01-01', null]], false],
              ['moved', 'CONVICTED_OF', [['334m', '2020-01-01', '2023-01-01'], ['1200m', '2023-01-01', null]], false],
              ['gone', 'CONVICTED_OF', [['334m', '2020-01-01', '2023-01-01']], false],
              ['unplaced', 'CHARGED_WITH', [['nowhere', '2020-01-01', null]], false],
              ['hidden', 'CAUTIONED_FOR', [['334m', '2020-01-01', null]], true],
              ['witness', 'WITNESS_TO', [['334m', '2020-01-01', null]], false]
            ] AS row
            CREATE (offender:Entity:Person {id: row[0], key: 'NP/people/' + row[0], source: 'NP', recordedFrom: first})
            CREATE (victim:Entity:Person {id: 'v-' + row[0], key: 'NP/people/v-' + row[0], source: 'NP', recordedFrom: first,
              limitedAccess: row[3]})
            CREATE (offence:Entity:Offence {id: 'o-' + row[0], key: 'NP/offences/' + row[0], source: 'NP', recordedFrom: first})
            CREATE (offender)-[:$(row[1]) {recordedFrom: first}]->(offence)<-[:VICTIM_OF {recordedFrom: first}]-(victim)
            WITH first, row, victim
            UNWIND row[2] AS stay
            MATCH (home:Address {id: stay[0]})
            CREATE (victim)-[:HAS_EPISODE {recordedFrom: first}]->(:Episode:Residence {
              key: 'NP/residences/' + row[0] + stay[0], recordedFrom: first, from: date(stay[1]), to: date(stay[2])
            })-[:AT_ADDRESS {recordedFrom: first}]->(home)
            """;

    /** Two agencies know one victim; only the second knows where they live. A retracted part in an offence is none. */
    private static final String TWO_RECORDS = """
            WITH datetime('2024-01-01T00:00:00Z') AS first
            MATCH (home:Address {id: '334m'})
            CREATE (offender:Entity:Person {id: 'two', key: 'NP/people/two', source: 'NP', recordedFrom: first})
            CREATE (one:Entity:Person {id: 'v1', identity: 'v1', key: 'NP/people/v1', source: 'NP', recordedFrom: first})
            CREATE (other:Entity:Person {id: 'v2', identity: 'v1', key: 'PR/people/v2', source: 'PR', recordedFrom: first})
            CREATE (offence:Entity:Offence {id: 'o-two', key: 'NP/offences/two', source: 'NP', recordedFrom: first})
            CREATE (offender)-[:CHARGED_WITH {recordedFrom: first}]->(offence)<-[:VICTIM_OF {recordedFrom: first}]-(one)
            CREATE (other)-[:HAS_EPISODE {recordedFrom: first}]->(:Episode:Residence {
              key: 'PR/residences/v2', recordedFrom: first, from: date('2020-01-01')
            })-[:AT_ADDRESS {recordedFrom: first}]->(home)
            CREATE (retracted:Entity:Person {id: 'retracted', key: 'NP/people/retracted', source: 'NP', recordedFrom: first})
            CREATE (retracted)-[:CHARGED_WITH {recordedFrom: first, recordedTo: datetime('2024-02-01T00:00:00Z')}]->(offence)
            """;

    @Autowired
    private Victims victims;

    @BeforeAll
    static void load(@Autowired Victims started) {
        try (Session session = GraphDatabase.driver().session()) {
            session.run(STREET).consume();
            session.run(TWO_RECORDS).consume();
        }
    }

    @ParameterizedTest(name = "{0} at {1} within {2} m: {3}, and {4} for who does not see limited access")
    @CsvSource({
        "near,      here,     500,  YES,     YES",
        "near,      here,     200,  NO,      UNKNOWN",
        "far,       here,     1000, NO,      UNKNOWN",
        "moved,     here,     500,  NO,      UNKNOWN",
        "gone,      here,     500,  UNKNOWN, UNKNOWN",
        "unplaced,  here,     1000, UNKNOWN, UNKNOWN",
        "unplaced,  nowhere,  200,  YES,     YES",
        "unplaced,  nowhere2, 200,  UNKNOWN, UNKNOWN",
        "near,      nowhere,  500,  UNKNOWN, UNKNOWN",
        "hidden,    here,     500,  YES,     UNKNOWN",
        "hidden,    here,     200,  NO,      UNKNOWN",
        "witness,   here,     500,  UNKNOWN, UNKNOWN",
        "two,       here,     500,  YES,     YES",
        "retracted, here,     500,  UNKNOWN, UNKNOWN",
        "v-near,    here,     500,  UNKNOWN, UNKNOWN",
        "near,      no-such,  500,  UNKNOWN, UNKNOWN"
    })
    void answers(
            String person, String address, int metres, VictimProximityAnswer cleared, VictimProximityAnswer plain) {
        assertThat(victims.nearby(person, address, metres, CLEARED).answer()).isEqualTo(cleared);
        assertThat(victims.nearby(person, address, metres, PLAIN).answer()).isEqualTo(plain);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("is told to investigators and coordinators only")
    void roles(Role role) {
        Viewer viewer = new Viewer("somebody", Set.of(role), true);
        if (EnumSet.of(Role.INVESTIGATOR, Role.COORDINATOR).contains(role)) {
            assertThat(victims.nearby("near", "here", 500, viewer).answer()).isEqualTo(VictimProximityAnswer.YES);
        } else {
            assertThatThrownBy(() -> victims.nearby("near", "here", 500, viewer))
                    .isInstanceOfSatisfying(
                            BadQuestion.class, told -> assertThat(told.fault()).isEqualTo(Fault.NOT_ALLOWED));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 199, 201, 499, 501, 999, 1001, Integer.MAX_VALUE})
    @DisplayName("is told for three distances only, so that asking on does not close in on a home")
    void distances(int metres) {
        assertThatThrownBy(() -> victims.nearby("near", "here", metres, CLEARED))
                .isInstanceOfSatisfying(
                        BadQuestion.class, told -> assertThat(told.fault()).isEqualTo(Fault.BAD_ARGUMENT));
    }

    @Test
    @DisplayName("is not told of somebody who is not on record")
    void unknown() {
        assertThatThrownBy(() -> victims.nearby("nobody", "here", 500, CLEARED))
                .isInstanceOfSatisfying(
                        BadQuestion.class, told -> assertThat(told.fault()).isEqualTo(Fault.NOT_FOUND));
    }
}
