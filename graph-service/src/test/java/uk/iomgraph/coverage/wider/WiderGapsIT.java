package uk.iomgraph.coverage.wider;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.context.TestPropertySource;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.SweepReport;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.coverage.sweep.WiderSweep;
import uk.iomgraph.ingest.ImportReport;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.kernel.SourceReference;
import uk.iomgraph.rules.gap.Evidence;
import uk.iomgraph.rules.gap.Finding;
import uk.iomgraph.rules.gap.Verdict;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestIndex;
import uk.iomgraph.support.TestSignIn;

/** What was delivered, counted and judged: each rule on its limit, where it finds nothing, and just over it. */
@GraphTest
@TestPropertySource(
        properties = {
            "iom.coverage.daily-feeds=A",
            "iom.coverage.partnerships.W.service-needs=3",
            "iom.coverage.partnerships.W.nominals-at-address=2",
            "iom.coverage.partnerships.W.rate-ratio-least=70",
            "iom.coverage.partnerships.W.contact-limit-red=7, 5 from 2024-01-01",
            "iom.coverage.partnerships.W.referral-limit=21, 5 from 2024-01-01"
        })
@DisplayName("Of areas, pairs, networks and feeds, gaps are found:")
class WiderGapsIT {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 15);
    private static final String FRESH = "2025-06-15T06:00:00+01:00";
    private static final Map<String, Intervals> MANAGED = new HashMap<>();

    @Autowired
    private Imports imports;

    @Autowired
    private WiderGaps gaps;

    @Autowired
    private ExecutionGraphQlService service;

    @TempDir
    private Path folder;

    @TestConfiguration
    static class Surroundings {

        @Bean
        @Primary
        ManagedDays managedByWhatTheTestSays() {
            return people -> MANAGED;
        }
    }

    @BeforeEach
    void begin() {
        GraphDatabase.clear();
        MANAGED.clear();
    }

    @ParameterizedTest(name = "{0} in need, {1} services for {2} people with {3} helped: {4}")
    @CsvSource({
        "4, 0, 0, 0, none",
        "5, 0, 0, 0, N 2025-01-05..",
        "5, 1, 2, 1, none",
        "5, 1, 2, 2, N 2025-02-01..2025-03-01",
        "5, 1, , 2, none",
    })
    @DisplayName("no service has room for five people in need (G24), ")
    void services(int people, int services, String capacity, int helped, String expected) throws Exception {
        String room = capacity == null ? "" : capacity;
        load(new Records()
                .people(people, "home-ND")
                .each(people, "needs", i -> "n" + i + ",p" + i + ",ETE,2,2025-01-0" + i + ",")
                .each(services, "services", i -> "s" + i + ",Jobs,ETE,council,N," + room + ",2020-01-01,")
                .each(helped, "interventions", i -> "i" + i + ",p" + i + ",s1,ETE,,2025-02-01,2025-03-01"));

        assertThat(found("G24")).isEqualTo(expected);
    }

    @Test
    @DisplayName("people count, not records: five records of four people are four (G24)")
    void records() throws Exception {
        load(new Records().people(5, "home-N").each(5, "needs", i -> "n" + i + ",p" + i + ",ETE,2,2025-01-01,"));
        assertThat(found("G24")).isEqualTo("N 2025-01-01..");

        samePerson("A/people/p1", "A/people/p2");
        assertThat(found("G24")).isEqualTo("none");
    }

    @Test
    @DisplayName("slight needs, needs of those who moved away, and needs on different days are no five (G24)")
    void differentDays() throws Exception {
        load(new Records()
                .people(5, "home-N")
                .each(4, "needs", i -> "n" + i + ",p" + i + ",ETE,2,2025-01-01,2025-02-01")
                .add("needs", "n5,p5,ETE,1,2025-01-01,2025-02-01", "n6,p5,ETE,3,2025-02-01,")
                .add("people", "p6,,")
                .add("residences", "r6,p6,home-N,MAIN,2020-01-01,2025-01-01")
                .add("needs", "n7,p6,ETE,3,2025-01-01,"));

        assertThat(found("G24")).isEqualTo("none");
    }

    @ParameterizedTest(name = "shared on {0}: {1}")
    @CsvSource({
        "2025-01-01, A/agencies/police|A/agencies/council 2025-02-01.. planned",
        "2024-12-31, A/agencies/police|A/agencies/council 2024-12-31..2025-01-01",
        "2025-01-31, A/agencies/police|A/agencies/council 2025-02-01.. planned",
        "2025-02-01, A/agencies/police|A/agencies/council 2025-02-01..",
    })
    @DisplayName("data was shared without an agreement, here of January 2025, or under one that ends (G35), ")
    void disclosures(LocalDate day, String expected) throws Exception {
        load(new Records()
                .add("agreements", "a,police;council,IOM;MAPPA,HEALTH,2025-01-01,2025-02-01")
                .add("disclosures", "d,police,council,IOM,HEALTH," + day));

        assertThat(found("G35")).isEqualTo(expected);
    }

    @Test
    @DisplayName("and the disclosure is the evidence, with the agreement that had lapsed (G35)")
    void disclosureEvidence() throws Exception {
        load(new Records()
                .add("agreements", "a,police;council,IOM,HEALTH,2025-01-01,2025-02-01")
                .add("disclosures", "d,police,council,IOM,HEALTH,2025-02-01", "e,police,council,IOM,CRIME,2025-01-05"));

        assertThat(verdicts("G35"))
                .extracting(Verdict::explanation)
                .containsExactly(
                        "Shared on 5 January 2025 with no agreement in force that covers it from 5 January 2025 on.",
                        "Shared on 1 February 2025 with no agreement in force that covers it from 1 February 2025 on.");
        assertThat(verdicts("G35").get(1).evidence())
                .extracting(Evidence::key)
                .containsExactly("A/disclosures/d", "A/agreements/a");
    }

    @Test
    @DisplayName("and where it ends, the first and the last disclosure are, by agencies, purpose and category (G35)")
    void endingEvidence() throws Exception {
        load(new Records()
                .add("agreements", "a,police;council,IOM,HEALTH,2025-01-01,2025-07-01")
                .add("agreements", "b,police;council,IOM;MAPPA,CRIME,2025-01-01,")
                .add("disclosures", "d,police,council,IOM,HEALTH,2025-03-01", "e,police,council,IOM,HEALTH,2025-02-01")
                .add("disclosures", "f,police,council,IOM,HEALTH,2025-01-01", "g,police,council,IOM,CRIME,2025-03-01"));

        assertThat(verdicts("G35"))
                .extracting(Verdict::explanation)
                .containsExactly("If all ends as planned: Last shared on 1 March 2025, and no agreement in force covers"
                        + " more of it from 1 July 2025 on.");
        assertThat(verdicts("G35").get(0).evidence())
                .extracting(piece -> piece.role() + " " + piece.key())
                .containsExactly("REQUIRED A/disclosures/f", "REQUIRED A/disclosures/d", "LAST_COVER A/agreements/a");
    }

    @ParameterizedTest(name = "{0} members: {1}")
    @CsvSource({"2, none", "3, A/programmes/iom 2025-01-03.."})
    @DisplayName("a cohort with room for two is over capacity (G36), ")
    void capacity(int members, String expected) throws Exception {
        load(new Records()
                .add("programmes", "iom,IOM North,IOM,N,,2,2024-01-01")
                .people(3, "home-N")
                .each(members, "memberships", i -> "m" + i + ",p" + i + ",iom,2025-01-0" + i + ","));

        assertThat(found("G36")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource({
        "IOM Lead, 2024-01-01, none",
        "IOM Lead, 2024-01-02, A/programmes/iom 2024-01-01..2024-01-02",
        "Clerk, 2024-01-01, A/programmes/iom 2024-01-01..",
    })
    @DisplayName("nobody leads a cohort that began on 1 January 2024 (G36), ")
    void lead(String role, LocalDate from, String expected) throws Exception {
        load(new Records()
                .add("programmes", "iom,IOM North,IOM,N,council,,2024-01-01", "else,MAPPA,MAPPA,N,council,,2024-01-01")
                .add("professionals", "p,Jo,council," + role + "," + from + ","));

        assertThat(found("G36")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "offence on {0}, protocol from {1}: {2}")
    @CsvSource({
        "2024-05-31, , none",
        "2024-06-01, , N|S 2024-06-01..",
        "2025-06-15, , N|S 2024-06-01..",
        "2025-06-16, , none",
        "2024-06-01, 2024-06-01, none",
        "2024-06-01, 2024-06-02, N|S 2024-06-01..2024-06-02",
    })
    @DisplayName("a border has traffic and no protocol (G45), ")
    void borders(LocalDate offence, String protocol, String expected) throws Exception {
        Records records = new Records()
                .people(1, "home-ND")
                .add("offences", "o,Theft," + offence + ",S", "at-home,Theft,2025-01-01,N")
                .add("involvements", "i,p1,o,CHARGED", "j,p1,o,CONVICTED", "k,p1,at-home,CHARGED");
        if (protocol != null) {
            records.add("protocols", "p,S,N," + protocol + ",");
        }
        load(records);

        assertThat(found("G45")).isEqualTo(expected);
    }

    @Test
    @DisplayName("only the busiest tenth of borders counts, by offences and moves in both directions (G45)")
    void busiest() throws Exception {
        Records records = new Records()
                .people(2, "home-N")
                .add("people", "p3,,")
                .add("residences", "s3,p3,home-S,MAIN,2020-01-01,2024-12-01", "t3,p3,home-N,MAIN,2025-01-01,")
                .add("offences", "o1,Theft,2025-02-01,S", "o2,Theft,2025-02-01,W")
                .add("involvements", "i1,p1,o1,SUSPECT", "i2,p2,o2,SUSPECT", "v,p2,o1,VICTIM");
        load(records);

        assertThat(verdicts("G45"))
                .extracting(Verdict::explanation)
                .containsExactly("2 links across one border and no protocol for it from 1 June 2024 on.");
        assertThat(found("G45")).isEqualTo("N|S 2024-06-01..");
    }

    @ParameterizedTest(name = "{0} companions, last on {1}: {2} found")
    @CsvSource({"8, 2025-01-01, 0", "9, 2025-01-01, 1", "9, 2023-06-01, 1", "9, 2023-05-31, 0"})
    @DisplayName("nobody manages the one who joins a network of ten (G54), ")
    void network(int companions, LocalDate last, int expected) throws Exception {
        load(star(companions, last));

        List<Finding> findings = findings("G54");
        assertThat(findings).hasSize(expected);
        assertThat(findings).allSatisfy(finding -> assertThat(finding.subject()).isEqualTo(id("A/people/p1")));

        MANAGED.put(id("A/people/p1"), Intervals.of(Day.ALWAYS, Day.NEVER));
        assertThat(findings("G54")).isEmpty();
        assertThat(namedGraphs()).isZero();
    }

    @Test
    @DisplayName("two records of a companion are one, and two offences together one tie (G54)")
    void networkOfPeople() throws Exception {
        load(star(9, LocalDate.of(2025, 1, 1))
                .add("offences", "again,Theft,2025-02-02,N")
                .add("involvements", "again1,p1,again,CHARGED", "again2,p2,again,CHARGED"));
        assertThat(findings("G54")).hasSize(1);

        samePerson("A/people/p2", "A/people/p3");
        assertThat(findings("G54")).isEmpty();
    }

    @ParameterizedTest(name = "{0} members in a {1}, review of kind {2}: {3}")
    @CsvSource({
        "2, HOME, , none",
        "3, HOME, , A/addresses/x 2025-01-03..2026-01-03",
        "3, HOSTEL, , none",
        "3, APPROVED_PREMISES, , none",
        "3, PRISON, , none",
        "3, HOME, Multi-agency, A/addresses/x 2025-04-03..2026-01-03",
        "3, HOME, Panel, A/addresses/x 2025-01-03..2026-01-03",
    })
    @DisplayName("several members of cohorts and gangs live at one address (G58), ")
    void addresses(int members, String kind, String review, String expected) throws Exception {
        Records records = new Records()
                .add("addresses", "x,N," + kind)
                .people(4, "x")
                .add("programmes", "iom,IOM North,IOM,N,,,2024-01-01")
                .add("gangs", "g,Gang,2020-01-01")
                .add("memberships", "m1,p1,iom,2025-01-01,", "m2,p2,iom,2025-01-02,")
                .each(members - 2, "gang_ties", i -> "t" + i + ",p3,g,USES_SIGNS,2025-01-03,,");
        if (review != null) {
            records.add("reviews", "v,p1,2025-01-02," + review);
        }
        load(records);

        assertThat(found("G58")).isEqualTo(expected);
    }

    @Test
    @DisplayName("a review that another agency recorded of a resident counts for the address (G58)")
    void reviewOfAnotherRecord() throws Exception {
        load(new Records()
                .people(3, "home-N")
                .add("people", "other,,")
                .add("programmes", "iom,IOM North,IOM,N,,,2024-01-01")
                .each(3, "memberships", i -> "m" + i + ",p" + i + ",iom,2025-01-01,")
                .add("reviews", "v,other,2025-01-01,Address"));
        assertThat(found("G58")).isEqualTo("A/addresses/home-N 2025-01-01..");

        samePerson("A/people/p2", "A/people/other");
        assertThat(found("G58")).isEqualTo("A/addresses/home-N 2025-04-02..");
    }

    @ParameterizedTest(name = "last extract at {0}: {1}")
    @CsvSource({
        "2025-06-13T23:30:00+01:00, none",
        "2025-06-12T23:30:00+00:00, none",
        "2025-06-12T23:30:00+01:00, A 2025-06-13..",
    })
    @DisplayName("a daily feed is silent on 15 June (G60), ")
    void feed(String extractedAt, String expected) throws Exception {
        imports.load(new Records().in(folder, "B", "2025-01-01T00:00:00+00:00"));
        imports.load(new Records().in(folder, "A", "2025-01-01T00:00:00+00:00"));
        imports.load(new Records().in(folder, "A", extractedAt));

        assertThat(found("G60")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "until {0}, told on {1}: {2}")
    @CsvSource({
        "2025-02-06, , none",
        "2025-02-07, , 2025-02-06..2025-02-07",
        "2025-02-07, 2025-01-02, none",
    })
    @DisplayName("nothing was told of a member of a cohort since 1 January (G60), ")
    void flagged(LocalDate until, LocalDate told, String expected) throws Exception {
        Records records = new Records()
                .add("programmes", "iom,IOM North,IOM,N,,,2024-01-01")
                .people(1, "home-N")
                .add("memberships", "m,p1,iom,2025-01-01," + until);
        if (told != null) {
            records.add("contacts", "c,p1," + told + ",true");
        }
        load(records);

        assertThat(found("G60").replace(id("A/people/p1") + " ", "")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} of {0} Purple people against 8 of 30 others at {2}, {3}: {4}")
    @CsvSource({
        "30, 10, home-ND, selected, none",
        "30, 11, home-ND, selected, N|SELECTED|Green 2024-06-01..; N|SELECTED|Purple 2024-06-01..",
        "30, 11, home-W, selected, W|SELECTED|Purple 2024-06-01..",
        "29, 11, home-ND, selected, none",
        "30, 10, home-ND, rated red, none",
        "30, 11, home-ND, rated red, N|RED|Green 2024-06-01..; N|RED|Purple 2024-06-01..",
    })
    @DisplayName("a decision falls on a group out of proportion, in W where 70 % is proportion too (G61), ")
    void proportions(int purple, int decided, String house, String decision, String expected) throws Exception {
        Records records = new Records()
                .each(purple + 30, "people", i -> "p" + i + "," + (i <= purple ? "Purple," : "Green,"))
                .each(purple + 30, "residences", i -> "r" + i + ",p" + i + "," + house + ",MAIN,2020-01-01,")
                .add("people", "p99,Not stated,")
                .add("residences", "r99,p99,home-N,MAIN,2020-01-01,")
                .add("selection_scores", "s99,p99,2025-01-01,SELECTED");
        for (int i = 1; i <= purple + 30; i++) {
            boolean yes = i <= decided || (purple < i && i <= purple + 8);
            records.add("selected".equals(decision) ? "selection_scores" : "ratings", decision(i, yes, decision));
        }
        load(records);

        assertThat(found("G61")).isEqualTo(expected);
    }

    @Test
    @DisplayName(
            "each by the settings of the partnership it is about: in W three in need and two at an address are enough")
    void ownSettings() throws Exception {
        load(neighbours());

        assertThat(found("G24")).isEqualTo("W 2025-01-03..");
        assertThat(found("G58")).isEqualTo("A/addresses/home-W 2025-01-02..");
    }

    @Test
    @DisplayName("and are told with the settings they were judged by, as are those of people")
    void toldWithSettings(@Autowired Sweeper sweeper, @Autowired WiderSweep wider, @Autowired TestIndex index)
            throws Exception {
        load(neighbours()
                .add("ratings", "n,n1,RAG,RED,3,2025-01-01,", "w,w1,RAG,RED,3,2025-01-01,")
                .each(2, "needs", i -> "more" + i + ",n" + (i + 3) + ",ETE,2,2025-01-05,"));
        SweepReport report = sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT);
        wider.sweep();
        index.takeIn(report);

        assertThat(told("G24", "G31"))
                .containsExactlyInAnyOrder(
                        "G24 version 1: service-needs=5",
                        "G24 version 1: service-needs=3",
                        "G31 version 1: contact-limit-red=7",
                        "G31 version 2: contact-limit-red=5");
    }

    @Test
    @DisplayName("and so is what will open for a person: here by the day of the referral")
    void upcomingWithSettings(@Autowired Sweeper sweeper) throws Exception {
        load(new Records()
                .add("people", "w,,")
                .add("residences", "r,w,home-W,MAIN,2020-01-01,")
                .add("referrals", "f,w,Housing,2023-12-20"));
        sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT);

        assertThat(ExecutionGraphQlServiceTester.create(service)
                        .document("{ timeline(person: \"" + id("A/people/w") + "\", asOf: \"2024-01-02\")"
                                + " { upcoming(withinDays: 20) { rule { id version settings { key value } } } } }")
                        .execute()
                        .path("timeline.upcoming[*].rule")
                        .entityList(ShownRule.class)
                        .get())
                .extracting(ShownRule::told)
                .containsExactly("G13 version 1: referral-limit=21");
    }

    /** Three people in need in N and in W, two of them in a cohort; two more live in N. */
    private static Records neighbours() {
        return new Records()
                .add("programmes", "iom,IOM,IOM,,,,2024-01-01")
                .each(5, "people", i -> "n" + i + ",,")
                .each(5, "residences", i -> "rn" + i + ",n" + i + ",home-N,MAIN,2020-01-01,")
                .each(3, "needs", i -> "nn" + i + ",n" + i + ",ETE,2,2025-01-0" + i + ",")
                .each(2, "memberships", i -> "mn" + i + ",n" + i + ",iom,2025-01-0" + i + ",")
                .each(3, "people", i -> "w" + i + ",,")
                .each(3, "residences", i -> "rw" + i + ",w" + i + ",home-W,MAIN,2020-01-01,")
                .each(3, "needs", i -> "nw" + i + ",w" + i + ",ETE,2,2025-01-0" + i + ",")
                .each(2, "memberships", i -> "mw" + i + ",w" + i + ",iom,2025-01-0" + i + ",");
    }

    private record Setting(String key, String value) {}

    private record ShownRule(String id, int version, List<Setting> settings) {

        /** With the first of its settings. */
        String told() {
            return id + " version " + version + ": " + settings.get(0).key() + "="
                    + settings.get(0).value();
        }
    }

    /** By which rules gaps were found, with the first of the settings of each. */
    private List<String> told(String... rules) {
        return ExecutionGraphQlServiceTester.create(service)
                .document("{ gaps(filter: {rules: [\"" + String.join("\", \"", rules) + "\"]}, asOf: \"" + TODAY
                        + "\") { edges { node { rule { id version settings { key value } } } } } }")
                .execute()
                .path("gaps.edges[*].node.rule")
                .entityList(ShownRule.class)
                .get()
                .stream()
                .map(ShownRule::told)
                .toList();
    }

    @Nested
    @DisplayName("once they are swept")
    class Swept {

        private static final String GAPS = """
                { gaps(first: 100, filter: {subjects: [AREA, PAIR, NETWORK, SYSTEM]}) { edges { node {
                  key subject subjectNames rule { id } person { id } explanation
                  evidence { role kind from to source { source file ref } } } } } }""";

        private static final String GROUP = "Black / African / Caribbean";

        private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
        private final LocalDate scored = today.minusMonths(6);
        private final LocalDate began = today.minusMonths(10);
        private final LocalDate longAgo = today.minusMonths(24);

        @Autowired
        private WiderSweep sweep;

        @Autowired
        private TestIndex index;

        @Autowired
        private ExecutionGraphQlService service;

        @AfterEach
        void nobodyAsks() {
            TestSignIn.as(null);
        }

        @Test
        @DisplayName("gaps by each rule are answered, each with what it rests on")
        void answered() throws Exception {
            load();

            List<GapRow> gaps = answer();
            String person = id("A/people/p1");
            assertThat(gaps)
                    .extracting(gap -> gap.rule().id())
                    .contains("G24", "G35", "G36", "G45", "G54", "G58", "G60", "G61");
            assertThat(gaps).allSatisfy(gap -> {
                assertThat(gap.explanation()).endsWith(".");
                assertThat(gap.evidence())
                        .isNotEmpty()
                        .allSatisfy(piece -> assertThat(piece.kind()).isNotBlank());
                assertThat(gap.subject() == null).isEqualTo(gap.person() != null);
            });
            assertThat(pieces(gaps, "G24", "N")).containsExactly("REQUIRED Area areas/areas/N");
            assertThat(pieces(gaps, "G35", "A/agencies/police|A/agencies/council"))
                    .containsExactly(
                            "REQUIRED Disclosure A/disclosures/d " + scored,
                            "LAST_COVER InformationSharingAgreement A/agreements/a " + longAgo + " " + began);
            assertThat(pieces(gaps, "G36", "A/programmes/iom"))
                    .containsExactly("REQUIRED Programme A/programmes/iom " + longAgo);
            assertThat(pieces(gaps, "G45", "N|S"))
                    .containsExactly("REQUIRED Area areas/areas/N", "REQUIRED Area areas/areas/S");
            assertThat(pieces(gaps, "G58", "A/addresses/home-N"))
                    .containsExactly("REQUIRED Address A/addresses/home-N");
            assertThat(pieces(gaps, "G60", "A")).containsExactly("REQUIRED Feed IOM-GRAPH/feeds/A");
            assertThat(pieces(gaps, "G61", "N|SELECTED|" + GROUP))
                    .containsExactly("REQUIRED Group IOM-GRAPH/groups/SELECTED|" + GROUP);

            assertThat(gaps)
                    .filteredOn(gap -> gap.person() == null)
                    .extracting(gap -> gap.rule().id() + ' ' + gap.subjectNames())
                    .contains(
                            "G24 [North]",
                            "G35 [Police, Council]",
                            "G36 [IOM North]",
                            "G45 [North, South]",
                            "G58 [home-N (A)]",
                            "G60 [A]",
                            "G61 [North, SELECTED, " + GROUP + "]");
            assertThat(about(person, gaps)).extracting(gap -> gap.rule().id()).containsOnly("G54", "G60");
            assertThat(about(person, gaps)).extracting(GapRow::subjectNames).containsOnly(List.of());
            for (GapRow gap : about(person, gaps)) {
                List<String> told = List.of(
                        "REQUIRED Person IOM-GRAPH/gaps/" + gap.key(),
                        "LAST_COVER Event IOM-GRAPH/gaps/" + gap.key() + " " + scored);
                assertThat(pieces(gap)).isEqualTo(gap.rule().id().equals("G54") ? told.subList(0, 1) : told);
            }
        }

        @Test
        @DisplayName("those about a person of limited access are told to nobody who may not see such records")
        void limited() throws Exception {
            load();
            String person = id("A/people/p1");
            assertThat(about(person, answer())).hasSize(2);

            limit("A/people/p1");
            index();

            assertThat(answer())
                    .isNotEmpty()
                    .noneSatisfy(gap -> assertThat(gap.toString()).contains(person));
            TestSignIn.as(new Viewer("analyst", Set.of(Role.ANALYST), true));
            assertThat(about(person, answer())).hasSize(2);
        }

        /** Something for every rule: people of two groups, nine of whom offended away from home with the first of them. */
        private void load() throws Exception {
            Records people = new Records()
                    .each(60, "people", i -> "p" + i + "," + (i <= 30 ? GROUP : "Green") + ",")
                    .each(60, "residences", i -> "r" + i + ",p" + i + ",home-N,MAIN,2020-01-01,");
            Records records = together(people, 9, today.minusMonths(3), "S")
                    .add("programmes", "iom,IOM North,IOM,N,,2," + longAgo)
                    .each(3, "memberships", i -> "m" + i + ",p" + i + ",iom," + began + ",")
                    .each(5, "needs", i -> "n" + i + ",p" + i + ",ETE,2," + began + ",")
                    .add("agreements", "a,police;council,IOM,HEALTH," + longAgo + "," + began)
                    .add("disclosures", "d,police,council,IOM,HEALTH," + scored)
                    .each(
                            60,
                            "selection_scores",
                            i -> "s" + i + ",p" + i + "," + scored + ","
                                    + (i <= 11 || (30 < i && i <= 38) ? "SELECTED" : "NOT_SELECTED"));
            imports.load(records.in(folder, "A", today.minusDays(10) + "T06:00:00Z"));
            sweep.sweep();
            index();
        }

        private List<GapRow> about(String person, List<GapRow> gaps) {
            return gaps.stream()
                    .filter(gap -> gap.person() != null && gap.person().id().equals(person))
                    .toList();
        }

        private List<String> pieces(List<GapRow> gaps, String rule, String subject) {
            return pieces(gaps.stream()
                    .filter(gap -> gap.rule().id().equals(rule) && subject.equals(gap.subject()))
                    .findFirst()
                    .orElseThrow());
        }

        private List<String> pieces(GapRow gap) {
            return gap.evidence().stream().map(EvidenceRow::toString).toList();
        }

        private List<GapRow> answer() {
            GraphQlTester.Response answer =
                    ExecutionGraphQlServiceTester.create(service).document(GAPS).execute();
            answer.errors().verify();
            return answer.path("gaps.edges[*].node").entityList(GapRow.class).get();
        }

        private void index() {
            index.takeIn(new SweepReport(SweepKind.FULL, 0, 0, 0, 0, 0, Duration.ZERO, Set.of()));
        }
    }

    /** A gap, as it is answered. */
    record GapRow(
            String key,
            @Nullable String subject,
            List<String> subjectNames,
            RuleRow rule,
            @Nullable PersonRow person,
            String explanation,
            List<EvidenceRow> evidence) {}

    /** A rule, as it is answered. */
    record RuleRow(String id) {}

    /** A person, as it is answered. */
    record PersonRow(String id) {}

    /** What a gap rests on, as it is answered. */
    record EvidenceRow(
            String role,
            @Nullable String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            SourceReference source) {

        @Override
        public String toString() {
            return Stream.of(role, kind, source.source() + '/' + source.file() + '/' + source.ref(), from, to)
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .collect(Collectors.joining(" "));
        }
    }

    private static void limit(String key) {
        GraphDatabase.driver()
                .executableQuery("MATCH (record:Person {key: $key}) SET record.limitedAccess = true")
                .withParameters(Map.of("key", key))
                .execute();
    }

    private static String decision(int i, boolean yes, String decision) {
        return "selected".equals(decision)
                ? "s" + i + ",p" + i + ",2024-06-01," + (yes ? "SELECTED" : "NOT_SELECTED")
                : "s" + i + ",p" + i + ",RAG," + (yes ? "RED,3" : "AMBER,2") + ",2020-01-01,";
    }

    /** One person who offended once with each of some others, who have nothing to do with each other. */
    private static Records star(int companions, LocalDate last) {
        return together(new Records().people(companions + 1, "home-N"), companions, last, "N");
    }

    private static Records together(Records people, int companions, LocalDate last, String area) {
        return people.each(companions, "offences", i -> "o" + i + ",Theft," + last + "," + area)
                .each(companions, "involvements", i -> "a" + i + ",p1,o" + i + ",CHARGED")
                .each(companions, "involvements", i -> "b" + i + ",p" + (i + 1) + ",o" + i + ",CHARGED");
    }

    private void load(Records records) throws Exception {
        ImportReport report = imports.load(records.in(folder, "A", FRESH));
        assertThat(report.tally().count(Outcome.LOADED)).isEqualTo(report.rows());
    }

    private List<Finding> findings(String rule) {
        return gaps.find(TODAY).stream()
                .filter(finding -> finding.verdict().rule().equals(rule))
                .toList();
    }

    private List<Verdict> verdicts(String rule) {
        return findings(rule).stream().map(Finding::verdict).toList();
    }

    /** Subject and days of all gaps by a rule. */
    private String found(String rule) {
        List<String> lines = findings(rule).stream()
                .map(finding -> finding.subject() + " " + days(finding.verdict()))
                .toList();
        return lines.isEmpty() ? "none" : String.join("; ", lines);
    }

    private static String days(Verdict verdict) {
        LocalDate to = Day.date(verdict.to());
        return Day.date(verdict.from()) + ".." + (to == null ? "" : to) + (verdict.planned() ? " planned" : "");
    }

    /** What the matching of records would write. */
    private static void samePerson(String one, String other) {
        GraphDatabase.driver()
                .executableQuery("""
                        MATCH (record:Person) WHERE record.key IN $keys
                        WITH collect(record) AS records, min(record.id) AS identity
                        UNWIND records AS record SET record.identity = identity""")
                .withParameters(Map.of("keys", List.of(one, other)))
                .execute();
    }

    private static String id(String key) {
        return GraphDatabase.driver()
                .executableQuery("MATCH (entity:Entity {key: $key}) RETURN entity.id AS id")
                .withParameters(Map.of("key", key))
                .execute()
                .records()
                .get(0)
                .get("id")
                .asString();
    }

    private static long namedGraphs() {
        return GraphDatabase.driver()
                .executableQuery("CALL gds.graph.list() YIELD graphName RETURN count(*) AS n")
                .execute()
                .records()
                .get(0)
                .get("n")
                .asLong();
    }
}
