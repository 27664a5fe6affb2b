package uk.iomgraph.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.ingest.loading.Progress;
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.rules.tie.RemovalReason;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.tie.TieInputs.RemoveTieInput;
import uk.iomgraph.tie.TiePayload.TieOutcome;

@GraphTest
@DisplayName("What is done about a tie, and asked by it")
class TieActsIT {

    private static final String TIE = "POL/gang_ties/t1";

    /** The row of the tie, but for the role and the day of its review. */
    private static final String TIE_1 = "t1,1,gg,%s,ADMITS_MEMBERSHIP,2025-06-01,,1,A,P,%s";

    private static final Viewer ANALYST = new Viewer("ana", Set.of(Role.ANALYST), false);

    @Autowired
    private Imports imports;

    @Autowired
    private ExecutionGraphQlService service;

    @Autowired
    private TieActs acts;

    @TempDir
    private Path folder;

    @BeforeEach
    void load() throws Exception {
        GraphDatabase.clear();
        imports.load(TieWorld.first().in(folder), Progress.SILENT);
        imports.load(
                DeliveryFolder.delta("POL")
                        .file(
                                "gang_ties",
                                TieWorld.GANG_TIES,
                                TIE_1.formatted("Member", soon()),
                                "t2,4,gg,Core,USES_SIGNS,2025-06-01,,1,B,P," + soon())
                        .file("associations", TieWorld.ASSOCIATIONS, "a1,1,4,ASSOCIATE,2025-06-01,,1,A,P," + soon())
                        .in(folder),
                Progress.SILENT);
    }

    @Test
    @DisplayName("is challenged, decided and kept in order; what does not fit how it stands is refused with a sentence")
    void challenge() {
        assertThat(act("decideChallenge(input: {tie: \"%s\", decision: REJECT, reason: \"No\"})"))
                .isEqualTo("REFUSED");
        assertThat(act("challengeTie(input: {tie: \"%s\", reason: \"Never was a member\"})"))
                .isEqualTo("DONE");
        assertThat(act("challengeTie(input: {tie: \"%s\", reason: \"Again\"})")).isEqualTo("REFUSED");
        assertThat(act("reviewTie(input: {tie: \"%s\", until: \"" + today().plusDays(300) + "\", reason: \"Ok\"})"))
                .isEqualTo("REFUSED");
        assertThat(act("decideChallenge(input: {tie: \"%s\", decision: CORRECT, reason: \"Role put right\"})"))
                .isEqualTo("DONE");
        assertThat(act("challengeTie(input: {tie: \"%s\", reason: \"Not this either\"})"))
                .isEqualTo("DONE");
        assertThat(
                        act(
                                "decideChallenge(input: {tie: \"%s\", decision: UPHOLD, reason: \"Right\", recipients: [\"GMP\"]})"))
                .isEqualTo("DONE");
        assertThat(act("challengeTie(input: {tie: \"%s\", reason: \"Still\"})")).isEqualTo("REFUSED");

        assertThat(ask("{ tieActions(tie: \"" + TIE + "\") { act by } }")
                        .path("tieActions[*].act")
                        .entityList(String.class)
                        .get())
                .containsExactly("CHALLENGE", "CORRECT", "CHALLENGE", "UPHOLD");
        assertThat(ask("{ tieActions(tie: \"" + TIE + "\") { reason } }")
                        .path("tieActions[*].reason")
                        .entityList(Object.class)
                        .get())
                .as("words go with the tie")
                .containsOnlyNulls();
    }

    @Test
    @DisplayName("leaves a proof with the code and who was told, which whoever was told acknowledges once")
    void removal() {
        assertThat(
                        act(
                                "removeTie(input: {tie: \"%s\", reason: WRONG_PERSON, recipients: [\"Council\", \"Youth team\"]})"))
                .isEqualTo("DONE");
        GraphQlTester.Response proof = ask("{ removals { edges { node { tie kind reason decidedBy"
                + " propagatedTo { id recipient acknowledgedAt } } } } }");
        proof.path("removals.edges[0].node.tie").entity(String.class).isEqualTo(TIE);
        proof.path("removals.edges[0].node.reason").entity(String.class).isEqualTo("WRONG_PERSON");
        assertThat(proof.path("removals.edges[0].node.propagatedTo[*].recipient")
                        .entityList(String.class)
                        .get())
                .containsExactly("Council", "Youth team");
        String notice = proof.path("removals.edges[0].node.propagatedTo[0].id")
                .entity(String.class)
                .get();
        GraphQlTester.Response noted = ask("mutation { acknowledgeRemoval(notice: \"" + notice
                + "\") { outcome removal { propagatedTo { acknowledgedBy } } } }");
        assertThat(noted.path("acknowledgeRemoval.removal.propagatedTo[*].acknowledgedBy")
                        .entityList(Object.class)
                        .get())
                .containsExactly("local", null);
        assertThat(ask("mutation { acknowledgeRemoval(notice: \"none\") { outcome } }")
                        .path("acknowledgeRemoval.outcome")
                        .entity(String.class)
                        .get())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    @DisplayName("counts until the day of a review, never beyond the setting, and no delivery takes that back")
    void review() throws Exception {
        LocalDate until = today().plusDays(300);
        String until300 = "reviewTie(input: {tie: \"%s\", until: \"" + until + "\", reason: \"Still so\"})";
        assertThat(act("reviewTie(input: {tie: \"%s\", until: \"" + today().plusDays(400) + "\", reason: \"x\"})"))
                .isEqualTo("INVALID");
        assertThat(act(until300)).isEqualTo("DONE");
        imports.load(
                DeliveryFolder.delta("POL")
                        .file("gang_ties", TieWorld.GANG_TIES, TIE_1.formatted("Fringe", soon()))
                        .in(folder),
                Progress.SILENT);
        GraphQlTester.Response ties = ask("{ person(by: {id: \"" + id(1)
                + "\"}) { gangTies { edges { node { role criteriaMet definition" + " grading { reviewDue } } } } } }");
        String tie = "person.gangTies.edges[0].node.";
        ties.path(tie + "role").entity(String.class).isEqualTo("Fringe");
        ties.path(tie + "grading.reviewDue").entity(String.class).isEqualTo(until.toString());
        ties.path(tie + "definition").entity(String.class).isEqualTo("SERIOUS_CRIME_ACT_2015");
        ties.path(tie + "criteriaMet").entityList(String.class).contains("ADMITS_MEMBERSHIP");
    }

    @Test
    @DisplayName("is for those who may: others are told so, and nobody is told of a tie that is not there")
    void roles() {
        TiePayload refused = acts.act(new RemoveTieInput(TIE, RemovalReason.NOT_TRUE, List.of()).asked(), ANALYST);
        assertThat(refused.outcome()).isEqualTo(TieOutcome.REFUSED);
        assertThat(act("removeTie(input: {tie: \"POL/gang_ties/none\", reason: NOT_TRUE, recipients: []})"))
                .isEqualTo("NOT_FOUND");
        assertThat(act("removeTie(input: {tie: \"POL/people/1\", reason: NOT_TRUE, recipients: []})"))
                .isEqualTo("INVALID");
    }

    @Test
    @DisplayName("says with whom people have offended, and never names a victim among them")
    void coOffending() {
        GraphQlTester.Response of4 =
                ask("{ coOffending(person: \"" + id(4) + "\", asOf: \"2025-12-15\") { edges { node {"
                        + " offences firstDate evidence { group date } person { name } } } } }");
        assertThat(of4.path("coOffending.edges[*].node.person.name")
                        .entityList(String.class)
                        .get())
                .containsExactly("Eve Early");
        of4.path("coOffending.edges[0].node.evidence[0].group")
                .entity(String.class)
                .isEqualTo("Violence with injury");
        assertThat(ask("{ coOffending(person: \"" + id(4)
                                + "\", asOf: \"2025-11-09\") { edges { node { offences } } } }")
                        .path("coOffending.edges")
                        .entityList(Object.class)
                        .get())
                .isEmpty();
    }

    @Test
    @DisplayName("keeps harm, ties and what was done to somebody apart")
    void measures() {
        GraphQlTester.Response of1 = ask("{ personMeasures(person: \"" + id(1) + "\", asOf: \"2025-12-15\") {"
                + " violenceHarm { days offences } tieEvidence { ties gangs criteria grades { sourceGrade informationGrade"
                + " ties } } victimisation { offences violent } } }");
        of1.path("personMeasures.violenceHarm.days").entity(Double.class).isEqualTo(365.0);
        of1.path("personMeasures.tieEvidence.ties").entity(Integer.class).isEqualTo(1);
        of1.path("personMeasures.tieEvidence.grades[0].informationGrade")
                .entity(String.class)
                .isEqualTo("A");
        of1.path("personMeasures.victimisation.violent").entity(Integer.class).isEqualTo(1);
        ask("{ personMeasures(person: \"" + id(2) + "\", asOf: \"2025-12-15\") { violenceHarm { days offences } } }")
                .path("personMeasures.violenceHarm.offences")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    @DisplayName("lists what is due for review, what is past it only where it is asked for")
    void due() throws Exception {
        imports.load(TieWorld.idle().in(folder), Progress.SILENT);
        String asked = "{ tiesDueForReview(area: \"N\", withinDays: %d, includeExpired: %s) { edges {"
                + " node { tie expired state } } } }";
        assertThat(due(asked.formatted(5, false))).isEmpty();
        assertThat(due(asked.formatted(30, false)))
                .containsExactly("POL/associations/a1", "POL/gang_ties/t1", "POL/gang_ties/t2");
        assertThat(due(asked.formatted(0, true)))
                .containsExactly("POL/gang_ties/t5", "POL/associations/a3", "POL/associations/a4");
    }

    private List<String> due(String question) {
        return ask(question)
                .path("tiesDueForReview.edges[*].node.tie")
                .entityList(String.class)
                .get();
    }

    /** When ties are due for review. */
    private static LocalDate soon() {
        return today().plusDays(20);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    private static String id(int person) {
        return EntityId.ofKey("POL/people/" + person).value();
    }

    private String act(String mutation) {
        String name = mutation.substring(0, mutation.indexOf('('));
        return ask("mutation { " + mutation.formatted(TIE) + " { outcome errors { sentence } } }")
                .path(name + ".outcome")
                .entity(String.class)
                .get();
    }

    private GraphQlTester.Response ask(String document) {
        return ExecutionGraphQlServiceTester.create(service).document(document).execute();
    }
}
