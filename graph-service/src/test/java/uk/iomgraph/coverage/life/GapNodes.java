package uk.iomgraph.coverage.life;

import java.util.Map;
import org.neo4j.driver.Session;
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.support.GraphDatabase;

/** Gaps in the test database, written and replaced as a sweep would. */
final class GapNodes {

    private GapNodes() {}

    /** A believed gap with a key of its own, made from a name. */
    static String add(String name) {
        String key = EntityId.ofKey("test/" + name).value();
        run("""
                CREATE (:Gap {key: $key, current: $key, rule: 'G1', version: 1, hash: 'one',
                  from: date('2024-01-01'), recordedFrom: datetime('2024-01-02T00:00:00Z')})
                """, key);
        return key;
    }

    /** Closes the belief in a gap. */
    static void end(String key) {
        run("MATCH (gap:Gap {current: $key}) SET gap.recordedTo = datetime() REMOVE gap.current", key);
    }

    /** Replaces the believed version of a gap by another, in one transaction. */
    static void replace(String key) {
        run("""
                MATCH (gap:Gap {current: $key})
                SET gap.recordedTo = datetime()
                REMOVE gap.current
                WITH gap
                CREATE (:Gap {key: $key, current: $key, rule: 'G1', version: gap.version + 1, hash: 'other',
                  from: date('2024-01-01'), to: date('2024-06-01'), recordedFrom: datetime()})
                """, key);
    }

    /** How many actions are kept for a gap. */
    static long actions(String key) {
        try (Session session = GraphDatabase.driver().session()) {
            return session.run(
                            "MATCH (action:GapAction {gap: $key}) RETURN count(action) AS actions", Map.of("key", key))
                    .single()
                    .get("actions")
                    .asLong();
        }
    }

    private static void run(String statement, String key) {
        try (Session session = GraphDatabase.driver().session()) {
            session.executeWriteWithoutResult(transaction ->
                    transaction.run(statement, Map.of("key", key)).consume());
        }
    }
}
