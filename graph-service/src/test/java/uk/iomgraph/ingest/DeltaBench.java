package uk.iomgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.iomgraph.ingest.DeliveryFolder.rows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.ingest.loading.Tally;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

/**
 * Races the import of a DELTA delivery, 70 % of it unchanged, 20 % new and 10 % corrected, against one {@code MERGE} for
 * each row, sent by the bare driver 5,000 at a time out of memory. Both begin with the same records under agencies of
 * their own and must believe the same at the end. The import also checks the delivery and keeps what was believed
 * before; the other way does neither. {@code -Dbench.rows} says how many rows (500,000 if not said).
 */
@GraphTest
@DisplayName("A delivery of changes")
class DeltaBench {

    private static final int ROWS = Integer.getInteger("bench.rows", 500_000);
    private static final int ROUNDS = 2;
    private static final int BATCH = 5_000;
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    private static final String MERGE_PEOPLE = """
            UNWIND $rows AS row
            MERGE (person:Entity {key: row.key})
            SET person:Person, person.source = row.source, person.givenName = row.givenName,
                person.familyName = row.familyName""";
    private static final String MERGE_NEEDS = """
            UNWIND $rows AS row
            MATCH (person:Entity {key: row.person})
            MERGE (need:Episode {current: row.key})
            SET need:Need, need.source = row.source, need.pathway = row.pathway, need.severity = row.severity,
                need.from = row.from
            MERGE (person)-[:HAS_EPISODE]->(need)""";
    private static final String MERGE_CONTACTS = """
            UNWIND $rows AS row
            MATCH (person:Entity {key: row.person})
            MERGE (contact:Episode {current: row.key})
            SET contact:Contact:Event, contact.source = row.source, contact.attended = row.attended,
                contact.from = row.from, contact.kind = row.kind
            MERGE (person)-[:HAS_EPISODE]->(contact)""";

    private final StringBuilder report = new StringBuilder();

    @Autowired
    private Imports imports;

    @Test
    @DisplayName("is imported, and merged row by row, side by side")
    void sideBySide(@TempDir Path folder) throws Exception {
        GraphDatabase.clear();
        for (int round = 1; round <= ROUNDS; round++) {
            String imported = "IMPORTED-" + round;
            String merged = "MERGED-" + round;
            long began = System.nanoTime();
            imports.load(before(imported).in(folder));
            say("round %d: %,d new rows imported at %,.0f rows/s", round, there(), rate(there(), began));
            merge(merged, 0, there());

            began = System.nanoTime();
            Tally tally = imports.load(changes(imported).in(folder)).tally();
            double ours = seconds(began);
            began = System.nanoTime();
            merge(merged, 1, ROWS);
            double theirs = seconds(began);

            assertThat(tally.count(Outcome.CORRECTED)).isEqualTo(ROWS / 10);
            assertThat(tally.count(Outcome.LOADED)).isEqualTo(ROWS / 5);
            assertThat(believed(imported)).isEqualTo(believed(merged));
            say(
                    "round %d: %,d rows: imported in %.1f s (%,.0f rows/s), merged in %.1f s (%,.0f rows/s), ratio %.2f",
                    round, ROWS, ours, ROWS / ours, theirs, ROWS / theirs, theirs / ours);
        }
        Files.writeString(Files.createDirectories(Path.of("target/bench")).resolve("delta.txt"), report);
    }

    /** A tenth of the rows are people, three tenths needs, six tenths contacts; a fifth of each comes with the changes. */
    private static int there() {
        return ROWS / 10 * 8;
    }

    private static DeliveryFolder before(String source) {
        return delivery(DeliveryFolder.full(source), 0, there());
    }

    private static DeliveryFolder changes(String source) {
        return delivery(DeliveryFolder.delta(source), 1, ROWS);
    }

    private static DeliveryFolder delivery(DeliveryFolder delivery, int version, int rows) {
        return delivery.file(
                        "people",
                        "ref,given_name,family_name",
                        rows(rows / 10, i -> "p" + i + ",Given" + name(i, version) + ",Family" + i))
                .file(
                        "needs",
                        "ref,person_ref,pathway,severity,from",
                        rows(
                                rows / 10 * 3,
                                i -> "n" + i + ",p" + i / 3 + ",ACCOMMODATION," + severity(i, version) + ","
                                        + START.plusDays(i % 1000)))
                .file(
                        "contacts",
                        "ref,person_ref,date,attended,kind",
                        rows(
                                rows / 10 * 6,
                                i -> "c" + i + ",p" + i / 6 + "," + START.plusDays(i % 1000) + ","
                                        + attended(i, version) + ",OFFICE"));
    }

    /** One in eight of those that were there before is corrected: a tenth of all rows of the delivery. */
    private static boolean corrected(int i, int version) {
        return version == 1 && i % 8 == 0;
    }

    private static String name(int i, int version) {
        return corrected(i, version) && i < there() / 10 ? "B" + i : "A" + i;
    }

    private static long severity(int i, int version) {
        return corrected(i, version) && i < there() / 10 * 3 ? 3 : 1;
    }

    private static boolean attended(int i, int version) {
        return !corrected(i, version) || i >= there() / 10 * 6;
    }

    private static void merge(String source, int version, int rows) {
        try (Session session = GraphDatabase.driver().session()) {
            merge(
                    session,
                    MERGE_PEOPLE,
                    rows / 10,
                    i -> Map.of(
                            "key", source + "/people/p" + i,
                            "source", source,
                            "givenName", "Given" + name(i, version),
                            "familyName", "Family" + i));
            merge(
                    session,
                    MERGE_NEEDS,
                    rows / 10 * 3,
                    i -> Map.of(
                            "key",
                            source + "/needs/n" + i,
                            "person",
                            source + "/people/p" + i / 3,
                            "source",
                            source,
                            "pathway",
                            "ACCOMMODATION",
                            "severity",
                            severity(i, version),
                            "from",
                            START.plusDays(i % 1000)));
            merge(
                    session,
                    MERGE_CONTACTS,
                    rows / 10 * 6,
                    i -> Map.of(
                            "key",
                            source + "/contacts/c" + i,
                            "person",
                            source + "/people/p" + i / 6,
                            "source",
                            source,
                            "attended",
                            attended(i, version),
                            "from",
                            START.plusDays(i % 1000),
                            "kind",
                            "OFFICE"));
        }
    }

    private static void merge(Session session, String statement, int rows, IntFunction<Map<String, Object>> row) {
        for (int from = 0; from < rows; from += BATCH) {
            List<Map<String, Object>> batch = new ArrayList<>();
            for (int i = from; i < Math.min(rows, from + BATCH); i++) {
                batch.add(row.apply(i));
            }
            session.executeWrite(transaction ->
                    transaction.run(statement, Map.of("rows", batch)).consume());
        }
    }

    private static List<Object> believed(String source) {
        try (Session session = GraphDatabase.driver().session()) {
            return session.run("""
                            MATCH (person:Person {source: $source})
                            WITH count(person) AS people,
                                 sum(CASE WHEN person.givenName STARTS WITH 'GivenB' THEN 1 ELSE 0 END) AS renamed
                            MATCH (episode:Episode {source: $source})
                            WHERE episode.current IS NOT NULL
                            WITH people, renamed, count(episode) AS episodes, sum(episode.severity) AS severity,
                                 sum(CASE WHEN episode.attended THEN 1 ELSE 0 END) AS attended
                            RETURN [people, renamed, episodes, severity, attended] AS all""", Map.of("source", source))
                    .single()
                    .get("all")
                    .asList();
        }
    }

    private void say(String format, Object... values) {
        String line = String.format(Locale.UK, format, values);
        System.out.println("DELTA " + line);
        report.append(line).append('\n');
    }

    private static double rate(int rows, long began) {
        return rows / seconds(began);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
