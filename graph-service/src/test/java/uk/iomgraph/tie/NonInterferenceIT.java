package uk.iomgraph.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
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
@Import(RootWalk.class)
@DisplayName("What a viewer may not see")
class NonInterferenceIT {

    private static final int LEAST = 1_000;

    private final long seed = Long.getLong("hidden.seed", 20251215L);
    private final HiddenRecords hidden = new HiddenRecords(seed);

    @Autowired
    private Imports imports;

    @Autowired
    private RootWalk walk;

    @TempDir
    private Path folder;

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
        walk.settle();
        walk.begin();
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
            walk.settle();
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

    @Test
    @DisplayName("has a report about a person in it, which no timeline tells: not as a record, nor as a change to come")
    void reports() throws Exception {
        GraphDatabase.clear();
        load(TieWorld.first());
        load(DeliveryFolder.delta(TieWorld.SOURCE)
                .file("intelligence", "ref,person_ref,date,source_grade,information_grade", "told,4,2025-09-09,1,A"));
        walk.settle();
        for (String day : List.of("2025-06-01", "2025-12-15")) {
            String answer = walk.ask(
                    walk.document(
                            "timeline",
                            "person: \"$4\", asOf: \"" + day + "\"",
                            null,
                            " { episodes { kind } upcoming(withinDays: 366) { kind record } }"),
                    viewer(Role.ANALYST));
            assertThat(answer).contains("RESIDENCE").doesNotContain("INTELLIGENCE");
        }
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
            for (Role role : walk.allowed(question)) {
                long asked = System.nanoTime();
                answers.put(new Asked(role, question), walk.ask(document, viewer(role)));
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
        Map<String, String> documents = walk.documents(null);
        HiddenQuestions.all().forEach((question, selection) -> {
            String[] parts = question.split("\\(", 2);
            documents.put(
                    question,
                    walk.document(
                            parts[0],
                            parts[1].substring(0, parts[1].length() - 1),
                            null,
                            selection.isEmpty() ? null : selection));
        });
        return documents;
    }

    private void remove(String key) {
        assertThat(walk.ask(
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
}
