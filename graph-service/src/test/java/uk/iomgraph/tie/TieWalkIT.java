package uk.iomgraph.tie;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;
import uk.iomgraph.coverage.figures.CoverageFigures;
import uk.iomgraph.coverage.sweep.CoverageSwept;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.coverage.sweep.WiderSweep;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.ingest.loading.Progress;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

/**
 * Asks every root field there is, with all there is below it, before and after ties are there that must count for nothing,
 * and compares the answers to the letter.
 */
@GraphTest
@TestPropertySource(properties = {"iom.api.max-cost=1000000000", "iom.api.max-depth=40", "iom.api.timeout=120s"})
@DisplayName("A tie that must count for nothing")
class TieWalkIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String DAY = "2025-12-15";
    private static final JsonMapper JSON = new JsonMapper();

    /** They tell of removals, so a removal is in them. */
    private static final Set<String> OF_REMOVALS = Set.of("removals");

    @Autowired
    private Imports imports;

    @Autowired
    private Sweeper sweeper;

    @Autowired
    private WiderSweep wider;

    @Autowired
    private CoverageFigures figures;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private GraphQlSource schema;

    @Autowired
    private ExecutionGraphQlService service;

    @TempDir
    private Path folder;

    private final Map<String, String> constants = RootQuestions.constants();

    @Test
    @DisplayName("is looked for at every root field of the schema: one without a question fails here")
    void everyRootFieldIsAsked() {
        assertThat(schema.schema().getQueryType().getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName))
                .containsExactlyInAnyOrderElementsOf(RootQuestions.all().keySet());
    }

    @Test
    @DisplayName(
            "changes not a letter of any answer: expired, association alone, suspected false, too weak, or removed")
    void walk() throws Exception {
        GraphDatabase.clear();
        assertThat(load(TieWorld.first())).isZero();
        settle();
        constants.put("$batch", text("{ feedBatches(first: 1) { edges { node { id } } } }", "id"));
        constants.put("$gap", text("{ gaps(first: 1, asOf: \"" + DAY + "\") { edges { node { key } } } }", "key"));
        Map<String, String> before = answers(null);
        assertThat(before)
                .allSatisfy((question, answer) -> assertThat(answer).doesNotContain("INTERNAL_ERROR", "PURPOSE_"));

        assertThat(load(TieWorld.idle())).as("rows that can make no tie").isEqualTo(3);
        settle();
        compare(before, answers(null), Set.of());

        assertThat(load(TieWorld.weak())).isZero();
        settle();
        compare(graded(before), graded(answers(null)), Set.of());
        load(TieWorld.weakRetracted());
        settle();
        compare(before, answers(null), Set.of());

        assertThat(load(TieWorld.toBeRemoved())).isZero();
        settle();
        Instant believed = Instant.now();
        assertThat(differing(before, answers(null)))
                .as("what ties that count change: else this walk could not fail")
                .contains("person", "network", "paths", "gaps", "coverage", "crossBorderLinks", "timeline");

        for (String key : TieWorld.removedKeys()) {
            assertThat(ask("mutation { removeTie(input: {tie: \"" + key
                            + "\", reason: NOT_TRUE, recipients: [\"Records of West Police\"]}) { outcome } }"))
                    .contains("\"DONE\"");
        }
        compare(before, answers(null), OF_REMOVALS);
        compare(before, answers(believed), OF_REMOVALS);
        settle();
        compare(before, answers(null), OF_REMOVALS);
        compare(before, answers(believed), OF_REMOVALS);

        assertThat(load(TieWorld.toBeRemoved())).as("they do not come back").isEqualTo(4);
        settle();
        compare(before, answers(null), OF_REMOVALS);
        assertThat(left()).as("all that is left of them").containsExactlyInAnyOrder("Removal", "TieAction");
    }

    private static void compare(Map<String, String> before, Map<String, String> after, Set<String> but) {
        after.forEach((question, answer) -> {
            if (!but.contains(field(question))) {
                assertThat(answer).as(question).isEqualTo(before.get(question));
            }
        });
    }

    private static Set<String> differing(Map<String, String> before, Map<String, String> after) {
        Set<String> fields = new TreeSet<>();
        after.forEach((question, answer) -> {
            if (!answer.equals(before.get(question))) {
                fields.add(field(question));
            }
        });
        return fields;
    }

    private static Map<String, String> graded(Map<String, String> answers) {
        Map<String, String> graded = new LinkedHashMap<>(answers);
        graded.keySet().removeIf(question -> !question.contains("minGrade"));
        return graded;
    }

    private static String field(String question) {
        return question.split("[( ]", 2)[0];
    }

    /** By question. */
    private Map<String, String> answers(@Nullable Instant knownAt) {
        Map<String, String> answers = new LinkedHashMap<>();
        String known = knownAt == null ? "" : "knownAt: \"" + knownAt + "\"";
        RootQuestions.all().forEach((field, all) -> {
            for (String arguments : all) {
                String filled = arguments
                        .replace("$M", "asOf: \"" + DAY + "\" " + known)
                        .replace("$K", known);
                for (Map.Entry<String, String> constant : constants.entrySet()) {
                    filled = filled.replace(constant.getKey(), constant.getValue());
                }
                String document = "{ " + field + (filled.isBlank() ? "" : "(" + filled + ")")
                        + FullSelection.of(schema.schema().getQueryType().getFieldDefinition(field)) + " }";
                answers.put(field + (arguments.isEmpty() ? "" : "(" + arguments + ")"), ask(document));
            }
        });
        return answers;
    }

    private String ask(String document) {
        var request = new DefaultExecutionGraphQlRequest(document, null, null, null, "walk", null);
        var specification =
                service.execute(request).block().getExecutionResult().toSpecification();
        specification.remove("extensions");
        return JSON.writeValueAsString(specification);
    }

    private String text(String document, String field) {
        return JSON.readTree(ask(document)).findValue(field).asString();
    }

    private long load(DeliveryFolder delivery) throws Exception {
        return imports.load(delivery.in(folder), Progress.SILENT).tally().count(Outcome.REJECTED);
    }

    /** Sweeps, and waits until the indexes show what came of it: the second time they do, all of the first is shown. */
    @SuppressWarnings("ReferenceEquality") // another snapshot is another object
    private void settle() throws InterruptedException {
        await(figures::ready);
        CoverageSwept swept = new CoverageSwept(sweeper.sweep(SweepKind.INCREMENTAL, SweepProgress.SILENT));
        wider.sweep();
        for (int i = 0; i < 2; i++) {
            CoverageFigures.Snapshots shown = figures.snapshots();
            events.publishEvent(swept);
            await(() -> figures.snapshots() != shown);
        }
    }

    private static void await(BooleanSupplier shown) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!shown.getAsBoolean()) {
            assertThat(Instant.now())
                    .as("the index is built, or brought up to date")
                    .isBefore(deadline);
            Thread.sleep(20);
        }
    }

    /** What in the graph still names a removed key, by label; rejected rows name no key. */
    private static List<String> left() {
        List<String> labels = new ArrayList<>();
        try (var session = GraphDatabase.driver().session()) {
            for (String key : TieWorld.removedKeys()) {
                session.run(
                                "MATCH (n) WHERE any(name IN keys(n) WHERE $key = n[name] OR"
                                        + " (n[name] IS :: LIST<STRING> AND $key IN n[name]))"
                                        + " RETURN DISTINCT labels(n)[0] AS label"
                                        + " UNION MATCH ()-[r]->() WHERE r.key = $key RETURN DISTINCT type(r) AS label",
                                Map.of("key", key))
                        .forEachRemaining(row -> {
                            if (!labels.contains(row.get("label").asString())) {
                                labels.add(row.get("label").asString());
                            }
                        });
            }
        }
        return labels;
    }
}
