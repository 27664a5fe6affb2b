package uk.iomgraph.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.person.PersonConnection.PersonEdge;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.web.PageRequest;
import uk.iomgraph.web.Paging;

@GraphTest
@DisplayName("A search for people")
class PeopleSearchIT {

    private static final Instant NOW = Instant.parse("2024-06-01T00:00:00Z");
    private static final Viewer ANALYST = new Viewer("analyst", Set.of(Role.ANALYST), false);
    private static final Viewer CLEARED = new Viewer("cleared", Set.of(Role.ANALYST), true);

    @Autowired
    private People people;

    @Autowired
    private Paging paging;

    @Autowired
    private ExecutionGraphQlService service;

    @BeforeAll
    static void load(@Autowired ExecutionGraphQlService started) {
        PeopleFixture.load();
    }

    @ParameterizedTest(name = "\"{0}\" finds {1} first, by {2}")
    @CsvSource({
        "Sean O'Brien, Séan O'Brien, EXACT_NAME",
        "OBRIEN, Séan O'Brien, EXACT_NAME",
        "o’brien sean, Séan O'Brien, EXACT_NAME",
        "the kid, Séan O'Brien, EXACT_NAME",
        "Obrein, Séan O'Brien, SPELLING",
        "O'Brian, Séan O'Brien, SPELLING",
        "Shaun Smyth, Shawn Smyth, EXACT_NAME SPELLING",
        "Shawn Smith, Shawn Smyth, EXACT_NAME SPELLING",
        "Stephen Smithe, Stephen Smith, EXACT_NAME SPELLING",
        "Steven, Stephen Smith, SOUND",
        "Steph, Stephen Smith, NAME_BEGINS",
        "Alexandresco, Smithson Alexandrescu, SPELLING",
        "Aleksandresku, Smithson Alexandrescu, SOUND",
        "Sean Middle O'Brien, Séan O'Brien, EXACT_NAME",
        "01/12345A, Séan O'Brien, IDENTIFIER",
        "2001/0012345a, Séan O'Brien, IDENTIFIER",
        "x 12 34 56, Séan O'Brien, IDENTIFIER",
        "x123456 o'brien, Séan O'Brien, IDENTIFIER EXACT_NAME"
    })
    void findsVariants(String typed, String name, String reasons) {
        List<PersonEdge> found = search(typed, CLEARED);

        assertThat(found).isNotEmpty();
        assertThat(found.get(0).node().name()).isEqualTo(name);
        assertThat(found.get(0).matchedOn()).extracting(Enum::name).containsExactly(reasons.split(" "));
    }

    @Test
    @DisplayName("ranks exact before prefix before spelling before sound")
    void ranks() {
        assertThat(search("smith", CLEARED))
                .extracting(edge -> edge.node().name())
                .containsExactlyInAnyOrder("Ann Smith", "Stephen Smith", "Smithson Alexandrescu", "Shawn Smyth")
                .endsWith("Smithson Alexandrescu", "Shawn Smyth");
    }

    @Test
    @DisplayName("needs all of two words")
    void allWords() {
        assertThat(search("stephen brady", CLEARED)).isEmpty();
        assertThat(search("hope smith", CLEARED)).isEmpty();
    }

    @Test
    @DisplayName("finds no record of limited access for who may not see it: that it was found would tell its name")
    void limitedAccess() {
        assertThat(ids(search("ann smith", ANALYST))).doesNotContain(PeopleFixture.personId(3));
        PersonEdge shown = search("ann smith", CLEARED).get(0);
        assertThat(shown.node().id()).isEqualTo(PeopleFixture.personId(3));
        assertThat(shown.matchedOn()).containsExactly(MatchedOn.EXACT_NAME);
    }

    @Test
    @DisplayName("finds nobody who was not known yet, or is not believed in any more")
    void inTime() {
        assertThat(search("gone", at("2024-02-29T00:00:00Z"))).hasSize(1);
        assertThat(search("gone", at("2024-03-01T09:00:00Z"))).isEmpty();
        assertThat(search("obrien", at("2024-02-29T00:00:00Z"))).isEmpty();
        assertThat(search("smyth", at("2024-01-10T08:59:59Z"))).isEmpty();
    }

    @Test
    @DisplayName("pages in one order, everyone once")
    void pages() {
        List<String> all = ids(search("smith", CLEARED));
        List<String> paged = new ArrayList<>();
        String after = null;
        do {
            PageRequest page = paging.request(1, after, "q");
            PersonConnection answer = people.search(SearchQuestion.of("smith"), page, now(), CLEARED);
            paged.addAll(ids(answer.edges()));
            after = answer.pageInfo().hasNextPage() ? answer.pageInfo().endCursor() : null;
        } while (after != null);

        assertThat(paged).isEqualTo(all).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "for \"{0}\" is refused")
    @ValueSource(strings = {"", " ", "***", "-", "a b c d e f g"})
    void refused(String typed) {
        ExecutionGraphQlServiceTester.create(service)
                .document("query($s: String!) { people(search: $s) { edges { cursor } } }")
                .variable("s", typed)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors.get(0).getExtensions()).containsEntry("code", "BAD_ARGUMENT"));
    }

    @ParameterizedTest(name = "for \"{0}\" is no more than a search")
    @ValueSource(strings = {"smith* OR *", "NOT smith", "a\" OR \"b", "AND", "smith~", "[a TO z]", "+-&&||!x"})
    void queryLanguage(String typed) {
        assertThat(search(typed, CLEARED)).hasSizeLessThan(8);
    }

    private List<PersonEdge> search(String typed, Viewer viewer) {
        return people.search(SearchQuestion.of(typed), paging.request(100, null, "q"), now(), viewer)
                .edges();
    }

    private List<PersonEdge> search(String typed, Moment moment) {
        return people.search(SearchQuestion.of(typed), paging.request(100, null, "q"), moment, CLEARED)
                .edges();
    }

    private static List<String> ids(List<PersonEdge> edges) {
        return edges.stream().map(edge -> edge.node().id()).toList();
    }

    private static Moment now() {
        return new Moment(LocalDate.of(2024, 6, 1), NOW);
    }

    private static Moment at(String knownAt) {
        return new Moment(LocalDate.of(2024, 6, 1), Instant.parse(knownAt));
    }
}
