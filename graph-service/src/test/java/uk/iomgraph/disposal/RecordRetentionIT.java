package uk.iomgraph.disposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.disposal.RetentionFault.Code;
import uk.iomgraph.disposal.RetentionInputs.EraseRecordInput;
import uk.iomgraph.disposal.RetentionInputs.PlaceHoldInput;
import uk.iomgraph.disposal.RetentionPayload.RetentionOutcome;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.ImportReport;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.ingest.loading.Progress;
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.retention.ErasedPerson;
import uk.iomgraph.retention.PersonFollower;
import uk.iomgraph.rules.retention.ErasureReason;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestAccount;

@GraphTest
@Import(RecordRetentionIT.Failing.class)
@DisplayName("The record of a person")
class RecordRetentionIT {

    private static final Viewer COORDINATOR = new Viewer("cora", Set.of(Role.COORDINATOR), false);
    private static final Viewer AUDITOR = new Viewer("aud", Set.of(Role.AUDITOR), false);

    /** Makes the last transaction of an erasure fail, as if the service had been killed before it. */
    private static final AtomicBoolean FAILS = new AtomicBoolean();

    @TestConfiguration
    static class Failing {

        @Bean
        PersonFollower failingFollower() {
            return new PersonFollower() {
                @Override
                public Set<String> forget(ErasedPerson person, GraphTransaction transaction) {
                    if (FAILS.get()) {
                        throw new IllegalStateException("as if it had been killed");
                    }
                    return Set.of();
                }
            };
        }
    }

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @Autowired
    private Imports imports;

    @Autowired
    private Erasures erasures;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Sweeper sweeper;

    @Autowired
    private ExecutionGraphQlService service;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @BeforeEach
    void load() throws Exception {
        FAILS.set(false);
        GraphDatabase.clear();
        imports.load(people().in(folder), Progress.SILENT);
    }

    @Test
    @DisplayName("falls due by what it is held for, the longest unheard of first, and says why")
    void due() {
        GraphQlTester.Response due =
                ask("{ retentionDue(before: \"" + today + "\") { edges { node { person { name } category"
                        + " lastEvent reviewDue eraseDue held why } } pageInfo { hasNextPage } } }");
        assertThat(due.path("retentionDue.edges[*].node.person.name")
                        .entityList(String.class)
                        .get())
                .as("neither the violent one of seven years ago, nor who is supervised, nor the recent one")
                .containsExactly("Olga Old", "Vera Victim", "Tom Twice");
        due.path("retentionDue.edges[0].node.category").entity(String.class).isEqualTo("OTHER_OFFENCE");
        due.path("retentionDue.edges[1].node.category").entity(String.class).isEqualTo("VICTIM_OR_WITNESS");
        due.path("retentionDue.edges[0].node.lastEvent").entity(String.class).isEqualTo("2010-03-01");
        due.path("retentionDue.edges[0].node.reviewDue").entity(String.class).isEqualTo("2016-03-01");
        due.path("retentionDue.edges[0].node.why")
                .entity(String.class)
                .isEqualTo(
                        "The person was accused of offences, none of them violent. The last event was an offence or its"
                                + " outcome, on 2010-03-01; such a record is reviewed after 6 years, on 2016-03-01."
                                + " It is to be erased on 2016-03-01 unless it is decided to keep it.");
        assertThat(names("area: \"N\", before: \"" + today + "\"")).containsExactly("Olga Old");
        assertThat(names("before: \"2016-03-01\"")).isEmpty();
        assertThat(names("before: \"2016-03-02\"")).containsExactly("Olga Old");
        assertThat(names("before: \"" + today.plusYears(9) + "\""))
                .contains("Max Mean", "Rita Recent")
                .doesNotContain("Sid Seen");
    }

    @Test
    @DisplayName("is listed page by page, each person once")
    void pages() {
        String after = "";
        List<String> seen = new ArrayList<>();
        boolean more = true;
        while (more) {
            GraphQlTester.Response page = ask("{ retentionDue(before: \"" + today + "\", first: 1" + after
                    + ") { edges { node { person { name } } } pageInfo { hasNextPage endCursor } } }");
            seen.addAll(page.path("retentionDue.edges[*].node.person.name")
                    .entityList(String.class)
                    .get());
            more = page.path("retentionDue.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
            after = ", after: \""
                    + page.path("retentionDue.pageInfo.endCursor")
                            .entity(String.class)
                            .get()
                    + "\"";
        }
        assertThat(seen).containsExactly("Olga Old", "Vera Victim", "Tom Twice");
    }

    @Test
    @DisplayName("is kept, held, not erased while it is, and erased once it is not; the audit trail has all of it")
    void life() throws Exception {
        LocalDate until = today.plusYears(2);
        assertThat(act("retainRecord", "reason: \"Still needed\", until: \"" + today + "\""))
                .isEqualTo("INVALID");
        assertThat(act("retainRecord", "reason: \" \", until: \"" + until + "\""))
                .isEqualTo("INVALID");
        assertThat(act("retainRecord", "reason: \"x\", until: \"" + today.plusYears(11) + "\""))
                .isEqualTo("INVALID");
        assertThat(act("retainRecord", "reason: \"Still needed\", until: \"" + until + "\""))
                .isEqualTo("DONE");
        assertThat(names("before: \"" + today + "\"")).doesNotContain("Olga Old");
        assertThat(names("before: \"" + until.plusDays(1) + "\"")).contains("Olga Old");
        assertThat(act("eraseRecord", "reason: NO_LONGER_NEEDED")).isEqualTo("REFUSED");

        assertThat(act("liftHold", "reason: \"None stands\"")).isEqualTo("REFUSED");
        assertThat(act("placeHold", "reason: \"An inquiry\"")).isEqualTo("DONE");
        ask("{ retentionDue(before: \"" + until.plusDays(1) + "\", first: 1) { edges { node { held why } } } }")
                .path("retentionDue.edges[0].node.held")
                .entity(Boolean.class)
                .isEqualTo(true);
        RetentionPayload refused = erasures.erase(new EraseRecordInput(id("old"), ErasureReason.ORDERED), COORDINATOR);
        assertThat(refused.outcome()).isEqualTo(RetentionOutcome.REFUSED);
        assertThat(refused.errors().get(0).code()).isEqualTo(Code.HELD);
        assertThat(act("liftHold", "reason: \"The inquiry is over\"")).isEqualTo("DONE");
        assertThat(ask("{ retentionActions(person: \"" + id("old") + "\") { act by reason } }")
                        .path("retentionActions[*].act")
                        .entityList(String.class)
                        .get())
                .containsExactly("RETAIN", "HOLD", "LIFT");

        Instant begun = Clock.systemUTC().instant();
        assertThat(post("mutation { eraseRecord(input: {person: \\\"" + id("old")
                        + "\\\", reason: REQUEST_UPHELD}) { outcome } }"))
                .contains("DONE");
        assertThat(act("eraseRecord", "reason: REQUEST_UPHELD")).isEqualTo("NOT_FOUND");
        assertThat(ask("{ retentionActions(person: \"" + id("old") + "\") { act } }")
                        .path("retentionActions")
                        .entityList(Object.class)
                        .get())
                .isEmpty();
        GraphQlTester.Response proof = ask("{ erasures { edges { node { state reason decidedBy records } } } }");
        proof.path("erasures.edges[0].node.state").entity(String.class).isEqualTo("COMPLETE");
        proof.path("erasures.edges[0].node.decidedBy").entity(String.class).isEqualTo("local");
        GraphQlTester.Response trail = ask("{ auditEvents(subject: \"" + id("old") + "\", from: \"" + begun
                + "\", first: 100) { edges { node {" + " who acts outcome } } } }");
        assertThat(trail.path("auditEvents.edges[?(@.node.acts[0] == 'ERASURE')].node.outcome")
                        .entityList(String.class)
                        .get())
                .as("before anything was changed, and before it was answered")
                .containsExactlyInAnyOrder("BEGUN", "ANSWERED");
        assertThat(imports.load(people().in(folder), Progress.SILENT).tally().count(Outcome.REJECTED))
                .as("her record, her home and her part in an offence")
                .isEqualTo(3);
        assertThat(count("Person")).isEqualTo(6);
    }

    @Test
    @DisplayName("is erased with all records of the person, of whichever agency")
    void several() throws Exception {
        imports.load(
                DeliveryFolder.full("PRB")
                        .file("people", "ref,given_name,family_name,date_of_birth,crn", "t,Tom,Twice,1975-01-01,X6")
                        .in(folder),
                Progress.SILENT);
        sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT);
        GraphDatabase.driver().executableQuery("""
                MATCH (twice:Person {key: 'PRB/people/t'})
                WITH coalesce(twice.identity, twice.id) AS subject
                CREATE (:Gap {key: 'g', subject: subject, subjectKind: 'NETWORK', rule: 'G54', evidence: [subject]})""").execute();
        assertThat(count("Person")).isEqualTo(8);
        assertThat(erasures.erase(
                                new EraseRecordInput(
                                        EntityId.ofKey("PRB/people/t").value(), ErasureReason.NO_LONGER_NEEDED),
                                COORDINATOR)
                        .outcome())
                .isEqualTo(RetentionOutcome.DONE);
        assertThat(count("Person")).isEqualTo(6);
        assertThat(count("Coverage")).as("of those who are left").isEqualTo(6);
        assertThat(GraphDatabase.driver()
                        .executableQuery("MATCH (gap:Gap {key: 'g'}) RETURN gap")
                        .execute()
                        .records())
                .as("the place of the person in a network")
                .isEmpty();
    }

    @Test
    @DisplayName("that an interrupted erasure has left in part takes nothing in, and is gone on with")
    void interrupted() throws Exception {
        FAILS.set(true);
        assertThatThrownBy(() -> erase("old")).isInstanceOf(IllegalStateException.class);
        assertThat(count("Erasure")).isEqualTo(1);
        assertThat(count("Person")).as("still there").isEqualTo(7);
        assertThat(ask("{ erasures { edges { node { state } } } }")
                        .path("erasures.edges[0].node.state")
                        .entity(String.class)
                        .get())
                .isEqualTo("RUNNING");
        assertThat(decisions
                        .decide(new PlaceHoldInput(id("old"), "Too late", null).asked(), COORDINATOR)
                        .errors()
                        .get(0)
                        .code())
                .isEqualTo(Code.BEING_ERASED);
        assertThat(names("before: \"" + today + "\"")).doesNotContain("Olga Old");
        ImportReport late = imports.load(
                DeliveryFolder.delta("POL")
                        .file("contacts", "ref,person_ref,date,attended", "late,old,2026-01-05,true")
                        .in(folder),
                Progress.SILENT);
        assertThat(late.tally().count(Outcome.REJECTED)).isEqualTo(1);

        FAILS.set(false);
        assertThat(erasures.resume()).isTrue();
        assertThat(count("Person")).isEqualTo(6);
        assertThat(ask("{ erasures { edges { node { state records } } } }")
                        .path("erasures.edges[*].node.state")
                        .entityList(String.class)
                        .get())
                .containsExactly("COMPLETE");
    }

    @Test
    @DisplayName("is erased by coordinators alone, who may see all of it; nobody else learns that there is one")
    void roles() {
        EraseRecordInput old = new EraseRecordInput(id("old"), ErasureReason.ORDERED);
        assertThat(erasures.erase(old, AUDITOR).errors().get(0).code()).isEqualTo(Code.NOT_ALLOWED);
        EraseRecordInput limited = new EraseRecordInput(id("limited"), ErasureReason.ORDERED);
        EraseRecordInput nobody = new EraseRecordInput(id("nobody"), ErasureReason.ORDERED);
        assertThat(erasures.erase(limited, COORDINATOR)).isEqualTo(erasures.erase(nobody, COORDINATOR));
    }

    private RetentionPayload erase(String person) {
        return erasures.erase(new EraseRecordInput(id(person), ErasureReason.NO_LONGER_NEEDED), COORDINATOR);
    }

    private String act(String mutation, String input) {
        return ask("mutation { " + mutation + "(input: {person: \"" + id("old") + "\", " + input
                        + "}) { outcome errors { sentence } } }")
                .path(mutation + ".outcome")
                .entity(String.class)
                .get();
    }

    private List<String> names(String arguments) {
        return ask("{ retentionDue(" + arguments + ") { edges { node { person { name } } } } }")
                .path("retentionDue.edges[*].node.person.name")
                .entityList(String.class)
                .get();
    }

    private GraphQlTester.Response ask(String document) {
        return ExecutionGraphQlServiceTester.create(service).document(document).execute();
    }

    /** As a client sends it, so that the audit trail has it. */
    private String post(String document) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Authorization", TestAccount.authorization())
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"" + document + "\"}"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static long count(String label) {
        try (var session = GraphDatabase.driver().session()) {
            return session.run("MATCH (n:" + label + ") RETURN count(n) AS n")
                    .single()
                    .get("n")
                    .asLong();
        }
    }

    private static String id(String ref) {
        return EntityId.ofKey("POL/people/" + ref).value();
    }

    private DeliveryFolder people() {
        return DeliveryFolder.full("POL")
                .file("areas", "code,name,kind", "N,North,CSP")
                .file(
                        "people",
                        "ref,given_name,family_name,date_of_birth,crn,limited_access",
                        "old,Olga,Old,1970-01-01,X1,",
                        "mean,Max,Mean,1971-01-01,X2,",
                        "seen,Sid,Seen,1972-01-01,X3,",
                        "victim,Vera,Victim,1973-01-01,X4,",
                        "recent,Rita,Recent,1974-01-01,X5,",
                        "twice,Tom,Twice,1975-01-01,X6,",
                        "limited,Lou,Limited,1976-01-01,X7,true")
                .file("addresses", "ref,line,area_code,kind", "n,1 North Road,N,HOME")
                .file("residences", "ref,person_ref,address_ref,kind,from,to", "r1,old,n,MAIN,2001-01-01,2002-01-01")
                .file(
                        "offences",
                        "ref,group,date_from",
                        "o1,Shoplifting,2010-03-01",
                        "o2,Violence with injury," + today.minusYears(7),
                        "o3,Shoplifting,2011-03-01",
                        "o4,Shoplifting," + today.minusYears(2))
                .file(
                        "involvements",
                        "ref,person_ref,offence_ref,role,date",
                        "i1,old,o1,CONVICTED,2010-03-01",
                        "i2,mean,o2,SUSPECT," + today.minusYears(7),
                        "i3,seen,o1,SUSPECT,2010-03-01",
                        "i4,victim,o3,VICTIM,2011-03-01",
                        "i5,recent,o4,CONVICTED," + today.minusYears(2),
                        "i6,twice,o3,CONVICTED,2011-03-02",
                        "i7,limited,o1,SUSPECT,2009-03-01")
                .file("supervision", "ref,person_ref,kind,from,to", "s1,seen,COMMUNITY_ORDER,2009-01-01,");
    }
}
