package uk.iomgraph.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import org.springframework.test.context.TestPropertySource;
import uk.iomgraph.person.PeopleFixture;
import uk.iomgraph.security.PurposeStated;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.security.Viewers;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.RootDocuments;

@GraphTest
@TestPropertySource(properties = {"test.purpose=false", "iom.purpose.lifetime=10m"})
@DisplayName("Records of people")
class PurposeIT {

    private static final String PERSON = "query { person(by: {id: \"" + PeopleFixture.personId(1) + "\"}) { ";
    private static final String NAME = PERSON + "name } }";

    @Autowired
    private WebGraphQlHandler handler;

    @Autowired
    private Purposes purposes;

    @Autowired
    private Viewers viewers;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Heard heard;

    @Autowired
    private GraphQlSource source;

    @TestConfiguration(proxyBeanMethods = false)
    static class Doubles {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(ZoneId.of("Europe/London"));
        }

        @Bean
        Heard heard() {
            return new Heard();
        }
    }

    /** Keeps what was stated, as an audit trail would. */
    static class Heard {

        private final List<PurposeStated> all = new ArrayList<>();
        private boolean full;

        @EventListener
        void hear(PurposeStated stated) {
            if (full) {
                throw new IllegalStateException("The disk is full");
            }
            all.add(stated);
        }
    }

    @BeforeAll
    static void load(@Autowired WebGraphQlHandler started) {
        PeopleFixture.load();
    }

    @BeforeEach
    void now() {
        clock.move(Duration.ZERO);
        heard.full = false;
        heard.all.clear();
    }

    @Test
    @DisplayName("are not read before a purpose is stated; the refusal names the fields and what to do, and no value")
    void refusesWithoutPurpose() {
        ResponseError error = only(ask(NAME, null));

        assertThat(error.getExtensions())
                .containsEntry("code", "PURPOSE_REQUIRED")
                .containsEntry("fields", List.of("Query.person", "Person.name"));
        assertThat(error.getMessage())
                .contains("statePurpose", "X-Purpose", "Query.person, Person.name")
                .doesNotContain("Brien", PeopleFixture.personId(1));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{ person(by: {id: \"nobody\"}) { __typename } }",
                "{ people(search: \"x\") { pageInfo { hasNextPage } } }",
                "query($yes: Boolean = false) { serverInfo { version } person(by: {id: \"nobody\"}) @include(if: $yes) { id } }",
                "{ ...on Query { ...a } } fragment a on Query { ...b } fragment b on Query { gangs { edges { cursor } } }",
                "mutation { acknowledgeGap(input: {key: \"x\"}) { outcome } }",
                "mutation { startAnalyticsRun(input: {scope: {area: \"X1\"}}) { errors { code } } }",
                "{ feedBatches { edges { node { rejects { edges { node { value } } } } } } }"
            })
    @DisplayName("are not told of by any way round: whether they are there, pages, fragments, changes, deliveries")
    void noWayRound(String query) {
        assertThat(only(ask(query, null)).getExtensions()).containsEntry("code", "PURPOSE_REQUIRED");
    }

    @Test
    @DisplayName(
            "are asked with a purpose that holds or not at all: the table of docs/purpose.md says which root fields that is")
    void everyRootField() throws IOException {
        Map<String, String> told = new TreeMap<>();
        Pattern.compile("^\\| `((?:query|mutation) \\w+)` \\| (\\S+) \\| (\\S+) \\|$", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("../docs/purpose.md")))
                .results()
                .forEach(row -> told.put(row.group(1), row.group(2) + " " + row.group(3)));
        String ended = token(Purpose.PUBLIC_PROTECTION);
        clock.move(Duration.ofMinutes(10));
        Map<String, String> found = new TreeMap<>();
        RootDocuments.of(source.schema()).forEach((field, document) -> {
            if (!field.startsWith("subscription")) {
                found.put(field, refusal(document, null) + " " + refusal(document, ended));
            }
        });
        assertThat(found).isEqualTo(told);
    }

    /** Why nothing is read for want of a purpose; a dash where something is. */
    private String refusal(String document, @Nullable String token) {
        List<String> codes = new ArrayList<>();
        ask(document, token)
                .errors()
                .satisfy(errors -> errors.forEach(
                        error -> codes.add(String.valueOf(error.getExtensions().get("code")))));
        return codes.stream()
                .filter(code -> code.startsWith("PURPOSE_"))
                .findFirst()
                .orElse("–");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{ serverInfo { version } currentPurpose { id } }",
                "{ areas { edges { node { name } } } }",
                "{ rules { id title } }",
                "{ coverage(rows: ALL, columns: ALL) { cells { gap } } }",
                "{ feedBatches { edges { node { rejects { edges { node { code } } } } } } }"
            })
    @DisplayName("are not what these tell of, so that no purpose is needed")
    void nothingPersonal(String query) {
        // The index may still be read from the graph, which is no matter of purposes.
        ask(query, null)
                .errors()
                .filter(error -> "NOT_READY".equals(error.getExtensions().get("code")))
                .verify();
    }

    @Test
    @DisplayName("are read once a purpose is stated and its token is sent, which says what holds and until when")
    void readsWithPurpose() {
        Response stated = ask(
                "mutation { statePurpose(purpose: OFFENDER_MANAGEMENT, reason: \"Weekly review\", caseReference: \"IOM/12\")"
                        + " { token stated { id purpose legalBasis expires } errors { code } } }",
                null);
        stated.errors().verify();
        String token = stated.path("statePurpose.token").entity(String.class).get();
        String id = stated.path("statePurpose.stated.id").entity(String.class).get();

        ask(NAME, token).path("person.name").entity(String.class).isEqualTo("Séan O'Brien");
        Response current = ask("{ currentPurpose { id purpose legalBasis } }", token);

        current.path("currentPurpose.id").entity(String.class).isEqualTo(id);
        current.path("currentPurpose.purpose").entity(String.class).isEqualTo("OFFENDER_MANAGEMENT");
        assertThat(heard.all).singleElement().satisfies(event -> {
            assertThat(event.reason()).isEqualTo("Weekly review");
            assertThat(event.caseReference()).isEqualTo("IOM/12");
            assertThat(event.purpose().id()).isEqualTo(id);
            assertThat(event.viewer()).isEqualTo(viewers.current());
        });
    }

    @Test
    @DisplayName("are refused once the purpose has ended, while a new one can be stated with the old token still sent")
    void refusesExpired() {
        String token = token(Purpose.OFFENDER_MANAGEMENT);
        clock.move(Duration.ofMinutes(9));
        ask(NAME, token).errors().verify();
        clock.move(Duration.ofMinutes(10));

        assertThat(only(ask(NAME, token)).getExtensions()).containsEntry("code", "PURPOSE_EXPIRED");
        ask("{ currentPurpose { id } }", token).path("currentPurpose").valueIsNull();
        ask("mutation { statePurpose(purpose: SAFEGUARDING) { token errors { code } } }", token)
                .path("statePurpose.token")
                .hasValue();
    }

    @Test
    @DisplayName("are refused with a token that somebody else stated, or that was written by hand")
    void refusesForeign() {
        Viewer other = new Viewer("somebody.else", viewers.current().roles(), false);
        String theirs =
                purposes.state(other, Purpose.OFFENDER_MANAGEMENT, null, null).token();
        String mine = token(Purpose.OFFENDER_MANAGEMENT);
        String spliced = theirs.substring(0, theirs.indexOf('.')) + mine.substring(mine.indexOf('.'));

        for (String token :
                List.of(theirs, spliced, mine + "A", mine.substring(1), "x", ".", "", "é.é", "a".repeat(5000))) {
            assertThat(only(ask(NAME, token)).getExtensions()).as(token).containsEntry("code", "PURPOSE_NOT_ALLOWED");
        }
    }

    @Test
    @DisplayName("are refused with a token whose purpose the roles no longer allow")
    void refusesLostRole() {
        Viewer once = new Viewer(viewers.current().name(), Set.of(Role.COORDINATOR), false);
        Viewer now = new Viewer(once.name(), Set.of(Role.BOARD), false);
        String token = purposes.state(once, Purpose.SAFEGUARDING, null, null).token();

        assertThat(purposes.read(token, once)).isNotNull();
        assertThat(purposes.read(token, now)).isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            STRATEGIC_ASSESSMENT  | Query.person  | person(by: {id: "ID"}) { name }
            SYSTEM_ADMINISTRATION | Query.person  | person(by: {id: "ID"}) { name }
            SUBJECT_ACCESS        | Query.network | network(seeds: ["ID"]) { complete }
            SUBJECT_ACCESS        | Query.gangs   | gangs { edges { cursor } }
            SUBJECT_ACCESS        | Query.gaps    | gaps { edges { node { key } } }
            SUBJECT_ACCESS        | Query.handovers | handovers { edges { node { id } } }
            SUBJECT_ACCESS        | Query.addresses | addresses(search: "High Street") { edges { cursor } }
            SUBJECT_ACCESS        | BorderPair.gaps | borderPair(a: "N", b: "S") { gaps { key } }
            SUBJECT_ACCESS        | Query.retentionDue | retentionDue(before: "2026-01-01") { edges { cursor } }
            COMPLIANCE            | Query.person  | person(by: {id: "ID"}) { name }
            COMPLIANCE            | DueRecord.person | retentionDue(before: "2026-01-01") { edges { node { record person { id } } } }
            OFFENDER_MANAGEMENT   | Query.victimNearby | victimNearby(personId: "ID", addressId: "x", withinMetres: 500) { answer }
            SUBJECT_ACCESS        | Query.victimNearby | victimNearby(personId: "ID", addressId: "x", withinMetres: 500) { answer }
            OFFENDER_MANAGEMENT   | PersonMeasures.victimisation | personMeasures(person: "ID") { victimisation { offences } }
            PUBLIC_PROTECTION     | RejectedRow.value | feedBatches { edges { node { rejects { edges { node { value } } } } } }
            """)
    @DisplayName("are refused where the purpose that was stated does not allow them")
    void refusesOtherPurposes(Purpose purpose, String field, String query) {
        String asked = "{ " + query.replace("ID", PeopleFixture.personId(1)) + " }";
        ResponseError error = only(ask(asked, token(purpose)));

        assertThat(error.getExtensions())
                .containsEntry("code", "PURPOSE_NOT_ALLOWED")
                .containsEntry("fields", List.of(field));
    }

    @Test
    @DisplayName("are told in part where single fields are not allowed: those are null, and said to be withheld")
    void withholdsSingleFields() {
        String query =
                PERSON + "name sex ethnicity nationality residences { edges { cursor } } withheld { field code } } }";

        Response prevention = ask(query, token(Purpose.CRIME_PREVENTION));
        prevention.errors().verify();
        prevention.path("person.name").entity(String.class).isEqualTo("Séan O'Brien");
        prevention.path("person.ethnicity").valueIsNull();
        prevention.path("person.nationality").valueIsNull();
        prevention.path("person.residences.edges").entityList(Object.class).hasSizeGreaterThan(0);
        prevention
                .path("person.withheld")
                .entityList(Map.class)
                .containsExactly(
                        Map.of("field", "ethnicity", "code", "PURPOSE"),
                        Map.of("field", "nationality", "code", "PURPOSE"));

        Response management = ask(query, token(Purpose.OFFENDER_MANAGEMENT));
        management.path("person.ethnicity").entity(String.class).isEqualTo("W2");
        management.path("person.withheld").entityList(Object.class).hasSize(0);
    }

    @Test
    @DisplayName("of others are not told to somebody who asks what is held about them")
    void withholdsOthers() {
        Response access = ask(
                PERSON
                        + "ties { edges { node { other { name } } } } gangTies { edges { cursor } } withheld { field } } }",
                token(Purpose.SUBJECT_ACCESS));

        access.errors().verify();
        access.path("person.ties").valueIsNull();
        access.path("person.gangTies").valueIsNull();
        access.path("person.withheld[*].field").entityList(String.class).containsExactly("ties", "gangTies");
    }

    @Test
    @DisplayName("are for no purpose that a role may not state, and reasons and references have a form")
    void statesWithin() {
        assertThat(Purpose.PUBLIC_PROTECTION.isOpenTo(new Viewer("board", Set.of(Role.BOARD), false)))
                .isFalse();
        Response refused = ask(
                "mutation($r: String, $c: String) { statePurpose(purpose: SAFEGUARDING, reason: $r, caseReference: $c)"
                        + " { token stated { id } errors { field code } } }",
                null,
                Map.of("r", "a\nb", "c", "<script>"));

        refused.path("statePurpose.token").valueIsNull();
        refused.path("statePurpose.errors")
                .entityList(Map.class)
                .containsExactly(
                        Map.of("field", "reason", "code", "NOT_TEXT"),
                        Map.of("field", "caseReference", "code", "NOT_TEXT"));
    }

    @Test
    @DisplayName("stay shut where the statement cannot be kept: no token is given out")
    void failsClosed() {
        heard.full = true;
        Response failed = ask("mutation { statePurpose(purpose: SAFEGUARDING) { token } }", null);

        assertThat(only(failed).getExtensions()).containsEntry("code", "INTERNAL_ERROR");
    }

    private String token(Purpose purpose) {
        return purposes.state(viewers.current(), purpose, null, null).token();
    }

    private Response ask(String query, @Nullable String token) {
        return ask(query, token, Map.of());
    }

    private Response ask(String query, @Nullable String token, Map<String, Object> variables) {
        WebGraphQlTester.Builder<?> builder = WebGraphQlTester.builder(handler);
        if (token != null) {
            builder.header("X-Purpose", token);
        }
        var request = builder.build().document(query);
        variables.forEach(request::variable);
        return request.execute();
    }

    private static ResponseError only(Response response) {
        List<ResponseError> errors = new ArrayList<>();
        response.errors().satisfy(errors::addAll);
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }
}
