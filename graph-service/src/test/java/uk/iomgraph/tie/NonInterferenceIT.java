package uk.iomgraph.tie;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
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
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.tie.HiddenRecords.Kind;

/**
 * Non-interference by experiment: asks every root field there is as every role that may, changes at random what these viewers
 * may not see, and compares the answers to the letter. {@code -Dhidden.seed=…} repeats a run, {@code -Dhidden.kinds=1} delivers
 * each kind of record by itself.
 */
@GraphTest
@TestPropertySource(properties = {"iom.api.max-cost=1000000000", "iom.api.max-depth=40", "iom.api.timeout=120s"})
@DisplayName("What a viewer may not see")
class NonInterferenceIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String DAY = "2025-12-15";
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LEAST = 1_000;

    private final long seed = Long.getLong("hidden.seed", 20251215L);
    private final HiddenRecords hidden = new HiddenRecords(seed);

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

    /** What is asked by whom. */
    private record Asked(Role role, String question) {}

    /** An answer that is another after a step than before. */
    private record Leak(long seed, List<Kind> step, Asked asked, String difference) {}

    @Test
    @DisplayName("changes not a letter of what they see: no count, page, order, path or measure, whatever their role")
    void changesNothing() throws Exception {
        GraphDatabase.clear();
        load(TieWorld.first());
        load(HiddenRecords.first());
        load(hidden.seenToo());
        settle();
        constants.put("$batch", text("{ feedBatches(first: 1) { edges { node { id } } } }", "id"));
        constants.put("$gap", text("{ gaps(first: 1, asOf: \"" + DAY + "\") { edges { node { key } } } }", "key"));
        Map<Asked, String> before = answers();
        assertThat(before.values()).noneMatch(answer -> answer.contains("INTERNAL_ERROR"));

        List<Leak> leaks = new ArrayList<>();
        int compared = 0;
        for (List<Kind> step : steps()) {
            for (Kind kind : step) {
                DeliveryFolder delivery = hidden.more(kind);
                load(delivery);
                if (kind == Kind.REMOVED_TIES) {
                    HiddenRecords.keys(delivery).forEach(this::remove);
                }
            }
            settle();
            Map<Asked, String> after = answers();
            for (Map.Entry<Asked, String> answer : after.entrySet()) {
                String was = before.get(answer.getKey());
                if (step.stream()
                        .noneMatch(kind -> kind.mayChange().test(answer.getKey().question()))) {
                    compared++;
                    if (!answer.getValue().equals(was)) {
                        leaks.add(new Leak(seed, step, answer.getKey(), difference(was, answer.getValue())));
                    }
                }
            }
            before = after;
        }
        assertThat(leaks).as("answers that changed, of %d", compared).isEmpty();
        assertThat(compared).isGreaterThan(LEAST);
    }

    /** All kinds, in random order, so many a step; but those that most questions may tell of by themselves. */
    private List<List<Kind>> steps() {
        List<List<Kind>> steps = new ArrayList<>(List.of(List.of(Kind.WEAK_TIES)));
        List<Kind> kinds = new ArrayList<>(EnumSet.complementOf(EnumSet.of(Kind.WEAK_TIES)));
        Collections.shuffle(kinds, new Random(seed));
        int together = Integer.getInteger("hidden.kinds", 3);
        for (int i = 0; i < kinds.size(); i += together) {
            steps.add(kinds.subList(i, Math.min(i + together, kinds.size())));
        }
        return steps;
    }

    /** As somebody who sees no records of limited access. */
    private static Viewer viewer(Role role) {
        return new Viewer("walk", Set.of(role), false);
    }

    private Map<Asked, String> answers() {
        Map<Asked, String> answers = new LinkedHashMap<>();
        List<Long> took = new ArrayList<>();
        questions().forEach((question, document) -> {
            GraphQLFieldDefinition field =
                    schema.schema().getQueryType().getFieldDefinition(question.split("[( ]", 2)[0]);
            for (Role role : allowed(field)) {
                long asked = System.nanoTime();
                answers.put(new Asked(role, question), ask(document, viewer(role)));
                took.add(System.nanoTime() - asked);
            }
        });
        Collections.sort(took);
        System.out.printf(
                "%d answers, in ms: median %.1f, nine of ten under %.1f%n",
                took.size(), took.get(took.size() / 2) / 1e6, took.get(took.size() * 9 / 10) / 1e6);
        return answers;
    }

    /** Documents by question. */
    private Map<String, String> questions() {
        Map<String, String> documents = new LinkedHashMap<>();
        RootQuestions.all().forEach((field, all) -> {
            for (String arguments : all) {
                documents.put(
                        field + (arguments.isEmpty() ? "" : "(" + arguments + ")"), document(field, arguments, null));
            }
        });
        HiddenQuestions.all().forEach((question, selection) -> {
            String[] parts = question.split("\\(", 2);
            documents.put(question, document(parts[0], parts[1].substring(0, parts[1].length() - 1), selection));
        });
        return documents;
    }

    private String document(String field, String arguments, String selection) {
        String filled = arguments.replace("$M", "asOf: \"" + DAY + "\"").replace("$K", "");
        for (Map.Entry<String, String> constant : constants.entrySet()) {
            filled = filled.replace(constant.getKey(), constant.getValue());
        }
        return "{ " + field + (filled.isBlank() ? "" : "(" + filled + ")")
                + (selection == null || selection.isEmpty()
                        ? FullSelection.of(schema.schema().getQueryType().getFieldDefinition(field))
                        : selection)
                + " }";
    }

    private static List<Role> allowed(GraphQLFieldDefinition field) {
        Collection<?> roles =
                field.getAppliedDirective("allow").getArgument("roles").getValue();
        return roles.stream().map(name -> Role.valueOf(name.toString())).toList();
    }

    private String ask(String document, Viewer viewer) {
        var request = new DefaultExecutionGraphQlRequest(document, null, null, null, "walk", null);
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(context -> context.put(Viewer.class, viewer))
                        .build());
        var specification =
                service.execute(request).block().getExecutionResult().toSpecification();
        specification.remove("extensions");
        return JSON.writeValueAsString(specification);
    }

    private String text(String document, String field) {
        return JSON.readTree(ask(document, viewer(Role.ANALYST)))
                .findValue(field)
                .asString();
    }

    private void remove(String key) {
        assertThat(ask(
                        "mutation { removeTie(input: {tie: \"" + key
                                + "\", reason: NOT_TRUE, recipients: [\"Records of West Police\"]}) { outcome } }",
                        new Viewer("remover", Set.of(Role.values()), false)))
                .contains("\"DONE\"");
    }

    private void load(DeliveryFolder delivery) throws Exception {
        var tally = imports.load(delivery.in(folder), Progress.SILENT).tally();
        assertThat(tally.count(Outcome.REJECTED)).as("rejected rows").isZero();
    }

    /** Where two answers part, with a little of what comes before. */
    private static String difference(String before, String after) {
        int at = Arrays.mismatch(before.toCharArray(), after.toCharArray());
        int from = Math.max(0, at - 120);
        return "…" + before.substring(from, Math.min(before.length(), at + 160)) + "… became …"
                + after.substring(from, Math.min(after.length(), at + 160)) + "…";
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
}
