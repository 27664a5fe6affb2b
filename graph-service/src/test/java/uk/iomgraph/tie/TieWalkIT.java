package uk.iomgraph.tie;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.test.context.TestPropertySource;
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
@Import(RootWalk.class)
class TieWalkIT {

    /** They tell of removals, so a removal is in them. */
    private static final Set<String> OF_REMOVALS = Set.of("removals");

    @Autowired
    private Imports imports;

    @Autowired
    private GraphQlSource schema;

    @Autowired
    private RootWalk walk;

    @TempDir
    private Path folder;

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
        walk.settle();
        walk.begin();
        Map<String, String> before = walk.answers(null);
        assertThat(before)
                .allSatisfy((question, answer) -> assertThat(answer).doesNotContain("INTERNAL_ERROR", "PURPOSE_"));

        assertThat(load(TieWorld.idle())).as("rows that can make no tie").isEqualTo(3);
        walk.settle();
        RootWalk.compare(before, walk.answers(null), Set.of());

        assertThat(load(TieWorld.weak())).isZero();
        walk.settle();
        RootWalk.compare(graded(before), graded(walk.answers(null)), Set.of());
        load(TieWorld.weakRetracted());
        walk.settle();
        RootWalk.compare(before, walk.answers(null), Set.of());

        assertThat(load(TieWorld.toBeRemoved())).isZero();
        walk.settle();
        Instant believed = Instant.now();
        assertThat(RootWalk.differing(before, walk.answers(null)))
                .as("what ties that count change: else this walk could not fail")
                .contains("person", "network", "paths", "gaps", "coverage", "crossBorderLinks", "timeline");

        for (String key : TieWorld.removedKeys()) {
            assertThat(walk.ask("mutation { removeTie(input: {tie: \"" + key
                            + "\", reason: NOT_TRUE, recipients: [\"Records of West Police\"]}) { outcome } }"))
                    .contains("\"DONE\"");
        }
        RootWalk.compare(before, walk.answers(null), OF_REMOVALS);
        RootWalk.compare(before, walk.answers(believed), OF_REMOVALS);
        walk.settle();
        RootWalk.compare(before, walk.answers(null), OF_REMOVALS);
        RootWalk.compare(before, walk.answers(believed), OF_REMOVALS);

        assertThat(load(TieWorld.toBeRemoved())).as("they do not come back").isEqualTo(4);
        walk.settle();
        RootWalk.compare(before, walk.answers(null), OF_REMOVALS);
        assertThat(left()).as("all that is left of them").containsExactlyInAnyOrder("Removal", "TieAction");
    }

    private static Map<String, String> graded(Map<String, String> answers) {
        Map<String, String> graded = new LinkedHashMap<>(answers);
        graded.keySet().removeIf(question -> !question.contains("minGrade"));
        return graded;
    }

    private long load(DeliveryFolder delivery) throws Exception {
        return imports.load(delivery.in(folder), Progress.SILENT).tally().count(Outcome.REJECTED);
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
