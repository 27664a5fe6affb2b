package uk.iomgraph.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("A person")
class PersonIT {

    private static final String THEN = ", asOf: \"2024-01-15\", knownAt: \"2024-02-01T00:00:00Z\"";
    private static final String LATER = ", asOf: \"2024-06-01\", knownAt: \"2024-06-01T00:00:00Z\"";

    private GraphQlTester graphql;

    @BeforeAll
    static void load(@Autowired ExecutionGraphQlService started) {
        PeopleFixture.load();
    }

    @BeforeEach
    void connect(@Autowired ExecutionGraphQlService service) {
        graphql = ExecutionGraphQlServiceTester.create(service);
    }

    @Nested
    @DisplayName("is found")
    class Keys {

        @ParameterizedTest(name = "by {0}")
        @ValueSource(
                strings = {
                    "pncId: \"01/12345A\"",
                    "pncId: \"2001/0012345a\"",
                    "pncId: \" 2001/12345A \"",
                    "pncId: \"20010012345A\"",
                    "cro: \"12345/01a\"",
                    "crn: \"x 123456\"",
                    "prisonNumber: \"a1234bc\"",
                    "sourceRef: {source: \"NP\", ref: \"1\"}"
                })
        void byEveryKeyHoweverItIsWritten(String key) {
            assertThat(ids("person(by: {" + key + "}" + LATER + ") { id }", "person.id"))
                    .containsExactly(PeopleFixture.personId(1));
        }

        @Test
        @DisplayName("by this system's id")
        void byId() {
            assertThat(text(person(2, LATER, "name"), "person.name")).isEqualTo("Shawn Smyth");
        }

        @ParameterizedTest(name = "not by {0}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "id: \"nobody\" | NOT_FOUND",
                    "pncId: \"99/1A\" | NOT_FOUND",
                    "cro: \"01/12345A\" | NOT_FOUND",
                    "crn: \"OR\" | NOT_FOUND",
                    "crn: \"-\" | BAD_ARGUMENT",
                    "sourceRef: {source: \"XX\", ref: \"1\"} | NOT_FOUND",
                    "crn: \"G000001\" | NOT_FOUND",
                    "prisonNumber: \"S000001\" | AMBIGUOUS_KEY"
                })
        void whereNobodyOrSeveralHaveTheKey(String key, String code) {
            expectError("person(by: {" + key + "}" + LATER + ") { id }", code);
        }

        @Test
        @DisplayName("by exactly one key at a time")
        void oneKeyAtATime() {
            graphql.document("{ person(by: {crn: \"X1\", cro: \"Y1\"}) { id } }")
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors).hasSize(1));
        }

        @Test
        @DisplayName("by a number only from when it was known, and one taken back only until then")
        void numbersInTime() {
            expectError("person(by: {crn: \"X123456\"}, knownAt: \"2024-02-29T23:59:59Z\") { id }", "NOT_FOUND");
            assertThat(ids("person(by: {crn: \"X123456\"}, knownAt: \"2024-03-01T09:00:00Z\") { id }", "person.id"))
                    .hasSize(1);
            assertThat(ids("person(by: {crn: \"G000001\"}, knownAt: \"2024-03-01T08:59:59Z\") { id }", "person.id"))
                    .hasSize(1);
            expectError("person(by: {crn: \"G000001\"}, knownAt: \"2024-03-01T09:00:00Z\") { id }", "NOT_FOUND");
        }

        @Test
        @DisplayName("not at all before anything was known of them")
        void beforeAnythingWasKnown() {
            expectError(person(1, ", knownAt: \"2024-01-10T08:59:59Z\"", "id"), "NOT_FOUND");
        }
    }

    @Nested
    @DisplayName("has")
    class Facts {

        @Test
        @DisplayName("the names believed at the moment, current and former")
        void names() {
            String names = "name namesTotal names { given family aliases recordedFrom recordedTo source { ref } }";

            assertThat(text(person(1, THEN, names), "person.name")).isEqualTo("Séan Brady");
            assertThat(texts(person(1, THEN, names), "person.names[*].family")).containsExactly("Brady");
            assertThat(texts(person(1, THEN, names), "person.names[*].recordedTo"))
                    .containsExactly((String) null);
            assertThat(texts(person(1, LATER, names), "person.names[*].family")).containsExactly("O'Brien", "Brady");
            assertThat(texts(person(1, LATER, names), "person.names[*].recordedTo"))
                    .containsExactly(null, "2024-03-01T09:00:00Z");
        }

        @Test
        @DisplayName("the names of a correction from its very instant on")
        void namesAtTheBoundary() {
            assertThat(text(person(1, ", knownAt: \"2024-03-01T08:59:59.999Z\"", "name"), "person.name"))
                    .isEqualTo("Séan Brady");
            assertThat(text(person(1, ", knownAt: \"2024-03-01T09:00:00Z\"", "name"), "person.name"))
                    .isEqualTo("Séan O'Brien");
        }

        @Test
        @DisplayName("identity keys, each since when it is believed")
        void identityKeys() {
            String keys = "identityKeys { kind value recordedFrom source { source file ref } }";

            assertThat(texts(person(1, LATER, keys), "person.identityKeys[*].value"))
                    .containsExactly("01/12345A", "12345/01A", "X123456", "A1234BC");
            assertThat(texts(person(1, LATER, keys), "person.identityKeys[*].recordedFrom"))
                    .containsExactly(
                            "2024-01-10T09:00:00Z",
                            "2024-01-10T09:00:00Z",
                            "2024-03-01T09:00:00Z",
                            "2024-01-10T09:00:00Z");
            assertThat(texts(person(1, THEN, keys), "person.identityKeys[*].kind"))
                    .containsExactly("PNC_ID", "CRO", "PRISON_NUMBER");
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2019-12-31, ''", "2020-01-01, 1 Old Street", "2023-05-31, 1 Old Street", "2023-06-01, 2 New Street"
        })
        @DisplayName("one residence on the day of a move, the new one")
        void residenceOnTheDayOfTheMove(String day, String line) {
            String lines = person(
                    1,
                    ", asOf: \"" + day + "\", knownAt: \"2024-06-01T00:00:00Z\"",
                    "residences { edges { node { address { line } } } }");

            assertThat(texts(lines, "person.residences.edges[*].node.address.line"))
                    .isEqualTo(line.isEmpty() ? List.of() : List.of(line));
        }

        @Test
        @DisplayName("the residence as it was believed then, and ended ones only when asked for")
        void residences() {
            String kinds = "residences(includeEnded: true) { edges { node { kind from to active plannedTo } } }";

            assertThat(texts(person(1, THEN, kinds), "person.residences.edges[*].node.kind"))
                    .containsExactly("TEMPORARY", "MAIN");
            assertThat(texts(person(1, LATER, kinds), "person.residences.edges[*].node.kind"))
                    .containsExactly("MAIN", "MAIN");
            assertThat(values(person(1, LATER, kinds), "person.residences.edges[*].node.active", Boolean.class))
                    .containsExactly(true, false);
        }

        @Test
        @DisplayName("roles from the involvements up to the day")
        void roles() {
            assertThat(texts(person(7, LATER, "roles"), "person.roles")).containsExactly("OFFENDER", "VICTIM");
            assertThat(texts(person(7, ", asOf: \"2022-05-01\"", "roles"), "person.roles"))
                    .containsExactly("VICTIM");
            assertThat(texts(person(8, LATER, "roles"), "person.roles")).isEmpty();
        }

        @Test
        @DisplayName("all kinds of episode, and only the kinds asked for")
        void episodes() {
            String all = "episodes(first: 100, includeEnded: true) { edges { node { kind } } }";
            assertThat(texts(person(1, LATER, all), "person.episodes.edges[*].node.kind"))
                    .hasSize(27)
                    .contains(List.of(EpisodeKind.values()).stream()
                            .map(Enum::name)
                            .toArray(String[]::new));

            String some = "episodes(kinds: [CUSTODY, NEED]) { edges { node { kind } } }";
            assertThat(texts(person(1, LATER, some), "person.episodes.edges[*].node.kind"))
                    .containsExactly("NEED");
        }

        @Test
        @DisplayName("ties until they are due for review, with the evidence up to the day")
        void ties() {
            String ties = "ties { edges { node { basis evidenceCount lastDate other { name } } } }";
            assertThat(texts(person(1, ", asOf: \"2024-01-31\"", ties), "person.ties.edges[*].node.basis"))
                    .containsExactly("CO_OFFENDED", "PHONE", "ASSOCIATE", "FAMILY");
            assertThat(texts(person(1, ", asOf: \"2024-02-01\"", ties), "person.ties.edges[*].node.basis"))
                    .containsExactly("CO_OFFENDED", "PHONE", "FAMILY");

            String derived = "ties(bases: [CO_OFFENDED]) { edges { node { evidenceCount lastDate } } }";
            String then = person(1, ", asOf: \"2022-06-01\"", derived);
            assertThat(values(then, "person.ties.edges[*].node.evidenceCount", Integer.class))
                    .containsExactly(2);
            assertThat(texts(then, "person.ties.edges[*].node.lastDate")).containsExactly("2022-05-01");
        }
    }

    @Nested
    @DisplayName("with something to withhold")
    class Disclosures {

        @Test
        @DisplayName("of limited access is found, and nothing of them is told")
        void limitedAccess() {
            String all = "name names { given } identityKeys { value } dateOfBirth sources { ref }"
                    + " residences { edges { cursor } } involvements { edges { cursor } }"
                    + " episodes { edges { cursor } } ties { edges { cursor } } withheld { field code }";
            GraphQlTester.Response answer = execute("person(by: {crn: \"L000001\"}) { id " + all + "}");

            answer.path("person.id").entity(String.class).isEqualTo(PeopleFixture.personId(3));
            for (String field : List.of("name", "dateOfBirth", "residences", "involvements", "episodes", "ties")) {
                answer.path("person." + field).valueIsNull();
            }
            answer.path("person.names").entityList(Object.class).hasSize(0);
            answer.path("person.identityKeys").entityList(Object.class).hasSize(0);
            answer.path("person.withheld[*].code")
                    .entityList(String.class)
                    .satisfies(codes -> assertThat(codes).containsOnly("LIMITED_ACCESS"));
        }

        @Test
        @DisplayName("of limited access is nameless among the ties of others")
        void limitedAccessInTies() {
            String ties = "ties(bases: [PHONE]) { edges { node { other { id name withheld { field code } } } } }";
            GraphQlTester.Response answer = execute(person(1, LATER, ties));

            answer.path("person.ties.edges[0].node.other.name").valueIsNull();
            answer.path("person.ties.edges[0].node.other.withheld[0].code")
                    .entity(String.class)
                    .isEqualTo("LIMITED_ACCESS");
        }

        @Test
        @DisplayName("who is a victim is not told with any address")
        void victim() {
            String all = "name residences { edges { cursor } } withheld { field code }"
                    + " episodes { edges { node { kind linked { kind } } } }"
                    + " ties { edges { node { basis } } }"
                    + " involvements { edges { node { offence { committedAt { id } withheld { field code } } } } }";
            GraphQlTester.Response answer = execute(person(4, LATER, all));

            answer.path("person.name").entity(String.class).isEqualTo("Vera Hope");
            answer.path("person.residences").valueIsNull();
            answer.path("person.episodes.edges[*].node.kind")
                    .entityList(String.class)
                    .containsExactly("VICTIM_SUPPORT");
            answer.path("person.ties.edges[*].node.basis")
                    .entityList(String.class)
                    .containsExactly("FAMILY");
            answer.path("person.involvements.edges[0].node.offence.committedAt").valueIsNull();
            answer.path("person.involvements.edges[0].node.offence.withheld[0].code")
                    .entity(String.class)
                    .isEqualTo("VICTIM_ADDRESS");
        }

        @Test
        @DisplayName("who is a victim and an offender is told with the address of the one, not of the other")
        void victimAndOffender() {
            String offences = "involvements { edges { node { role offence { committedAt { line } } } } }";
            GraphQlTester.Response answer = execute(person(7, LATER, offences));

            answer.path("person.involvements.edges[0].node.role")
                    .entity(String.class)
                    .isEqualTo("CAUTIONED");
            answer.path("person.involvements.edges[0].node.offence.committedAt.line")
                    .entity(String.class)
                    .isEqualTo("1 Old Street");
            answer.path("person.involvements.edges[1].node.role")
                    .entity(String.class)
                    .isEqualTo("VICTIM");
            answer.path("person.involvements.edges[1].node.offence.committedAt").valueIsNull();
        }
    }

    @Nested
    @DisplayName("has lists that page")
    class Pages {

        @Test
        @DisplayName("to the end, every entry once")
        void toTheEnd() {
            List<String> seen = new ArrayList<>();
            String after = "";
            for (int page = 0; page < 10; page++) {
                String list = "episodes(first: 4, includeEnded: true" + after
                        + ") { edges { node { source { file ref } } } pageInfo { hasNextPage endCursor } }";
                GraphQlTester.Response answer = execute(person(1, LATER, list));
                answer.path("person.episodes.edges[*].node.source.file")
                        .entityList(String.class)
                        .satisfies(seen::addAll);
                if (!answer.path("person.episodes.pageInfo.hasNextPage")
                        .entity(Boolean.class)
                        .get()) {
                    break;
                }
                after = ", after: \""
                        + answer.path("person.episodes.pageInfo.endCursor")
                                .entity(String.class)
                                .get() + '"';
            }

            assertThat(seen).hasSize(27);
        }

        @Test
        @DisplayName("only with their own cursors and up to a hundred at a time")
        void badPages() {
            expectError(person(1, LATER, "episodes(first: 101) { edges { cursor } }"), "TOO_MANY");
            expectError(person(1, LATER, "episodes(first: 0) { edges { cursor } }"), "BAD_ARGUMENT");
            expectError(person(1, LATER, "episodes(after: \"x\") { edges { cursor } }"), "BAD_CURSOR");
            String cursor = execute(person(1, LATER, "episodes { edges { cursor } }"))
                    .path("person.episodes.edges[0].cursor")
                    .entity(String.class)
                    .get();
            expectError(person(1, LATER, "ties(after: \"" + cursor + "\") { edges { cursor } }"), "BAD_CURSOR");
            expectError(person(2, LATER, "episodes(after: \"" + cursor + "\") { edges { cursor } }"), "BAD_CURSOR");
        }
    }

    private static String person(int ref, String moment, String fields) {
        return "person(by: {id: \"" + PeopleFixture.personId(ref) + "\"}" + moment + ") { " + fields + " }";
    }

    private GraphQlTester.Response execute(String field) {
        return graphql.document("{ " + field + " }").execute();
    }

    private String text(String field, String path) {
        return execute(field).path(path).entity(String.class).get();
    }

    private List<String> texts(String field, String path) {
        return values(field, path, String.class);
    }

    private <T> List<T> values(String field, String path, Class<T> type) {
        return execute(field).path(path).entityList(type).get();
    }

    private List<String> ids(String field, String path) {
        return List.of(text(field, path));
    }

    private void expectError(String field, String code) {
        execute(field).errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            assertThat(errors.get(0).getExtensions()).containsEntry("code", code);
        });
    }
}
