package uk.iomgraph.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.ImportReport;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.ingest.loading.Progress;
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.Traces;

/** Asks every root field there is, and looks at every property of the graph, after somebody was erased. */
@GraphTest
@TestPropertySource(properties = {"iom.api.max-cost=1000000000", "iom.api.max-depth=40", "iom.api.timeout=120s"})
@Import(RootWalk.class)
@DisplayName("Somebody who was erased")
class ErasureWalkIT {

    private static final String ANN = EntityId.ofKey("POL/people/1").value();
    private static final String VEHICLE = EntityId.ofKey("POL/objects/v").value();
    private static final String ALONE = EntityId.ofKey("POL/offences/alone").value();

    /** What leads to the erased person: ids, names, numbers, and keys of rows that were about her, as whole values or in others. */
    private static final List<String> TRACES = List.of(
            ANN,
            VEHICLE,
            ALONE,
            "Able",
            "Abel",
            "ZQ11199",
            "POL/people/1",
            "POL/residences/r1",
            "POL/residences/waits",
            "POL/involvements/i1",
            "POL/involvements/i6",
            "POL/involvements/alone",
            "POL/memberships/m1",
            "POL/objects/v",
            "QQ00 1",
            "POL/object_links/x1",
            "POL/object_links/x2",
            "POL/gang_ties/t1",
            "POL/associations/a1",
            "POL/intelligence/only",
            "POL/offences/alone",
            "Nobody but Ann");

    @Autowired
    private Imports imports;

    @Autowired
    private RootWalk walk;

    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "is in no answer, for now or for before, and in no property of the graph, and no delivery brings them back")
    void erased() throws Exception {
        GraphDatabase.clear();
        load(TieWorld.first());
        load(more());
        load(corrected());
        walk.settle();
        walk.begin();
        Instant believed = Instant.now();
        Map<String, String> before = walk.answers(null);
        assertThat(before)
                .allSatisfy((question, answer) -> assertThat(answer).doesNotContain("INTERNAL_ERROR", "PURPOSE_"));
        assertThat(String.join("", before.values()))
                .as("what is looked for is there before: else this walk could not fail")
                .contains(ANN, "Able");
        assertThat(Traces.of(TRACES))
                .contains(ANN, "Able", "Abel", "POL/gang_ties/t1", "POL/intelligence/only", "QQ00 1");

        assertThat(walk.ask("mutation { eraseRecord(input: {person: \"" + ANN + "\", reason: ORDERED}) {"
                        + " outcome erasure { state records } errors { sentence } } }"))
                .contains("\"DONE\"", "\"COMPLETE\"", "\"records\":1");
        gone(believed);
        assertThat(Traces.of(TRACES)).isEmpty();
        walk.settle();
        gone(believed);
        assertThat(Traces.of(TRACES)).isEmpty();
        assertThat(others())
                .as("what was about others too stays")
                .contains(
                        "POL/offences/o1", "POL/addresses/n", "POL/gangs/gg", "POL/people/4", "POL/intelligence/both");

        ImportReport again = load(TieWorld.first());
        assertThat(again.tally().count(Outcome.REJECTED))
                .as("her record, home, three parts, membership, vehicle, its two links and two ties")
                .isEqualTo(10);
        load(more());
        walk.settle();
        gone(believed);
        assertThat(Traces.of(TRACES)).isEmpty();
        assertThat(walk.ask("{ feedBatch(id: \"" + again.batch() + "\") { notices } }"))
                .contains("records that were erased were not taken in: 10");
        assertThat(walk.ask("{ feedBatch(id: \"" + again.batch() + "\") { rejects { edges { node { code } } } } }"))
                .contains("ERASED");
    }

    private static DeliveryFolder more() {
        return DeliveryFolder.delta("POL")
                .file(
                        "offences",
                        "ref,group,date_from,address_ref,recorded_by,description",
                        "alone,Shoplifting,2025-03-10,s,f,Nobody but Ann")
                .file("involvements", "ref,person_ref,offence_ref,role,date", "alone,1,alone,CONVICTED,2025-03-10")
                .file(
                        "intelligence",
                        "ref,person_ref,date,source_grade,information_grade",
                        "only,1,2025-03-11,1,A",
                        "both,1,2025-03-12,1,A")
                .file("residences", "ref,person_ref,address_ref,kind,from,to", "waits,1,not-yet,MAIN,2026-01-01,");
    }

    private static DeliveryFolder corrected() {
        return DeliveryFolder.delta("POL")
                .file("people", "ref,given_name,family_name,date_of_birth,crn", "1,Ann,Abel,1990-01-01,ZQ11199")
                .file("intelligence", "ref,person_ref,date,source_grade,information_grade", "both,4,2025-03-12,1,A");
    }

    private void gone(Instant believed) {
        for (Map<String, String> answers : List.of(walk.answers(null), walk.answers(believed))) {
            assertThat(answers)
                    .allSatisfy((question, answer) -> assertThat(answer)
                            .as(question)
                            .doesNotContain("INTERNAL_ERROR")
                            .doesNotContain(TRACES.toArray(String[]::new)));
        }
    }

    private ImportReport load(DeliveryFolder delivery) throws Exception {
        return imports.load(delivery.in(folder), Progress.SILENT);
    }

    private static List<String> others() {
        try (var session = GraphDatabase.driver().session()) {
            return session.run("MATCH (entity:Entity) RETURN entity.key AS key")
                    .list(row -> row.get("key").asString());
        }
    }
}
