package uk.iomgraph.flow;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import uk.iomgraph.flow.Managed.Stay;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.support.GraphDatabase;

/** The same questions as {@link Managed} answers, asked of the graph each time, as they were before there was an index. */
final class ManagedOracle {

    private static final String HOME = """
            OPTIONAL CALL (person) {
              MATCH (record:Person {identity: person})-[:HAS_EPISODE]->(residence:Residence)-[at:AT_ADDRESS]->(address:Address)
              MATCH (address)-[in:IN_AREA]->(lived:Area)
              WHERE residence.recordedFrom <= $knownAt AND coalesce(residence.recordedTo > $knownAt, true)
                AND residence.kind = 'MAIN' AND residence.from <= $asOf AND coalesce(residence.to > $asOf, true)
                AND at.recordedFrom <= $knownAt AND coalesce(at.recordedTo > $knownAt, true)
                AND in.recordedFrom <= $knownAt AND coalesce(in.recordedTo > $knownAt, true)
              RETURN address.lsoa AS small, lived.code AS home
              ORDER BY residence.from DESC, residence.key DESC
              LIMIT 1
            }
            """;

    private static final String MANAGED = """
            CALL () {
              MATCH (area:Area)<-[served:SERVES]-(programme:Programme)<-[of:OF_PROGRAMME]-(stay:ProgrammeMembership)
              WHERE served.recordedFrom <= $knownAt AND coalesce(served.recordedTo > $knownAt, true)
                AND of.recordedFrom <= $knownAt AND coalesce(of.recordedTo > $knownAt, true)
              RETURN stay, area, programme.type AS kind
              UNION
              MATCH (area:Area)<-[in:IN_AREA]-(stay:Supervision)
              WHERE in.recordedFrom <= $knownAt AND coalesce(in.recordedTo > $knownAt, true)
              RETURN stay, area, 'SUPERVISION' AS kind
            }
            WITH area, stay, kind
            WHERE stay.recordedFrom <= $knownAt AND coalesce(stay.recordedTo > $knownAt, true)
              AND stay.from <= $asOf AND coalesce(stay.to > $asOf, true)
            MATCH (stay)<-[:HAS_EPISODE]-(record:Person)
            WITH DISTINCT coalesce(record.identity, record.id) AS person, area.code AS place, kind
            """;

    private static final String EVERYBODY =
            MANAGED + HOME + "RETURN person, place, kind, small, home ORDER BY person, place, kind";

    private final List<Stay> everybody;

    /** Everybody who is managed at a moment. */
    ManagedOracle(Territory territory, Moment moment) {
        try (Session session = GraphDatabase.driver().session()) {
            everybody = session.run(
                            EVERYBODY,
                            Map.of(
                                    "asOf",
                                    moment.asOf(),
                                    "knownAt",
                                    moment.knownAt().atOffset(ZoneOffset.UTC)))
                    .list(row -> new Stay(
                            row.get("person").asString(),
                            territory.area(row.get("place").asString()),
                            row.get("kind").asString(),
                            territory.area(territory.tree().place(text(row.get("small")), text(row.get("home"))))));
        }
    }

    Set<String> in(Set<String> areas) {
        return lines(everybody.stream()
                .filter(stay -> stay.place() != null && areas.contains(stay.place()))
                .toList());
    }

    Set<String> livingIn(String area) {
        return lines(everybody.stream().filter(stay -> area.equals(stay.home())).toList());
    }

    /** Who is managed where and lives where, in words, so that it can be compared. */
    static Set<String> lines(List<Stay> stays) {
        return stays.stream().map(Stay::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }
}
