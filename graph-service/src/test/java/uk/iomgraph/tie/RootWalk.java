package uk.iomgraph.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import tools.jackson.databind.json.JsonMapper;
import uk.iomgraph.coverage.figures.CoverageFigures;
import uk.iomgraph.coverage.sweep.CoverageSwept;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.coverage.sweep.WiderSweep;

/** Asks every root field there is about the {@link TieWorld}, with all there is below it. */
@TestComponent
class RootWalk {

    static final String DAY = "2025-12-15";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final JsonMapper JSON = new JsonMapper();

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

    private final Map<String, String> constants = RootQuestions.constants();

    /** Names a gap and a delivery that are there now; to be called before anything is asked. */
    void begin() {
        constants.put("$batch", text("{ feedBatches(first: 1) { edges { node { id } } } }", "id"));
        constants.put("$gap", text("{ gaps(first: 1, asOf: \"" + DAY + "\") { edges { node { key } } } }", "key"));
    }

    /** What is answered to every question, as believed at a moment, or now. */
    Map<String, String> answers(@Nullable Instant knownAt) {
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

    String ask(String document) {
        var request = new DefaultExecutionGraphQlRequest(document, null, null, null, "walk", null);
        var specification =
                service.execute(request).block().getExecutionResult().toSpecification();
        specification.remove("extensions");
        return JSON.writeValueAsString(specification);
    }

    private String text(String document, String field) {
        return JSON.readTree(ask(document)).findValue(field).asString();
    }

    /** The root field of a question. */
    static String field(String question) {
        return question.split("[( ]", 2)[0];
    }

    /** The root fields of which an answer is another. */
    static Set<String> differing(Map<String, String> before, Map<String, String> after) {
        Set<String> fields = new TreeSet<>();
        after.forEach((question, answer) -> {
            if (!answer.equals(before.get(question))) {
                fields.add(field(question));
            }
        });
        return fields;
    }

    static void compare(Map<String, String> before, Map<String, String> after, Set<String> but) {
        SoftAssertions all = new SoftAssertions();
        after.forEach((question, answer) -> {
            if (!but.contains(field(question))) {
                all.assertThat(answer).as(question).isEqualTo(before.get(question));
            }
        });
        all.assertAll();
    }

    /** Sweeps, and waits until the indexes show what came of it: the second time they do, all of the first is shown. */
    @SuppressWarnings("ReferenceEquality") // another snapshot is another object
    void settle() throws InterruptedException {
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
}
