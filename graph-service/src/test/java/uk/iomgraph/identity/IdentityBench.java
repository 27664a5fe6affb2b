package uk.iomgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.GraphDigest;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.synthetic.GenerateCommand;
import uk.iomgraph.synthetic.truth.Truth;
import uk.iomgraph.synthetic.truth.TruthEntry;
import uk.iomgraph.synthetic.truth.TruthKind;

/**
 * Holds who is who against what is known of a generated partnership, and takes the time. Only the files of people are
 * loaded, since nothing else is compared. {@code -Dbench.people} says how many people (20,000 if not said); the figures
 * go into docs/accuracy.md.
 */
@GraphTest
@DisplayName("The records of a generated partnership")
class IdentityBench {

    private static final String PEOPLE =
            Integer.getInteger("bench.people", 20_000).toString();
    private static final String SEED = Integer.getInteger("bench.seed", 1).toString();
    private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");

    @Autowired
    private Imports imports;

    @Autowired
    private Identities identities;

    private final StringBuilder report = new StringBuilder();

    @Test
    @DisplayName("are compared, and compared again")
    void compared(@TempDir Path folder) throws Exception {
        Path generated = folder.resolve("generated");
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        assertThat(new GenerateCommand(Clock.systemUTC())
                        .run(List.of("--people", PEOPLE, "--seed", SEED, "--out", generated.toString()), silent))
                .isZero();
        try (Stream<Path> entries = Files.list(generated)) {
            for (Path delivery : entries.filter(Files::isDirectory).sorted().toList()) {
                load(delivery, folder);
            }
        }

        run("MATCH (p:Person) WHERE p.identity IS NULL CALL (p) { SET p:SweepPending } IN TRANSACTIONS OF 10000 ROWS");
        timed("all records for the first time", () -> identities.resolve(RECORDED));
        GraphDigest before = GraphDigest.exact();
        timed("all records again", () -> identities.resolve(RECORDED));
        assertThat(GraphDigest.exact()).isEqualTo(before);
        run("MATCH (p:SweepPending) REMOVE p:SweepPending");
        timed("nothing changed", () -> identities.resolve(RECORDED));
        run("MATCH (p:Person) WITH p ORDER BY p.id LIMIT 1000 SET p:SweepPending");
        before = GraphDigest.exact();
        timed("1,000 records", () -> identities.resolve(RECORDED));
        assertThat(GraphDigest.exact()).isEqualTo(before);
        accuracy(generated.resolve("truth.json"));
        Files.writeString(Files.createDirectories(Path.of("target/bench")).resolve("identity.txt"), report);
    }

    private void load(Path delivery, Path folder) throws Exception {
        Path people = delivery.resolve("people.csv");
        if (Files.exists(people)) {
            String source = JsonMapper.builder()
                    .build()
                    .readTree(delivery.resolve("manifest.json"))
                    .path("source")
                    .asString();
            List<String> lines = Files.readAllLines(people);
            boolean changes = delivery.getFileName().toString().contains("-delta-");
            DeliveryFolder only = changes ? DeliveryFolder.delta(source) : DeliveryFolder.full(source);
            assertThat(imports.load(only.file(
                                            "people",
                                            lines.get(0),
                                            lines.subList(1, lines.size()).toArray(String[]::new))
                                    .in(folder))
                            .hasRejects())
                    .isFalse();
        }
    }

    private void accuracy(Path file) {
        Map<String, Integer> entryOf = new HashMap<>();
        List<TruthEntry> entries = new ArrayList<>();
        Truth.read(file, entry -> {
            if (entry.kind() == TruthKind.IDENTITY) {
                entry.refs().forEach(ref -> entryOf.put(ref, entries.size()));
                entries.add(entry);
            }
        });
        Map<String, String> identityOf = new HashMap<>();
        Map<String, List<String>> people = new HashMap<>();
        rows("MATCH (p:Person) RETURN replace(p.key, '/people/', ':') AS a, p.identity AS b, '' AS c", row -> {
            identityOf.put(row[0], row[1]);
            people.computeIfAbsent(row[1], any -> new ArrayList<>()).add(row[0]);
        });
        Map<String, int[]> recall = new TreeMap<>();
        for (TruthEntry entry : entries) {
            count(
                    recall,
                    entry.code(),
                    entry.refs(),
                    (one, other) -> identityOf.get(one).equals(identityOf.get(other)));
        }
        Map<String, int[]> precision = new TreeMap<>();
        for (List<String> records : people.values()) {
            Set<String> codes = new HashSet<>();
            records.forEach(ref -> codes.add(
                    entryOf.containsKey(ref) ? entries.get(entryOf.get(ref)).code() : "none"));
            count(precision, codes.toString(), records, (one, other) -> same(entryOf, one, other));
        }
        say("Of pairs of records that are one person's, found", recall);
        say("Of pairs of records found to be one person's, right", precision);
        Map<String, int[]> ties = new TreeMap<>();
        rows("""
                MATCH (a:Person)-[t:SAME_PERSON_AS]->(b:Person) WHERE t.recordedTo IS NULL
                RETURN replace(a.key, '/people/', ':') AS a, replace(b.key, '/people/', ':') AS b,
                  CASE WHEN t.basis = ['NAME_AND_BIRTH'] THEN 'name' ELSE 'number' END AS c""", row -> add(ties, row[2], same(entryOf, row[0], row[1])));
        say("Of ties, right", ties);
    }

    private static boolean same(Map<String, Integer> entryOf, String one, String other) {
        return entryOf.containsKey(one) && entryOf.get(one).equals(entryOf.get(other));
    }

    private static void count(Map<String, int[]> counts, String code, List<String> refs, Pair pair) {
        for (int i = 0; i < refs.size(); i++) {
            for (int j = i + 1; j < refs.size(); j++) {
                add(counts, code, pair.holds(refs.get(i), refs.get(j)));
            }
        }
    }

    private static void add(Map<String, int[]> counts, String code, boolean holds) {
        int[] count = counts.computeIfAbsent(code, any -> new int[2]);
        count[0]++;
        count[1] += holds ? 1 : 0;
    }

    private void say(String what, Map<String, int[]> counts) {
        counts.forEach((code, count) ->
                say("%s, %s: %,d of %,d, %.2f %%", what, code, count[1], count[0], 100.0 * count[1] / count[0]));
    }

    private void timed(String what, Supplier<Outcome> run) {
        long began = System.nanoTime();
        double worked = processorSeconds();
        Outcome outcome = run.get();
        say(
                "%s: %.2f s, %.2f s of processor time, %s",
                what, (System.nanoTime() - began) / 1e9, processorSeconds() - worked, outcome);
    }

    /** Of this process and the database, which it started. */
    private static double processorSeconds() {
        return Stream.concat(
                                Stream.of(ProcessHandle.current()),
                                ProcessHandle.current().descendants())
                        .flatMap(process -> process.info().totalCpuDuration().stream())
                        .mapToLong(Duration::toMillis)
                        .sum()
                / 1e3;
    }

    private void say(String format, Object... values) {
        String line = String.format(Locale.UK, format, values);
        System.out.println(line);
        report.append(line).append('\n');
    }

    private static void run(String statement) {
        try (var session = GraphDatabase.driver().session()) {
            session.run(statement).consume();
        }
    }

    private static void rows(String query, java.util.function.Consumer<String[]> consumer) {
        try (var session = GraphDatabase.driver().session()) {
            session.run(query)
                    .forEachRemaining(row -> consumer.accept(new String[] {
                        row.get("a").asString(),
                        row.get("b").asString(),
                        row.get("c").asString()
                    }));
        }
    }

    private interface Pair {
        boolean holds(String one, String other);
    }
}
