package uk.iomgraph.tie;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.ExecutionGraphQlRequest;
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
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;

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
        documents(knownAt).forEach((question, document) -> answers.put(question, ask(document)));
        return answers;
    }

    /** Documents that ask every root field for all there is below it, by question. */
    Map<String, String> documents(@Nullable Instant knownAt) {
        Map<String, String> documents = new LinkedHashMap<>();
        RootQuestions.all()
                .forEach((field, all) -> all.forEach(arguments -> documents.put(
                        field + (arguments.isEmpty() ? "" : "(" + arguments + ")"),
                        document(field, arguments, knownAt, null))));
        return documents;
    }

    /**
     * A document that asks one root field.
     *
     * @param arguments with what stands for something still in them
     * @param selection what is asked of it; null for all there is
     */
    String document(String field, String arguments, @Nullable Instant knownAt, @Nullable String selection) {
        String known = knownAt == null ? "" : "knownAt: \"" + knownAt + "\"";
        String filled =
                arguments.replace("$M", "asOf: \"" + DAY + "\" " + known).replace("$K", known);
        for (Map.Entry<String, String> constant : constants.entrySet()) {
            filled = filled.replace(constant.getKey(), constant.getValue());
        }
        return "{ " + field + (filled.isBlank() ? "" : "(" + filled + ")")
                + (selection == null ? FullSelection.of(field(schema.schema(), field)) : selection) + " }";
    }

    /** A root field of queries. */
    private static GraphQLFieldDefinition field(GraphQLSchema schema, String name) {
        return schema.getQueryType().getFieldDefinition(name);
    }

    /** The roles that a question is for. */
    List<Role> allowed(String question) {
        Collection<?> roles = field(schema.schema(), field(question))
                .getAppliedDirective("allow")
                .getArgument("roles")
                .getValue();
        return roles.stream().map(name -> Role.valueOf(name.toString())).toList();
    }

    /** The answer to whoever asks in this test. */
    String ask(String document) {
        return ask(new DefaultExecutionGraphQlRequest(document, null, null, null, "walk", null));
    }

    /** The answer to a viewer. */
    String ask(String document, Viewer viewer) {
        var request = new DefaultExecutionGraphQlRequest(document, null, null, null, "walk", null);
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(context -> context.put(Viewer.class, viewer))
                        .build());
        return ask(request);
    }

    private String ask(ExecutionGraphQlRequest request) {
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
