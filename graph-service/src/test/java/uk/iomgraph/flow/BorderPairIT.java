package uk.iomgraph.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestSignIn;

@GraphTest
@Import(BorderTown.class)
@DisplayName("Of areas and people at a border")
class BorderPairIT {

    private static final String ON = "asOf: \"2026-01-01\"";
    private static final String PEOPLE =
            " { total people { person { name } home { code } offended managed { kind area { code } } } }";

    private static final String GAPS =
            "borderPair(a: \"C1\", b: \"C3\", " + ON + ") { gapsWithheld gaps { person { id withheld { field } } } }";

    @Autowired
    private ExecutionGraphQlService service;

    @BeforeAll
    static void load(@Autowired BorderTown town, @TempDir Path folder) throws Exception {
        town.load(folder);
    }

    @Test
    @DisplayName("a pair is told with the flows both ways, who is shared, links, protocols and handovers")
    void pair() {
        GraphQlTester.Response answer = execute("borderPair(a: \"c1\", b: \"C3\", " + ON + ") { a { name } b { code }"
                + " level neighbours there { observed toArea { code } } back { observed } links { kind count }"
                + " sharedPeople" + PEOPLE + " dualCohorts { total people { person { name } } }"
                + " protocols { scope areas } handovers { state } gaps { rule { id } } }");

        answer.path("borderPair.a.name").entity(String.class).isEqualTo("Northton");
        answer.path("borderPair.level").entity(String.class).isEqualTo("CSP");
        answer.path("borderPair.there.observed").entity(Integer.class).isEqualTo(2);
        answer.path("borderPair.there.toArea.code").entity(String.class).isEqualTo("C3");
        answer.path("borderPair.back.observed").entity(Integer.class).isEqualTo(1);
        answer.path("borderPair.sharedPeople.people[*].person.name")
                .entityList(String.class)
                .satisfies(names -> assertThat(names).containsExactlyInAnyOrder("Al", "Cy", "Ivy"));
        answer.path("borderPair.sharedPeople.total").entity(Integer.class).isEqualTo(4);
        answer.path("borderPair.dualCohorts.people[*].person.name")
                .entityList(String.class)
                .satisfies(names -> assertThat(names).containsExactlyInAnyOrder("Al", "Gil"));
        answer.path("borderPair.protocols[*].scope").entityList(String.class).containsExactly("Sharing");
        answer.path("borderPair.handovers").entityList(Object.class).hasSize(1);
        answer.path("borderPair.links[?(@.kind == 'OFFENCE_ELSEWHERE')].count")
                .entityList(Integer.class)
                .containsExactly(3);
        answer.path("borderPair.links[?(@.kind == 'DUAL_COHORT')].count")
                .entityList(Integer.class)
                .containsExactly(2);
        answer.path("borderPair.gaps[*].rule.id")
                .entityList(String.class)
                .satisfies(
                        rules -> assertThat(rules).isNotEmpty().isSubsetOf("G40", "G41", "G42", "G43", "G44", "G46"));
    }

    @Test
    @DisplayName("a pair without anything between is told as such")
    void nothingBetween() {
        GraphQlTester.Response answer =
                execute("borderPair(a: \"C2\", b: \"C3\", " + ON + ") { there { observed ratio }"
                        + " links { kind } sharedPeople { total } dualCohorts { total } protocols { id } handovers { state }"
                        + " gaps { key } }");

        answer.path("borderPair.there.observed").entity(Integer.class).isEqualTo(0);
        answer.path("borderPair.there.ratio").entity(Double.class).isEqualTo(0.0);
        answer.path("borderPair.sharedPeople.total").entity(Integer.class).isEqualTo(0);
        for (String list : List.of("links", "protocols", "handovers", "gaps")) {
            answer.path("borderPair." + list).entityList(Object.class).hasSize(0);
        }
    }

    @Test
    @DisplayName("flows of a kind of link are the links counted, as the list of links has them")
    void linksAndFlowsAgree() {
        GraphQlTester.Response answer = execute("crossBorderFlows(level: CSP, kind: OFFENCE_ELSEWHERE,"
                + " from: \"2025-01-01\", to: \"2026-01-02\", " + ON + ") { totals { total crossing outside }"
                + " flows { harm observed } } crossBorderLinks(level: CSP, kinds: [OFFENCE_ELSEWHERE], first: 100, "
                + ON
                + ") { edges { node { key } } }");
        List<Object> links =
                answer.path("crossBorderLinks.edges").entityList(Object.class).get();

        answer.path("crossBorderFlows.totals.total").entity(Integer.class).isEqualTo(links.size());
        answer.path("crossBorderFlows.totals.crossing").entity(Integer.class).isEqualTo(5);
        answer.path("crossBorderFlows.flows[0].harm").valueIsNull();
    }

    @ParameterizedTest(name = "{0} and {1} are no pair: {2}")
    @CsvSource({
        "C1, C1, BAD_ARGUMENT",
        "C1, D1, BAD_ARGUMENT",
        "C1, X9, NOT_FOUND",
        "SPLIT, C3, BAD_ARGUMENT",
    })
    void refused(String a, String b, String code) {
        execute("borderPair(a: \"" + a + "\", b: \"" + b + "\", level: CSP) { level }")
                .errors()
                .satisfy(errors -> assertThat(errors.get(0).getExtensions()).containsEntry("code", code));
    }

    @Test
    @DisplayName("an area is told with who is managed elsewhere and here, what goes out and comes in, and whom to call")
    void profile() {
        GraphQlTester.Response answer = execute("areaProfile(area: \"C1\", " + ON + ") { area { code } level"
                + " residentsManagedElsewhere" + PEOPLE + " visitorsManagedHere" + PEOPLE
                + " offending { outbound inbound inside } outbound { toArea { code } observed }"
                + " inbound { fromArea { code } } agencies { name type areas } protocols { areas } }");
        String profile = "areaProfile.";

        answer.path(profile + "residentsManagedElsewhere.people[*].person.name")
                .entityList(String.class)
                .containsExactly("Al");
        answer.path(profile + "residentsManagedElsewhere.people[0].managed[0].area.code")
                .entity(String.class)
                .isEqualTo("C3");
        answer.path(profile + "visitorsManagedHere.people[*].person.name")
                .entityList(String.class)
                .satisfies(names -> assertThat(names).containsExactlyInAnyOrder("Di", "Ivy"));
        answer.path(profile + "offending.outbound").entity(Integer.class).isEqualTo(3);
        answer.path(profile + "offending.inbound").entity(Integer.class).isEqualTo(2);
        answer.path(profile + "offending.inside").entity(Integer.class).isEqualTo(1);
        answer.path(profile + "outbound[*].toArea.code")
                .entityList(String.class)
                .containsExactly("C3", "C2");
        answer.path(profile + "inbound[*].fromArea.code")
                .entityList(String.class)
                .containsExactly("C2", "C3");
        answer.path(profile + "agencies[*].name")
                .entityList(String.class)
                .containsExactly("North Council", "First Police", "Probation");
        answer.path(profile + "protocols[*].areas[*]").entityList(String.class).containsExactly("C1", "C3");
    }

    @ParameterizedTest(name = "in {1} of {0}: {2} counted, {3} of them withheld")
    @CsvSource(
            delimiter = '|',
            value = {
                "borderPair(a: \"C1\", b: \"C3\", | sharedPeople | 4 | 1",
                "borderPair(a: \"C1\", b: \"C3\", | dualCohorts | 2 | 0",
                "areaProfile(area: \"C3\", | residentsManagedElsewhere | 2 | 1",
                "areaProfile(area: \"C1\", | visitorsManagedHere | 3 | 1",
            })
    void withheld(String field, String people, int total, int withheld) {
        GraphQlTester.Response answer =
                execute("found: " + field + ' ' + ON + ") { " + people + PEOPLE.replace("name", "id name") + " }");
        String path = "found." + people;

        answer.path(path + ".total").entity(Integer.class).isEqualTo(total);
        answer.path(path + ".people").entityList(Object.class).hasSize(total);
        answer.path(path + ".people[?(@.person == null)]")
                .entityList(new ParameterizedTypeReference<Map<String, Object>>() {})
                .satisfies(hidden -> assertThat(hidden)
                        .hasSize(withheld)
                        .allSatisfy(one -> assertThat(one)
                                .containsEntry("home", null)
                                .containsEntry("offended", false)
                                .containsEntry("managed", List.of())));
        answer.path(path + ".people[?(@.person != null)].person.name")
                .entityList(String.class)
                .doesNotContain("Flo", "Hal");
    }

    @Test
    @DisplayName("gaps on a border are as if there were nobody of limited access, but for those who see them")
    void gapsOfLimitedAccess() {
        GraphQlTester.Response answer = execute(GAPS);
        answer.path("borderPair.gapsWithheld").entity(Integer.class).isEqualTo(0);
        answer.path("borderPair.gaps[*].person.withheld[*].field")
                .entityList(String.class)
                .doesNotContain("footprint");
        int told = answer.path("borderPair.gaps").entityList(Object.class).get().size();

        TestSignIn.as(new Viewer("cleared", Set.of(Role.ANALYST), true));
        try {
            execute(GAPS).path("borderPair.gaps").entityList(Object.class).hasSizeGreaterThan(told);
        } finally {
            TestSignIn.as(null);
        }
    }

    @Test
    @DisplayName("a person is told with the areas they touch, by role, and how their offending is spread over forces")
    void footprint() {
        GraphQlTester.Response answer = execute("al: people(search: \"Al\", " + ON + ") { edges { node { footprint {"
                + " total areas { role count from to area { code } } forces { count area { code } } entropy } } } }"
                + " cy: people(search: \"Cy\", " + ON + ") { edges { node { footprint { entropy } } } }"
                + " ed: people(search: \"Ed\", " + ON + ") { edges { node { footprint { areas { role } } } } }"
                + " flo: people(search: \"Flo\", " + ON
                + ") { edges { node { footprint { total } withheld { field } } } }");
        String al = "al.edges[0].node.footprint.";

        answer.path(al + "areas[*].role")
                .entityList(String.class)
                .containsExactly("HOME", "OFFENDED", "MANAGED", "MANAGED");
        answer.path(al + "areas[*].area.code").entityList(String.class).containsExactly("D1", "D3", "C1", "C3");
        answer.path(al + "areas[1].count").entity(Integer.class).isEqualTo(2);
        answer.path(al + "areas[1].from").entity(String.class).isEqualTo("2025-03-01");
        answer.path(al + "areas[1].to").entity(String.class).isEqualTo("2025-04-02");
        answer.path(al + "areas[0].to").valueIsNull();
        answer.path(al + "forces[*].area.code").entityList(String.class).containsExactly("F2");
        answer.path(al + "entropy")
                .entity(Double.class)
                .satisfies(bits -> assertThat(bits).isCloseTo(0, within(1e-12)));
        answer.path("cy.edges[0].node.footprint.entropy")
                .entity(Double.class)
                .satisfies(bits -> assertThat(bits).isCloseTo(1, within(1e-12)));
        answer.path("ed.edges[0].node.footprint.areas[*].role")
                .entityList(String.class)
                .containsExactly("HOME", "OFFENDED", "IN_CUSTODY");
        answer.path("flo.edges[0].node.footprint").valueIsNull();
        answer.path("flo.edges[0].node.withheld[*].field")
                .entityList(String.class)
                .satisfies(fields -> assertThat(fields).contains("footprint"));
    }

    private GraphQlTester.Response execute(String field) {
        return ExecutionGraphQlServiceTester.create(service)
                .document("{ " + field + " }")
                .execute();
    }
}
