package uk.iomgraph.analytics.run;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.neo4j.driver.Session;
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.support.GraphDatabase;

/** Networks of invented people, put straight into the tests' database. */
final class RunNetworks {

    private static final ZonedDateTime RECORDED =
            Instant.parse("2020-01-01T00:00:00Z").atZone(ZoneOffset.UTC);
    private static final int ROWS = 10_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private RunNetworks() {}

    /** The id of an invented person. */
    static String id(int person) {
        return EntityId.ofKey("invented/people/" + person).value();
    }

    /** Adds people, all of them known for offences. */
    static void people(int count) {
        awaitMigrations();
        write("""
                UNWIND $rows AS id
                CREATE (:Person:Entity:Offender {id: id, identity: id, key: 'invented/people/' + id, recordedFrom: $recorded})
                """, IntStream.range(0, count).mapToObj(RunNetworks::id).toList());
    }

    /** Adds ties between associates, each for good. */
    static void ties(List<int[]> pairs) {
        write("""
                UNWIND $rows AS row
                MATCH (a:Person {id: row[0]})
                MATCH (b:Person {id: row[1]})
                CREATE (a)-[:ASSOCIATES_WITH {from: date('2021-01-01'), recordedFrom: $recorded}]->(b)
                """, pairs.stream().map(pair -> List.of(id(pair[0]), id(pair[1]))).toList());
    }

    /** A few circles that know each other a little, the same each time. */
    static List<int[]> circles(int circles, int size) {
        List<int[]> pairs = new ArrayList<>();
        for (int circle = 0; circle < circles; circle++) {
            int first = circle * size;
            for (int one = first; one < first + size; one++) {
                for (int other = one + 1; other < first + size; other++) {
                    pairs.add(new int[] {one, other});
                }
            }
            if (circle > 0) {
                pairs.add(new int[] {first - 1, first});
            }
        }
        return pairs;
    }

    /** Pairs by chance, the same each time. */
    static List<int[]> byChance(int people, int ties) {
        Random chance = new Random(20_261_126);
        Set<Long> seen = new LinkedHashSet<>();
        while (seen.size() < ties) {
            int one = chance.nextInt(people);
            int other = chance.nextInt(people);
            if (one < other) {
                seen.add((long) one * people + other);
            }
        }
        return seen.stream()
                .map(pair -> new int[] {(int) (pair / people), (int) (pair % people)})
                .toList();
    }

    /** Adds ties by chance between people whose numbers lie further apart than a circle is large. */
    static void chanceTies(int people, int ties, int circle) {
        ties(byChance(people, ties).stream()
                .filter(pair -> pair[1] - pair[0] > circle)
                .toList());
    }

    /** Waits for the service's migrations: ties between people that no index finds would take minutes. */
    private static void awaitMigrations() {
        Instant until = Instant.now().plus(PATIENCE);
        while (count("SHOW INDEXES YIELD name, state WHERE name = 'analytics_result_unique' AND state = 'ONLINE'"
                        + " RETURN count(*)")
                == 0) {
            if (Instant.now().isAfter(until)) {
                throw new IllegalStateException("The migrations were not applied in time");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Runs a statement of the test's own. */
    static void run(String statement, Map<String, Object> parameters) {
        try (Session session = GraphDatabase.driver().session()) {
            session.run(statement, parameters).consume();
        }
    }

    /** The number that a statement of the test's own answers with. */
    static long count(String statement) {
        try (Session session = GraphDatabase.driver().session()) {
            return session.run(statement).single().get(0).asLong();
        }
    }

    private static void write(String statement, List<?> rows) {
        for (int from = 0; from < rows.size(); from += ROWS) {
            run(
                    statement,
                    Map.of("rows", rows.subList(from, Math.min(rows.size(), from + ROWS)), "recorded", RECORDED));
        }
    }
}
