package uk.iomgraph.audit.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.iomgraph.audit.AuditTrail;
import uk.iomgraph.audit.request.Events.Asked;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewers;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestSignIn;

/**
 * What the audit, and what bounds a viewer, add to a question about a network of depth 2 of the people of POLE: the same questions
 * with what is gathered, the event and the wait for the disk, and without; and audited for somebody who sees the same people by
 * area, agency and agreement only. The ways alternate.
 */
@GraphTest
@DisplayName("Audit")
class AuditBench {

    private static final String QUERY = """
            query($a: ID!) { network(seeds: [$a], depth: 2, asOf: "2017-08-31") {
              nodes { id kind label level expanded } edges { fromId toId basis from to evidenceCount source { source file ref } }
              omitted { reason sentence } complete } }
            """;

    private static final String AGENCY = "POLE-GMP";

    private static final Viewer BOUNDED =
            new Viewer("bounded", Set.of(Viewer.Role.values()), false, AGENCY, Set.of("NOWHERE"));

    private static final int PEOPLE = 60;
    private static final int ROUNDS = 3;
    private static final int PER_ROUND = 600;
    private static final int AT_ONCE = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warm-up", 40));

    @Autowired
    private Imports imports;

    @Autowired
    private ExecutionGraphQlService engine;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Events events;

    @Autowired
    private Viewers viewers;

    @Autowired
    private Sweeper sweeper;

    private final StringBuilder report = new StringBuilder();

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) {
        // The disk of the build, and not the temporary folder, which can be memory.
        registry.add(
                "iom.audit.folder",
                () -> Path.of("target/bench/audit-" + System.nanoTime()).toAbsolutePath());
    }

    @Test
    @DisplayName("added to a network of depth 2")
    void network() throws Exception {
        imports.load(Path.of(System.getProperty("shared.data", "../../shared/data"), "feeds", "pole"));
        sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT);
        agree();
        List<String> people = people();
        long until = System.nanoTime() + WARM_UP.toNanos();
        for (int i = 0; System.nanoTime() < until; i++) {
            plain(people.get(i % PEOPLE));
            audited(people.get(i % PEOPLE));
            bounded(people.get(i % PEOPLE));
        }
        for (int round = 1; round <= ROUNDS; round++) {
            oneByOne(round, people);
        }
        for (int round = 1; round <= ROUNDS; round++) {
            atOnce(round, people);
        }
        Files.writeString(Files.createDirectories(Path.of("target/bench")).resolve("audit.txt"), report);
    }

    private void oneByOne(int round, List<String> people) {
        long[] plain = new long[PER_ROUND];
        long[] audited = new long[PER_ROUND];
        long[] gathered = new long[PER_ROUND];
        long[] bounded = new long[PER_ROUND];
        for (int i = 0; i < PER_ROUND; i++) {
            String person = people.get(i % PEOPLE);
            plain[i] = timed(() -> plain(person));
            audited[i] = timed(() -> audited(person));
            gathered[i] = timed(() -> gathered(person));
            bounded[i] = timed(() -> bounded(person));
        }
        say(
                "one by one, round %d: plain %.2f, gathered %.2f, audited %.2f ms; added %.2f ms at the median",
                round, median(plain), median(gathered), median(audited), median(audited) - median(plain));
        say(
                "one by one, round %d: bounded by area, agency and agreement, and audited %.2f ms, %.2f times plain",
                round, median(bounded), median(bounded) / median(plain));
    }

    private void atOnce(int round, List<String> people) throws Exception {
        double plain = median(at(AT_ONCE, people, this::plain));
        double audited = median(at(AT_ONCE, people, this::audited));
        say(
                "%d at once, round %d: plain %.2f, audited %.2f ms; added %.2f ms at the median",
                AT_ONCE, round, plain, audited, audited - plain);
    }

    private long[] at(int once, List<String> people, java.util.function.Consumer<String> asking) throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(once);
        List<Future<Long>> times = new ArrayList<>();
        for (int i = 0; i < PER_ROUND; i++) {
            String person = people.get(i % PEOPLE);
            times.add(many.submit(() -> timed(() -> asking.accept(person))));
        }
        long[] nanos = new long[PER_ROUND];
        for (int i = 0; i < PER_ROUND; i++) {
            nanos[i] = times.get(i).get();
        }
        many.shutdown();
        return nanos;
    }

    private void plain(String person) {
        answered(engine.execute(request(person)).block());
    }

    private void gathered(String person) {
        Gathered gathered = new Gathered();
        answered(watched(person, gathered, Asked.of(viewers.current(), null, QUERY)));
        assertThat(gathered.subjects()).isNotEmpty();
    }

    private void audited(String person) {
        Gathered gathered = new Gathered();
        Asked asked = Asked.of(viewers.current(), null, QUERY);
        ExecutionGraphQlResponse response = watched(person, gathered, asked);
        answered(response);
        trail.keep(events.of(asked, gathered, response.getExecutionResult()));
    }

    /** The same people are seen, since one agency recorded them all. */
    private void bounded(String person) {
        TestSignIn.as(BOUNDED);
        try {
            audited(person);
        } finally {
            TestSignIn.as(null);
        }
    }

    private static void agree() {
        try (Session session = GraphDatabase.driver().session()) {
            session.run(
                            "CREATE (:InformationSharingAgreement {purposes: ['PUBLIC_PROTECTION'], categories: ['NETWORK', 'IDENTITY']})"
                                    + "-[:PARTY]->(:Agency {key: $key})",
                            java.util.Map.of("key", "REF/agencies/" + AGENCY))
                    .consume();
        }
    }

    private ExecutionGraphQlResponse watched(String person, Gathered gathered, Asked asked) {
        DefaultExecutionGraphQlRequest request = request(person);
        request.configureExecutionInput((input, builder) -> builder.graphQLContext(
                        context -> context.put(Gathered.class, gathered).put(Asked.class, asked))
                .build());
        return engine.execute(request).block();
    }

    private static DefaultExecutionGraphQlRequest request(String person) {
        return new DefaultExecutionGraphQlRequest(
                QUERY, null, java.util.Map.of("a", person), null, "bench", Locale.ENGLISH);
    }

    private static void answered(ExecutionGraphQlResponse response) {
        assertThat(response.getErrors()).isEmpty();
    }

    private static List<String> people() {
        try (Session session = GraphDatabase.driver().session()) {
            List<String> all =
                    new ArrayList<>(session.run("MATCH (p:Person)-[]-() RETURN DISTINCT p.id AS id ORDER BY id")
                            .list(row -> row.get("id").asString()));
            java.util.Collections.shuffle(all, new Random(20170831));
            return all.subList(0, PEOPLE);
        }
    }

    private static long timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static double median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }

    private void say(String format, Object... values) {
        String line = String.format(Locale.UK, format, values);
        report.append(line).append(System.lineSeparator());
        System.out.println(line);
    }
}
