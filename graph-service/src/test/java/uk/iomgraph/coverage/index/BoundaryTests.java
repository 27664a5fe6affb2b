package uk.iomgraph.coverage.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.iomgraph.rules.gap.Severity;
import uk.iomgraph.rules.gap.SeverityStep;
import uk.iomgraph.rules.gap.life.GapState;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.Group;

@DisplayName("On the days on which something changes")
class BoundaryTests {

    private static final String RULE = "G11";
    private static final Required ROW = new Required(RULE, null, null, null, 0, 100, 30);

    /** One person who lives in E1 until day 50 and in E2 from then on. */
    private static PersonCoverage person(Missing gap) {
        return person(List.of(ROW), gap);
    }

    private static PersonCoverage person(List<Required> required, Missing gap) {
        return new PersonCoverage(
                Keys.of(1),
                0,
                Long.MAX_VALUE,
                Day.NEVER,
                true,
                false,
                List.of("a"),
                List.of(new Stay(Stay.Kind.HOME, "E1", 0, 90), new Stay(Stay.Kind.HOME, "E2", 50, Day.NEVER)),
                required,
                List.of(gap));
    }

    private static Missing gap(int from, int to, int tolerance, GapMark... marks) {
        return new Missing(
                Keys.of(2),
                RULE,
                null,
                null,
                null,
                null,
                from,
                to,
                tolerance,
                0,
                false,
                List.of(new SeverityStep(from, Severity.MEDIUM), new SeverityStep(20, Severity.HIGH)),
                List.of(marks));
    }

    private static CoverageCell everybody(PersonCoverage person, CoverageFilter filter, Viewpoint at) {
        return CoverageSnapshot.build(List.of(person))
                .matrix(new CoverageQuestion(
                        CoverageAxis.ALL, CoverageAxis.ALL, AreaRollup.NONE, AreaRollup.NONE, filter, at))
                .cell("ALL", "ALL");
    }

    private static String standing(CoverageCell cell) {
        List<String> standing = new ArrayList<>();
        if (cell.covered() > 0) {
            standing.add("covered");
        }
        if (cell.gap() > 0) {
            standing.add("gap of " + cell.gapDays());
        }
        if (cell.unknown() > 0) {
            standing.add("unknown");
        }
        if (cell.inTransit() > 0) {
            standing.add("in transit");
        }
        return standing.isEmpty() ? "nobody" : String.join(" and ", standing);
    }

    private static Freshness knownTo(@Nullable Integer day) {
        return day == null ? Freshness.FRESH : (sources, rule) -> day;
    }

    @ParameterizedTest(name = "day {0}, known to {1}: {2}")
    @CsvSource(textBlock = """
            # In transit 0..10, required 10..100 with a gap 10..30, tolerance 5.
            -1,    , nobody
             0,    , in transit
             9,    , in transit
            10,    , gap of 0
            30,    , covered
             4,   5, in transit
             5,   5, unknown
            """)
    @DisplayName("a person whose case is on offer to another area is in transit until it lapses")
    void isInTransit(int day, @Nullable Integer knownTo, String standing) {
        List<Required> required = List.of(
                new Required(RULE, null, null, null, 0, 10, Required.IN_TRANSIT),
                new Required(RULE, null, null, null, 10, 100, 30));
        assertThat(standing(everybody(
                        person(required, gap(10, 30, 5)),
                        CoverageFilter.all(),
                        new Viewpoint(day, 0, knownTo(knownTo)))))
                .isEqualTo(standing);
    }

    @ParameterizedTest(name = "day {0}, known to {1}: {2}")
    @CsvSource(textBlock = """
            # Required 0..100, gap 10..30, tolerance 5.
            -1,    , nobody
             0,    , covered
             9,    , covered
            10,    , gap of 0
            29,    , gap of 19
            30,    , covered
            99,    , covered
            100,    , nobody
            # Told up to the day before 20: cover on day 20 would reach back to day 15.
             9,  20, covered
            14,  20, gap of 4
            15,  20, unknown
            19,  20, unknown
            20,  20, unknown
            99,  20, unknown
            # Told so little that nothing of the gap is sure.
             9,  15, covered
            10,  15, unknown
            # A day more, and its first day is.
            10,  16, gap of 0
            11,  16, unknown
            # Told long enough for the whole gap.
            29,  35, gap of 19
            34,  35, covered
            35,  35, unknown
            29,  34, unknown
            """)
    @DisplayName("a person is covered, has a gap, or is unknown")
    void standsAs(int day, @Nullable Integer knownTo, String standing) {
        assertThat(standing(everybody(
                        person(gap(10, 30, 5)), CoverageFilter.all(), new Viewpoint(day, 0, knownTo(knownTo)))))
                .isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0} from {1} until {2} at {3}, seen on day {4} at {5}: {6}")
    @CsvSource(textBlock = """
            # Gap 10..30; what was done about it, from, until, recorded at; the day, known at; how it stands, what counts.
            ACKNOWLEDGED, 15,   , 5, 14, 9, OPEN,         gap of 4
            ACKNOWLEDGED, 15,   , 5, 15, 4, OPEN,         gap of 5
            ACKNOWLEDGED, 15,   , 5, 15, 5, ACKNOWLEDGED, gap of 5
            ACCEPTED,     15, 20, 5, 19, 5, ACCEPTED,     gap of 9
            ACCEPTED,     15, 20, 5, 20, 5, OPEN,         gap of 10
            CLOSED,       15,   , 5, 14, 5, OPEN,         gap of 4
            CLOSED,       15,   , 5, 15, 5, CLOSED,       covered
            CLOSED,       15, 20, 5, 20, 5, OPEN,         gap of 10
            REOPENED,     15,   , 5, 15, 5, REOPENED,     gap of 5
            # A data error holds from the first day on.
            DATA_ERROR,   15,   , 5, 10, 5, DATA_ERROR,   covered
            DATA_ERROR,   15,   , 5, 10, 4, OPEN,         gap of 0
            """)
    @DisplayName("what was done about a gap counts from its day, as far as it was known")
    void isMarked(
            GapState state,
            int from,
            @Nullable Integer until,
            long at,
            int day,
            long known,
            GapState seen,
            String then) {
        Missing gap = gap(10, 30, 0, new GapMark(state, from, until == null ? Day.NEVER : until, at));
        Viewpoint view = new Viewpoint(day, known, Freshness.FRESH);
        assertThat(CoverageSnapshot.build(List.of(person(gap))).find(gap.key(), view))
                .extracting(GapHit::state)
                .containsExactly(seen);
        assertThat(standing(everybody(person(gap), CoverageFilter.all(), view))).isEqualTo(then);
    }

    @ParameterizedTest(name = "on day {0} the gap is {1} in {2}, overdue: {3}")
    @CsvSource(textBlock = """
            10, MEDIUM, E1, false
            14, MEDIUM, E1, false
            15, MEDIUM, E1, true
            19, MEDIUM, E1, true
            20, HIGH,   E1, true
            49, HIGH,   E1, true
            50, HIGH,   E2, true
            """)
    @DisplayName("a gap in a list has the severity and the area of the day, and is due before it is overdue")
    void isListed(int day, Severity severity, String area, boolean overdue) {
        GapQuestion question = new GapQuestion(CoverageFilter.all(), new Viewpoint(day, 0, Freshness.FRESH), null);
        assertThat(CoverageSnapshot.build(List.of(person(gap(10, 60, 5)))).gaps(question, null, 10))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.severity()).isEqualTo(severity);
                    assertThat(hit.area()).isEqualTo(area);
                    assertThat(hit.overdue()).isEqualTo(overdue);
                });
    }

    @ParameterizedTest(name = "on day {0} within {1} days: {2}")
    @CsvSource(textBlock = """
            # Gap from day 10 on.
             4, 5, 0
             5, 5, 1
             9, 5, 1
            10, 5, 0
            """)
    @DisplayName("a gap will open from the day after until the last day asked about")
    void opens(int day, int within, int found) {
        GapQuestion question = new GapQuestion(CoverageFilter.all(), new Viewpoint(day, 0, Freshness.FRESH), within);
        CoverageSnapshot snapshot = CoverageSnapshot.build(List.of(person(gap(10, 30, 0))));
        assertThat(snapshot.gaps(question, null, 10)).hasSize(found);
        assertThat(snapshot.count(question, 10)).isEqualTo(found);
    }

    @Nested
    @DisplayName("a filter")
    class Filters {

        private String standing(int day, UnaryOperator<CoverageFilter.Builder> filter) {
            return BoundaryTests.standing(everybody(
                    person(gap(10, 30, 0)),
                    filter.apply(CoverageFilter.builder()).build(),
                    new Viewpoint(day, 0, Freshness.FRESH)));
        }

        @Test
        @DisplayName("of severities leaves people in and takes the gap away")
        void severity() {
            assertThat(standing(19, filter -> filter.minimumSeverity(Severity.HIGH)))
                    .isEqualTo("covered");
            assertThat(standing(20, filter -> filter.minimumSeverity(Severity.HIGH)))
                    .isEqualTo("gap of 10");
        }

        @Test
        @DisplayName("of days open counts the gap from that day on")
        void daysOpen() {
            assertThat(standing(16, filter -> filter.minimumDaysOpen(7))).isEqualTo("covered");
            assertThat(standing(17, filter -> filter.minimumDaysOpen(7))).isEqualTo("gap of 7");
        }

        @Test
        @DisplayName("of areas counts people where they live on the day, and nobody where no such area is")
        void areas() {
            assertThat(standing(49, filter -> filter.areas(Set.of("E1")))).isEqualTo("covered");
            assertThat(standing(50, filter -> filter.areas(Set.of("E1")))).isEqualTo("nobody");
            assertThat(standing(50, filter -> filter.areas(Set.of("E2")))).isEqualTo("covered");
            assertThat(standing(50, filter -> filter.areas(Set.of("nowhere")))).isEqualTo("nobody");
        }

        @Test
        @DisplayName("of groups and programmes counts only those who belong")
        void groups() {
            assertThat(standing(10, filter -> filter.groups(Set.of(Group.WOMEN))))
                    .isEqualTo("gap of 0");
            assertThat(standing(10, filter -> filter.groups(Set.of(Group.YOUNG_ADULTS))))
                    .isEqualTo("nobody");
            assertThat(standing(10, filter -> filter.programmeTypes(Set.of("IOM"))))
                    .isEqualTo("nobody");
            assertThat(standing(10, filter -> filter.programmeTypes(Set.of(CoverageAxis.NONE))))
                    .isEqualTo("gap of 0");
        }
    }

    @Test
    @DisplayName("a trend tells what opened and closed since the day before, even between two days")
    void trend() {
        CoverageSnapshot snapshot = CoverageSnapshot.build(List.of(person(gap(10, 30, 0))));
        assertThat(snapshot.trend(CoverageFilter.all(), new int[] {9, 10, 29, 30}, 0, Freshness.FRESH))
                .containsExactly(
                        new TrendPoint(9, 1, 1, 0, 0, 0, 0, 0, 0),
                        new TrendPoint(10, 1, 0, 1, 0, 0, 0, 1, 0),
                        new TrendPoint(29, 1, 0, 1, 0, 0, 19, 0, 0),
                        new TrendPoint(30, 1, 1, 0, 0, 0, 0, 0, 1));
        assertThat(snapshot.trend(CoverageFilter.all(), new int[] {9, 30}, 0, Freshness.FRESH))
                .containsExactly(new TrendPoint(9, 1, 1, 0, 0, 0, 0, 0, 0), new TrendPoint(30, 1, 1, 0, 0, 0, 0, 1, 1));
    }

    @ParameterizedTest(name = "on day {0}: {1}")
    @CsvSource(textBlock = """
            # Required from day 0, covered from day 30.
             29,
             30, 30
             99, 30
            # Covered, and no longer required; still within the 365 days.
            100, 30
            364, 30
            365,
            """)
    @DisplayName("the days to cover are counted from the day of cover, for a year from the beginning")
    void daysToCover(int day, @Nullable Double median) {
        assertThat(everybody(person(gap(10, 30, 0)), CoverageFilter.all(), new Viewpoint(day, 0, Freshness.FRESH))
                        .medianDaysToCover())
                .isEqualTo(median);
    }
}
