package uk.iomgraph.gang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import uk.iomgraph.coverage.OpenGaps;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.coverage.sweep.WiderSweep;
import uk.iomgraph.crossborder.links.CrossBorderLink;
import uk.iomgraph.exposure.Exposures;
import uk.iomgraph.exposure.PersonExposure;
import uk.iomgraph.gang.GangFootprint.GangHomeArea;
import uk.iomgraph.gang.GangViolence.GangViolenceCount;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.kernel.MinimumGrade;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.person.PersonTieBasis;
import uk.iomgraph.rules.border.AreaLevel;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("Of a gang")
class GangIT {

    private static final Viewer VIEWER = new Viewer("test", Set.of(Viewer.Role.INVESTIGATOR), false);
    private static final Viewer TRUSTED = new Viewer("trusted", Set.of(Viewer.Role.INVESTIGATOR), true);
    private static final Set<PersonTieBasis> ALL = EnumSet.allOf(PersonTieBasis.class);

    @Autowired
    private ExecutionGraphQlService service;

    @Autowired
    private Gangs gangs;

    @Autowired
    private Footprints footprints;

    @Autowired
    private GangPeopleController people;

    @Autowired
    private Exposures exposures;

    @BeforeAll
    static void load(
            @Autowired Imports imports,
            @Autowired Sweeper sweeper,
            @Autowired WiderSweep wider,
            @Autowired ApplicationEventPublisher events,
            @Autowired OpenGaps gaps,
            @TempDir Path folder)
            throws Exception {
        new GangTown(imports, sweeper, wider, events, gaps).load(folder);
    }

    @ParameterizedTest(name = "those tied on {0}, at grade {1}, are {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-01 | any | Ann,Ben,Cal,Dee,Una,Val,Wes",
                "2025-12-31 | any | Ann,Ben,Cal,Dee,Eve,Gus,Una,Val,Wes",
                "2026-01-02 | any | Ann,Ben,Fay,Una,Val,Wes",
                "2026-06-01 | any | Una",
                "2023-12-31 | any | ''",
                "2026-01-01 | 3E  | Ann,Ben,Cal,Dee,Val,Wes",
                "2026-01-01 | 2C  | Ann,Ben,Cal,Dee,Val",
                "2026-01-01 | 1B  | Ann,Cal,Dee,Val",
                "2026-01-01 | 1A  | Ann,Dee,Val",
            })
    void tied(LocalDate day, String grade, String names) {
        Gang gang = north(day, grade, VIEWER);

        assertThat(gang.tied().stream()
                        .map(person -> String.valueOf(person.person().name()).split(" ", -1)[0])
                        .map(name -> name.equals("Annie") ? "Ann" : name)
                        .sorted())
                .containsExactly(Stream.of(names.split(",", -1))
                        .filter(name -> !name.isEmpty())
                        .toArray(String[]::new));
    }

    @Test
    @DisplayName("a person with two records is one, whose role is that of the latest tie and whose ties are all there")
    void oneOfTwoRecords() {
        GraphQlTester.Response answer = execute(
                "gang(" + north() + ") { people roles { role people }"
                        + " members { role person { id } ties { role criteria grading { sourceGrade informationGrade } source { ref } } } }");

        answer.path("gang.people").entity(Integer.class).isEqualTo(7);
        answer.path("gang.members[?(@.role == 'runner')].ties[*].source.ref")
                .entityList(String.class)
                .containsExactly("t12", "t1");
        answer.path("gang.members[*].role")
                .entityList(String.class)
                .containsExactly("runner", "younger", "younger", "younger", "younger", null, null);
        answer.path("gang.roles[0].role").entity(String.class).isEqualTo("younger");
        answer.path("gang.roles[0].people").entity(Integer.class).isEqualTo(4);
    }

    @ParameterizedTest(name = "of {0} people {1} are tied to no other, and {2} pairs to each other, at grade {3}")
    @CsvSource({"6, 2, 3, any", "4, 1, 2, 2B", "2, 2, 0, 1A"})
    void cohesion(int people, int isolated, int pairs, String grade) {
        GangCohesion cohesion = cohesion(north(GangTown.NEW_YEAR, grade, VIEWER));

        assertThat(cohesion.people()).isEqualTo(people);
        assertThat(cohesion.isolated()).isEqualTo(isolated);
        assertThat(cohesion.tiedPairs()).isEqualTo(pairs);
        assertThat(cohesion.density()).isEqualTo(pairs / (people * (people - 1) / 2.0));
    }

    @Test
    @DisplayName("cohesion counts only ties of the bases asked for, and only those not due for review")
    void bases() {
        GraphQlTester.Response answer =
                execute("gang(" + north() + ") { family: cohesion(bases: [FAMILY]) { tiedPairs bases }"
                        + " associates: cohesion(bases: [ASSOCIATE]) { tiedPairs } all: cohesion { byBasis { basis tiedPairs }"
                        + " isolatedPeople { name } } }");

        answer.path("gang.family.tiedPairs").entity(Integer.class).isEqualTo(1);
        answer.path("gang.family.bases").entityList(String.class).containsExactly("FAMILY");
        answer.path("gang.associates.tiedPairs").entity(Integer.class).isEqualTo(1);
        answer.path("gang.all.byBasis[?(@.basis == 'CO_OFFENDED')].tiedPairs")
                .entityList(Integer.class)
                .containsExactly(2);
        answer.path("gang.all.isolatedPeople[*].name")
                .entityList(String.class)
                .satisfies(names -> assertThat(names).containsExactlyInAnyOrder("Una", "Wes"));
    }

    @Test
    @DisplayName(
            "people of limited access, by any of their records, are in no list, count or figure but for who may see them")
    void limitedAccess() {
        Gang told = north(GangTown.NEW_YEAR, "any", VIEWER);
        Gang all = north(GangTown.NEW_YEAR, "any", TRUSTED);

        assertThat(all.tied())
                .extracting(person -> person.person().name())
                .contains("Hal", "Kim")
                .hasSize(told.tied().size() + 2);
        assertThat(cohesion(all).tiedPairs()).isEqualTo(cohesion(told).tiedPairs() + 2);
        assertThat(GangRole.of(told.tied())).doesNotContain(new GangRole("elder", 1));
        assertThat(violence(told, 365).proven()).isEqualTo(new GangViolenceCount(2, 2, 375, 0));
        assertThat(violence(all, 365).proven()).isEqualTo(new GangViolenceCount(3, 3, 740, 0));
        assertThat(homes(told)).containsExactly(2, 2);
        assertThat(homes(all)).containsExactly(3, 2);
        execute("gangTies(asOf: \"2026-01-01\", first: 100) { edges { node { person { name } } } }")
                .path("gangTies.edges[*].node.person.name")
                .entityList(String.class)
                .satisfies(names -> assertThat(names).hasSize(9).doesNotContain("Hal", "Kim"));
    }

    @Test
    @DisplayName("links of its footprint rest on ties that count and on nobody of limited access")
    void links() {
        GangFootprint told = footprints.of(north(GangTown.NEW_YEAR, "any", VIEWER), AreaLevel.CSP);
        GangFootprint all = footprints.of(north(GangTown.NEW_YEAR, "any", TRUSTED), AreaLevel.CSP);
        GangFootprint graded = footprints.of(north(GangTown.NEW_YEAR, "2B", VIEWER), AreaLevel.CSP);

        assertThat(told.links()).extracting(CrossBorderLink::count).containsExactly(2);
        assertThat(all.links()).extracting(CrossBorderLink::count).containsExactly(2);
        assertThat(graded.links()).isEmpty();
        assertThat(graded.homes()).extracting(GangHomeArea::people).containsExactly(2, 1);
        assertThat(told.notPlaced()).isEqualTo(2);
    }

    @Test
    @DisplayName("the footprint is told by level, with areas by name")
    void footprint() {
        GraphQlTester.Response answer = execute("gang(" + north() + ") { territory { code name kind }"
                + " csp: footprint { level homes { area { code name } people } notPlaced links { fromArea { code } toArea { code } } }"
                + " pfa: footprint(level: PFA) { homes { area { code } people } } }");

        answer.path("gang.territory[*].code").entityList(String.class).containsExactly("D1");
        answer.path("gang.csp.homes[*].area.name").entityList(String.class).containsExactly("Northton", "Southton");
        answer.path("gang.pfa.homes[*].area.code").entityList(String.class).containsExactly("F1", "F2");
        answer.path("gang.csp.links[0].fromArea.code").entity(String.class).isEqualTo("C1");
        answer.path("gang.csp.links[0].toArea.code").entity(String.class).isEqualTo("C2");
    }

    @ParameterizedTest(name = "on {0} these have no exit offer: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-12-31 | Eve,Gus,Val,Wes",
                "2026-01-01 | Ben,Dee,Val",
                "2026-01-02 | Ben,Fay,Una,Val",
            })
    void exitOffers(String day, String names) {
        execute("gang(" + north(day)
                        + ") { coverage { withoutExitOffer each { person { name } exitOffer { kind } } } }")
                .path("gang.coverage.each[?(@.exitOffer == null)].person.name")
                .entityList(String.class)
                .satisfies(found -> assertThat(found).containsExactlyInAnyOrder(names.split(",", -1)));
    }

    @Test
    @DisplayName("coverage tells programmes, ways out with their kind, and the gaps that the list of gaps has")
    void coverage() {
        GraphQlTester.Response answer = execute("gang(" + north() + ") { coverage { people inProgramme withoutExitOffer"
                + " programmes { type people } withOpenGaps openGaps { severity gaps people }"
                + " each { person { id name } programmes { name type from } openGaps { severity gaps } exitOffer { kind from source { ref } } } } }"
                + " gaps(first: 100, asOf: \"2026-01-01\") { edges { node { person { id } } } }");
        String coverage = "gang.coverage.";

        answer.path(coverage + "people").entity(Integer.class).isEqualTo(7);
        answer.path(coverage + "inProgramme").entity(Integer.class).isEqualTo(2);
        answer.path(coverage + "withoutExitOffer").entity(Integer.class).isEqualTo(3);
        answer.path(coverage + "programmes[*].type").entityList(String.class).containsExactly("IOM", "GANG_EXIT");
        answer.path(coverage + "each[*].exitOffer.kind")
                .entityList(String.class)
                .satisfies(kinds ->
                        assertThat(kinds).containsExactlyInAnyOrder("REFERRAL", "REFERRAL", "EXIT_PLAN", "PROGRAMME"));
        List<String> listed = answer.path("gaps.edges[*].node.person.id")
                .entityList(String.class)
                .get();
        List<String> tied = answer.path(coverage + "each[*].person.id")
                .entityList(String.class)
                .get();
        answer.path(coverage + "openGaps[*].gaps")
                .entityList(Integer.class)
                .satisfies(gaps -> assertThat(
                                gaps.stream().mapToInt(count -> count).sum())
                        .isPositive()
                        .isEqualTo((int) listed.stream().filter(tied::contains).count()));
    }

    @ParameterizedTest(name = "violence in {1} days up to {0}: proven {2} by {3}, harm {4}; accused {5}")
    @CsvSource({
        "2026-01-01, 365, 2, 2, 375, 1",
        "2026-01-01, 366, 3, 3, 740, 1",
        "2025-08-31, 365, 2, 2, 375, 2",
        "2026-01-02, 1, 0, 0, 0, 0",
        "2025-07-02, 365, 2, 2, 375, 2",
    })
    void violence(LocalDate day, int days, int proven, int people, double harm, int accused) {
        GangViolence violence = violence(north(day, "any", VIEWER), days);

        assertThat(violence.proven()).isEqualTo(new GangViolenceCount(proven, people, harm, 0));
        assertThat(violence.accused().offences()).isEqualTo(accused);
    }

    @Test
    @DisplayName("rivals and allies are told with dates and grades, while the relation holds and both are there")
    void relations() {
        GraphQlTester.Response answer =
                execute("gang(" + north() + ") { rivals { kind gang { name } other { name } from"
                        + " grading { informationGrade } } allies { other { name } grading { sourceGrade } } }"
                        + " gangRelations(asOf: \"2025-12-31\") { kind gang { name } other { name } }"
                        + " graded: gangRelations(asOf: \"2026-01-01\", minGrade: {source: 1, information: \"B\"}) { kind }"
                        + " south: gangRelations(area: \"F2\", asOf: \"2026-01-01\") { kind }");

        answer.path("gang.rivals[*].other.name").entityList(String.class).containsExactly("Southside");
        answer.path("gang.rivals[0].gang.name").entity(String.class).isEqualTo("Northside");
        answer.path("gang.allies[*].other.name").entityList(String.class).containsExactly("Nowhere");
        answer.path("gang.allies[0].grading").valueIsNull();
        answer.path("gangRelations[*].kind").entityList(String.class).containsExactly("RIVAL", "ALLIED", "ALLIED");
        answer.path("graded[*].kind").entityList(String.class).containsExactly("RIVAL");
        answer.path("south[*].kind").entityList(String.class).containsExactly("RIVAL");
    }

    @ParameterizedTest(name = "gangs of {0} on {1} are {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "all",
            value = {
                "all | 2026-01-01 | Northside,Nowhere,Southside",
                "D1 | 2026-01-01 | Northside",
                "c1 | 2026-01-01 | Northside",
                "F1 | 2025-05-31 | Northside,Old Crew",
                "C1 | 2025-06-01 | Northside",
                "F2 | 2026-01-01 | Southside",
                "D2 | 2026-01-01 | Southside",
            })
    void areas(String area, String day, String names) {
        String within = area == null ? "" : "area: \"" + area + "\", ";
        execute("gangs(" + within + "asOf: \"" + day + "\") { edges { node { name } } }")
                .path("gangs.edges[*].node.name")
                .entityList(String.class)
                .containsExactly(names.split(",", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "SIDE, 'Northside,Southside'",
        "' where ', Nowhere",
        "crew, ''",
        ".*, ''",
        "' ', 'Northside,Nowhere,Southside'"
    })
    @DisplayName("gangs are found by any part of their name, as long as they are recorded on the day")
    void search(String typed, String names) {
        execute("gangs(search: \"" + typed + "\", asOf: \"2026-01-01\") { edges { node { name } } }")
                .path("gangs.edges[*].node.name")
                .entityList(String.class)
                .satisfies(found -> assertThat(String.join(",", found)).isEqualTo(names));
    }

    @Test
    @DisplayName("a page of gangs goes on where the last one ended, with all that hangs below")
    void pages() {
        String query = "gangs(asOf: \"2026-01-01\", first: 2%s) { edges { node { name people cohesion { people }"
                + " footprint { notPlaced } coverage { people } violence { proven { offences } } } }"
                + " pageInfo { hasNextPage endCursor } }";
        GraphQlTester.Response first = execute(query.formatted(""));
        String cursor =
                first.path("gangs.pageInfo.endCursor").entity(String.class).get();

        first.path("gangs.edges[*].node.people").entityList(Integer.class).containsExactly(7, 0);
        execute(query.formatted(", after: \"" + cursor + '"'))
                .path("gangs.edges[*].node.name")
                .entityList(String.class)
                .containsExactly("Southside");
    }

    @ParameterizedTest(name = "{0} is refused with {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "gang(id: \"nobody\") { name } | NOT_FOUND",
                "gang(NORTH) { violence(days: 0) { from } } | BAD_ARGUMENT",
                "gang(NORTH) { members(first: 501) { role } } | BAD_ARGUMENT",
                "gangs(area: \"X9\") { edges { node { name } } } | NOT_FOUND",
                "gangs(minGrade: {source: 4, information: \"A\"}) { edges { node { name } } } | BAD_ARGUMENT",
                "gangTies(first: 101) { edges { node { person { name } } } } | TOO_MANY",
            })
    void refused(String field, String code) {
        execute(field.replace("NORTH", north()))
                .errors()
                .satisfy(errors -> assertThat(errors.get(0).getExtensions()).containsEntry("code", code));
    }

    @ParameterizedTest(
            name =
                    "the exposure of the first {0} is that of the first of all of whom it can be told, and read of no more")
    @ValueSource(ints = {1, 2, 3, 6})
    void exposureOfTheFirst(int first) {
        Gang gang = north(GangTown.NEW_YEAR, "any", VIEWER);
        List<String> all = gang.tied().stream()
                .filter(person -> !person.victimOnly())
                .map(GangPerson::id)
                .toList();
        String untold = all.get(0);
        List<String> read = new ArrayList<>();

        Map<String, PersonExposure> told = gang.answer().exposures(first, (people, moment, viewer) -> {
            read.addAll(people);
            Map<String, PersonExposure> of = new HashMap<>(exposures.of(people, moment, viewer));
            of.remove(untold);
            return of;
        });

        assertThat(told).containsOnlyKeys(all.stream().skip(1).limit(first).toList());
        assertThat(read).doesNotHaveDuplicates().hasSize(Math.min(first + 1, all.size()));
    }

    private Gang north(LocalDate day, String grade, Viewer viewer) {
        MinimumGrade least = grade.equals("any")
                ? null
                : new MinimumGrade(Integer.parseInt(grade.substring(0, 1)), grade.substring(1));
        return gangs.get(
                GangTown.id("gangs", "north"), new GangQuestion(new Moment(day, Instant.now()), least, viewer));
    }

    private static GangCohesion cohesion(Gang gang) {
        return GangCohesion.of(gang.tied(), ALL, gang.answer().pairs(ALL));
    }

    private GangViolence violence(Gang gang, int days) {
        return people.violence(gang, days).join();
    }

    private List<Integer> homes(Gang gang) {
        return footprints.of(gang, AreaLevel.CSP).homes().stream()
                .map(GangHomeArea::people)
                .toList();
    }

    private static String north() {
        return north("2026-01-01");
    }

    private static String north(String day) {
        return "id: \"" + GangTown.id("gangs", "north") + "\", asOf: \"" + day + '"';
    }

    private GraphQlTester.Response execute(String field) {
        return ExecutionGraphQlServiceTester.create(service)
                .document("{ " + field + " }")
                .execute();
    }
}
