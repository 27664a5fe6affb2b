package uk.iomgraph.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
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
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestSignIn;

/** Asks every root field there is as somebody who works in one area, before and after much changed in others. */
@GraphTest
@TestPropertySource(properties = {"iom.api.max-cost=1000000000", "iom.api.max-depth=40", "iom.api.timeout=120s"})
@Import(RootWalk.class)
@DisplayName("Whoever works in one area")
class AreaWalkIT {

    private static final Set<Role> ROLES = Set.of(Role.ANALYST, Role.INVESTIGATOR, Role.COORDINATOR);
    private static final Viewer NORTH = new Viewer("north", ROLES, true, null, Set.of("N"));
    private static final Viewer EVERYWHERE = new Viewer("everywhere", ROLES, true);

    /** Deliveries are listed for everybody; what joins two areas is counted for all, and told as boards are told. */
    private static final Set<String> OF_ALL_AREAS =
            Set.of("feedBatches", "crossBorderFlows", "borderPair", "areaProfile");

    @Autowired
    private Imports imports;

    @Autowired
    private RootWalk walk;

    @TempDir
    private Path folder;

    @AfterEach
    void signOut() {
        TestSignIn.as(null);
    }

    @Test
    @DisplayName("is told the same to the letter at every root field, whatever happens to people of other areas")
    void walk() throws Exception {
        GraphDatabase.clear();
        load(TieWorld.first());
        walk.settle();
        walk.begin();
        TestSignIn.as(EVERYWHERE);
        Map<String, String> all = walk.answers(null);
        TestSignIn.as(NORTH);
        Map<String, String> before = walk.answers(null);
        assertThat(before)
                .allSatisfy((question, answer) -> assertThat(answer).doesNotContain("INTERNAL_ERROR", "PURPOSE_"));
        assertThat(before.get("person(by: {id: \"$1\"}, $M)")).contains("Ann Able");
        assertThat(before.get("person(by: {id: \"$3\"}, $M)"))
                .contains("\"AREA\"", person(3))
                .doesNotContain("Cat", "Cole", "1992", "X3");

        load(TieWorld.elsewhere());
        walk.settle();
        Map<String, String> after = walk.answers(null);
        RootWalk.compare(before, after, OF_ALL_AREAS);
        assertThat(after)
                .allSatisfy((question, answer) -> assertThat(answer)
                        .doesNotContain(
                                "Zed", "Zoe", "Zack", "1971", "1972", "1973", "X22", "X33", "X66", "9 East Road"));

        TestSignIn.as(EVERYWHERE);
        assertThat(RootWalk.differing(all, walk.answers(null)))
                .as("what changed there is told to others: else this walk could not fail")
                .contains(
                        "person", "people", "network", "gaps", "coverage", "crossBorderLinks", "timeline", "gangTies");
    }

    @Test
    @DisplayName(
            "sees somebody who is accused of something there, and nobody who is not; and acts on nothing of theirs")
    void comesToNorth() throws Exception {
        GraphDatabase.clear();
        load(TieWorld.first());
        walk.settle();
        TestSignIn.as(NORTH);
        assertThat(walk.ask(named(2))).contains("\"AREA\"").doesNotContain("Bob");
        assertThat(walk.ask("mutation { offerHandover(input: {person: \"" + person(1)
                        + "\", fromArea: \"S\", toArea: \"N\","
                        + " reason: \"Moved\", riskRating: \"Amber\", needs: \"none\", leadProfessional: \"A\","
                        + " nextContact: \"2056-12-01\", conditions: \"none\", victimIssues: \"none\"})"
                        + " { outcome errors { code } } }"))
                .contains("NOT_ALLOWED");
        assertThat(walk.ask("mutation { acknowledgeGap(input: {key: \"" + gapElsewhere() + "\"}) { outcome } }"))
                .contains("NOT_FOUND");

        load(TieWorld.broughtToNorth());
        walk.settle();
        assertThat(walk.ask(named(2))).contains("Bob Best").doesNotContain("\"AREA\"");
        assertThat(walk.ask(named(3))).contains("\"AREA\"").doesNotContain("Cat");
    }

    private static String named(int number) {
        return "{ person(by: {id: \"" + person(number) + "\"}) { name withheld { code } } }";
    }

    /** The key of some gap of a person of other areas. */
    private static String gapElsewhere() {
        try (var session = GraphDatabase.driver().session()) {
            return session.run(
                            "MATCH (p:Person {id: $id})-[:HAS_GAP]->(g:Gap) WHERE g.current IS NOT NULL"
                                    + " RETURN g.key AS key ORDER BY key LIMIT 1",
                            Map.of("id", person(2)))
                    .single()
                    .get("key")
                    .asString();
        }
    }

    private static String person(int number) {
        return EntityId.ofKey("POL/people/" + number).value();
    }

    private void load(DeliveryFolder delivery) throws Exception {
        assertThat(imports.load(delivery.in(folder), Progress.SILENT).tally().count(Outcome.REJECTED))
                .isZero();
    }
}
