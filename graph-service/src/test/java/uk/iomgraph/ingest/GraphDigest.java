package uk.iomgraph.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import uk.iomgraph.support.GraphDatabase;

/**
 * What the graph asserts, boiled down so that two graphs can be compared: every node and relationship that is not the
 * import's own ledger, with all properties. Of recorded times only whether they are there counts, since two runs believe
 * at different instants; and what waits for the next sweep is a matter of the sweep.
 */
public record GraphDigest(long nodes, long relationships, String digest) {

    private static final String NODES = """
            MATCH (n)
            WHERE NOT n:FeedBatch AND NOT n:RejectedRow AND none(l IN labels(n) WHERE l STARTS WITH '__Neo4jMigration')
            RETURN [label IN labels(n) WHERE label <> 'SweepPending'] AS kind, properties(n) AS properties, '' AS ends
            """;

    private static final String RELATIONSHIPS = """
            MATCH (a)-[r]->(b)
            WHERE none(l IN labels(a) WHERE l STARTS WITH '__Neo4jMigration')
            RETURN [type(r)] AS kind, properties(r) AS properties,
                   coalesce(a.key, '') + ' ' + coalesce(b.key, '') AS ends
            """;

    private static final String BELIEVED_NODES = NODES.replace(
            "RETURN",
            "AND NOT n:Superseded AND n.recordedTo IS NULL AND (NOT n:Episode OR n.current IS NOT NULL) RETURN");

    private static final String BELIEVED_RELATIONSHIPS =
            RELATIONSHIPS.replace("RETURN", "AND r.recordedTo IS NULL AND type(r) <> 'PREVIOUSLY' RETURN");

    /** Of the graph as it stands, the instants of belief left out. */
    public static GraphDigest now() {
        return now(GraphDatabase.driver(), false, NODES, RELATIONSHIPS);
    }

    /** Of what is believed now, whatever was believed before. */
    public static GraphDigest believed() {
        return believed(GraphDatabase.driver());
    }

    /** The same of another database. */
    public static GraphDigest believed(Driver driver) {
        return now(driver, false, BELIEVED_NODES, BELIEVED_RELATIONSHIPS);
    }

    /** Of the graph as it stands, to the last instant. */
    public static GraphDigest exact() {
        return now(GraphDatabase.driver(), true, NODES, RELATIONSHIPS);
    }

    /** The digests of all lines are added up, so that their order does not matter and none has to be kept. */
    private static GraphDigest now(Driver driver, boolean instants, String nodeQuery, String relationshipQuery) {
        try (Session session = driver.session()) {
            long[] sums = new long[4];
            long nodes = add(session.run(nodeQuery), instants, sums);
            long relationships = add(session.run(relationshipQuery), instants, sums);
            return new GraphDigest(nodes, relationships, Arrays.toString(sums));
        }
    }

    private static long add(Result rows, boolean instants, long[] sums) {
        long count = 0;
        while (rows.hasNext()) {
            ByteBuffer digest = ByteBuffer.wrap(sha256(line(rows.next(), instants)));
            for (int i = 0; i < sums.length; i++) {
                sums[i] += digest.getLong();
            }
            count++;
        }
        return count;
    }

    private static byte[] sha256(String line) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(Record row, boolean instants) {
        Map<String, String> properties = new TreeMap<>();
        Value values = row.get("properties");
        for (String name : values.keys()) {
            boolean belief =
                    List.of("recordedFrom", "recordedTo", "batch", "parkedAt").contains(name);
            Object value = values.get(name).asObject();
            properties.put(name, belief && !instants ? "set" : print(value));
        }
        String kind = row.get("kind").asList(Value::asString).stream().sorted().collect(Collectors.joining(":"));
        return kind + " " + row.get("ends").asString() + " " + properties + "\n";
    }

    private static String print(Object value) {
        return value instanceof Temporal time ? time.toString() : String.valueOf(value);
    }
}
