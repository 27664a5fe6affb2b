package uk.iomgraph.rules.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.iomgraph.rules.gap.AreaGaps.Cohort;
import uk.iomgraph.rules.gap.AreaGaps.Demands;
import uk.iomgraph.rules.gap.AreaGaps.Household;
import uk.iomgraph.rules.gap.AreaGaps.Offer;
import uk.iomgraph.rules.gap.PairGaps.Agreement;
import uk.iomgraph.rules.gap.PairGaps.Border;
import uk.iomgraph.rules.gap.PairGaps.Sharing;
import uk.iomgraph.rules.gap.SystemGaps.DailyFeed;
import uk.iomgraph.rules.gap.SystemGaps.Member;
import uk.iomgraph.rules.gap.SystemGaps.Rates;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Interval;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Pathway;

/** Rules about areas, pairs, networks and feeds: one inside, one on the boundary, one over, one that abuts, for each. */
class AggregateTests {

    private static final Settings STANDARD = Settings.standard();
    private static final Interval YEAR = new Interval(0, 365);

    private static List<Interval> gaps(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        new Interval(finding.verdict().from(), finding.verdict().to()))
                .toList();
    }

    private static List<Intervals> times(int count, int from, int to) {
        return IntStream.range(0, count).mapToObj(i -> Intervals.of(from, to)).toList();
    }

    @Nested
    class NoService {

        private static List<Interval> gaps(List<Intervals> needs, Offer... offers) {
            return AggregateTests.gaps(
                    AreaGaps.noService(new Demands("A", Pathway.ETE, needs, Arrays.asList(offers)), STANDARD));
        }

        @Test
        void fivePeopleInNeedAreEnoughAndFourAreNot() {
            assertThat(gaps(times(5, 0, 100))).containsExactly(new Interval(0, 100));
            assertThat(gaps(times(6, 0, 100))).containsExactly(new Interval(0, 100));
            assertThat(gaps(times(4, 0, 100))).isEmpty();
            assertThat(gaps(List.of())).isEmpty();
        }

        @Test
        void aServiceMustBeThereAndHaveRoom() {
            assertThat(gaps(times(5, 0, 100), new Offer("S", Intervals.of(0, 60), -1, List.of())))
                    .containsExactly(new Interval(60, 100));
            assertThat(gaps(
                            times(5, 0, 100),
                            new Offer("S", Intervals.of(0, 60), -1, List.of()),
                            new Offer("T", Intervals.of(60, 100), 1, List.of())))
                    .isEmpty();
            assertThat(gaps(times(5, 0, 100), new Offer("S", Intervals.all(), 2, times(2, 10, 20))))
                    .containsExactly(new Interval(10, 20));
            assertThat(gaps(times(5, 0, 100), new Offer("S", Intervals.all(), 2, times(1, 10, 20))))
                    .isEmpty();
            assertThat(gaps(times(5, 0, 100), new Offer("S", Intervals.all(), 0, List.of())))
                    .containsExactly(new Interval(0, 100));
        }

        @Test
        void isKeptApartFromTheSameOnAnotherPathway() {
            assertThat(Stream.of(Pathway.ETE, Pathway.HEALTH)
                            .flatMap(pathway ->
                                    AreaGaps.noService(new Demands("A", pathway, times(5, 0, 100), List.of()), STANDARD)
                                            .stream())
                            .map(finding -> finding.verdict().anchor()))
                    .containsExactly("areas/A#ETE|", "areas/A#HEALTH|");
        }

        @Test
        void saysWhereAndWhat() {
            Finding finding = AreaGaps.noService(
                            new Demands("A", Pathway.ETE, times(5, 19723, 19724), List.of()), STANDARD)
                    .get(0);
            assertThat(finding.subject()).isEqualTo("A");
            assertThat(finding.verdict().severityAt(0)).isEqualTo(Severity.HIGH);
            assertThat(finding.verdict().place()).isEqualTo(new Verdict.Place(null, "A", null, Pathway.ETE));
            assertThat(finding.verdict().explanation())
                    .isEqualTo("At least 5 people need help with education, training and employment, and no service in"
                            + " the area has room from 1 January 2024 until 2 January 2024.");
        }
    }

    @Nested
    class Cohorts {

        private static Cohort cohort(int capacity, List<Intervals> members, Intervals led) {
            return new Cohort("P", "A", Intervals.of(0, 100), capacity, members, led);
        }

        @Test
        void overCapacityIsOneMoreThanTheRoom() {
            assertThat(gaps(AreaGaps.overCapacity(cohort(3, times(4, 10, 20), Intervals.all()), STANDARD)))
                    .containsExactly(new Interval(10, 20));
            assertThat(AreaGaps.overCapacity(cohort(3, times(3, 10, 20), Intervals.all()), STANDARD))
                    .isEmpty();
            assertThat(AreaGaps.overCapacity(cohort(-1, times(3, 10, 20), Intervals.all()), STANDARD))
                    .isEmpty();
        }

        @Test
        void oneMemberLeavingAsTheNextJoinsIsNotOne() {
            List<Intervals> members = List.of(Intervals.of(0, 50), Intervals.of(50, 100));
            assertThat(AreaGaps.overCapacity(cohort(1, members, Intervals.all()), STANDARD))
                    .isEmpty();
        }

        @Test
        void tooManyMembersAndNobodyToLeadAreTwoThings() {
            Cohort both = cohort(1, times(2, 0, 100), Intervals.none());
            assertThat(Stream.concat(
                                    AreaGaps.overCapacity(both, STANDARD).stream(),
                                    AreaGaps.noLead(both, STANDARD).stream())
                            .map(finding -> finding.verdict().anchor()))
                    .containsExactly("P#CAPACITY|", "P#LEAD|");
        }

        @Test
        void somebodyMustLeadWithoutABreak() {
            assertThat(gaps(AreaGaps.noLead(
                            cohort(1, List.of(), Intervals.of(0, 40).union(Intervals.of(41, 100))), STANDARD)))
                    .containsExactly(new Interval(40, 41));
            assertThat(AreaGaps.noLead(
                            cohort(1, List.of(), Intervals.of(0, 40).union(Intervals.of(40, 100))), STANDARD))
                    .isEmpty();
        }
    }

    @Nested
    class Addresses {

        private static List<Interval> gaps(int count, Integer... reviews) {
            return AggregateTests.gaps(AreaGaps.manyAtAddress(
                    new Household("H", "A", times(count, 0, 100), Arrays.asList(reviews)), STANDARD));
        }

        @Test
        void threeNominalsCallForAReview() {
            assertThat(gaps(3)).containsExactly(new Interval(0, 100));
            assertThat(gaps(4)).containsExactly(new Interval(0, 100));
            assertThat(gaps(2)).isEmpty();
        }

        @Test
        void aReviewCountsForNinetyDays() {
            assertThat(gaps(3, -90)).containsExactly(new Interval(1, 100));
            assertThat(gaps(3, -91)).containsExactly(new Interval(0, 100));
            assertThat(gaps(3, -60, 31)).isEmpty();
            assertThat(gaps(3, -60, 32)).containsExactly(new Interval(31, 32));
            assertThat(gaps(3, 9)).containsExactly(new Interval(0, 9));
        }
    }

    @Nested
    class Agreements {

        private final Sharing sharing = new Sharing("D", "X", "Y", "IOM", "HEALTH", 10);

        private Agreement agreement(int from, int to) {
            return new Agreement("I", Set.of("X", "Y"), Set.of("IOM"), Set.of("HEALTH"), new Interval(from, to));
        }

        private List<Interval> gaps(Agreement... agreements) {
            return AggregateTests.gaps(PairGaps.noAgreement(sharing, Arrays.asList(agreements), STANDARD));
        }

        @Test
        void mustBeInForceOnTheDay() {
            assertThat(gaps()).containsExactly(new Interval(10, Day.NEVER));
            assertThat(gaps(agreement(10, 11))).isEmpty();
            assertThat(gaps(agreement(9, 11))).isEmpty();
            assertThat(gaps(agreement(11, 50))).containsExactly(new Interval(10, 11));
            assertThat(gaps(agreement(0, 10))).containsExactly(new Interval(10, Day.NEVER));
            assertThat(gaps(agreement(0, 10), agreement(10, 20))).isEmpty();
        }

        @Test
        void mustCoverPartiesPurposeAndCategory() {
            Interval all = new Interval(0, 50);
            assertThat(gaps(
                            new Agreement("I", Set.of("X", "Z"), Set.of("IOM"), Set.of("HEALTH"), all),
                            new Agreement("I", Set.of("Z", "Y"), Set.of("IOM"), Set.of("HEALTH"), all),
                            new Agreement("I", Set.of("X", "Y"), Set.of("MAPPA"), Set.of("HEALTH"), all),
                            new Agreement("I", Set.of("X", "Y"), Set.of("IOM"), Set.of("CRIME"), all)))
                    .containsExactly(new Interval(10, Day.NEVER));
        }

        @Test
        void isCritical() {
            Finding finding = PairGaps.noAgreement(sharing, List.of(), STANDARD).get(0);
            assertThat(finding.subject()).isEqualTo("X|Y");
            assertThat(finding.verdict().severityAt(10)).isEqualTo(Severity.CRITICAL);
        }
    }

    @Nested
    class BusyBorders {

        private static List<String> found(List<Border> borders) {
            return PairGaps.noProtocol(borders, YEAR, STANDARD).stream()
                    .map(Finding::subject)
                    .toList();
        }

        private static Border border(int number, long traffic, Intervals agreed) {
            return new Border("A", "B" + number, traffic, agreed);
        }

        @Test
        void theTopTenthIsAskedForAProtocol() {
            List<Border> ten = IntStream.rangeClosed(1, 10)
                    .mapToObj(i -> border(i, i, Intervals.none()))
                    .toList();
            List<Border> eleven = Stream.concat(ten.stream(), Stream.of(border(11, 11, Intervals.none())))
                    .toList();
            assertThat(found(ten)).containsExactly("A|B10");
            assertThat(found(eleven)).containsExactly("A|B10", "A|B11");
        }

        @Test
        void equalTrafficCountsAlikeAndNoneNever() {
            assertThat(found(List.of(
                            border(1, 5, Intervals.none()),
                            border(2, 5, Intervals.none()),
                            border(3, 0, Intervals.none()))))
                    .containsExactly("A|B1", "A|B2");
            assertThat(found(List.of(border(1, 0, Intervals.none())))).isEmpty();
        }

        @Test
        void aProtocolMustHoldForTheWholePeriod() {
            assertThat(found(List.of(border(1, 5, Intervals.of(0, 365))))).isEmpty();
            assertThat(found(List.of(border(1, 5, Intervals.of(0, 100).union(Intervals.of(100, 365))))))
                    .isEmpty();
            assertThat(gaps(PairGaps.noProtocol(List.of(border(1, 5, Intervals.of(0, 364))), YEAR, STANDARD)))
                    .containsExactly(new Interval(364, 365));
        }
    }

    @Nested
    class KeyFigures {

        private static List<Member> chain(int size, Intervals managed) {
            return IntStream.range(0, size)
                    .mapToObj(i -> new Member("P" + i, i == 3 ? 9 : i == 4 ? 8 : 0, 1, managed))
                    .toList();
        }

        private static List<String> found(List<Member> members) {
            return SystemGaps.keyFigures(members, YEAR, STANDARD).stream()
                    .map(Finding::subject)
                    .toList();
        }

        @Test
        void theTopTenthOfTenIsOne() {
            assertThat(found(chain(10, Intervals.none()))).containsExactly("P3");
            assertThat(found(chain(11, Intervals.none()))).containsExactly("P3", "P4");
            assertThat(found(chain(9, Intervals.none()))).isEmpty();
        }

        @Test
        void whoeverIsManagedIsNotAsked() {
            assertThat(found(chain(10, Intervals.of(0, 100).union(Intervals.of(100, 365)))))
                    .isEmpty();
            assertThat(gaps(SystemGaps.keyFigures(chain(10, Intervals.of(1, 365)), YEAR, STANDARD)))
                    .containsExactly(new Interval(0, 1));
        }

        @Test
        void theInnermostCoreCountsWhereThereIsOne() {
            List<Member> cored = IntStream.range(0, 10)
                    .mapToObj(i -> new Member("P" + i, 0, i < 3 ? 2 : 1, Intervals.none()))
                    .toList();
            assertThat(found(cored)).containsExactly("P0", "P1", "P2");
        }
    }

    @Nested
    class Feeds {

        @Test
        void everyDayMustHaveComeByTheNext() {
            assertThat(gaps(SystemGaps.silentFeed(new DailyFeed("P", 0, 5, Set.of(0, 1, 3)), STANDARD)))
                    .containsExactly(new Interval(2, 3));
            assertThat(SystemGaps.silentFeed(new DailyFeed("P", 0, 5, Set.of(0, 1, 2, 3)), STANDARD))
                    .isEmpty();
            assertThat(gaps(SystemGaps.silentFeed(new DailyFeed("P", 0, 6, Set.of(0, 1, 2, 3)), STANDARD)))
                    .containsExactly(new Interval(4, 5));
        }

        @Test
        void nothingForThirtyFiveDaysIsEnoughSilence() {
            Intervals flagged = Intervals.of(0, 100);
            assertThat(gaps(SystemGaps.silentAbout("P", flagged, List.of(), STANDARD)))
                    .containsExactly(new Interval(36, 100));
            assertThat(gaps(SystemGaps.silentAbout("P", flagged, List.of(35, 70), STANDARD)))
                    .isEmpty();
            assertThat(gaps(SystemGaps.silentAbout("P", flagged, List.of(36, 70), STANDARD)))
                    .isEmpty();
            assertThat(gaps(SystemGaps.silentAbout("P", flagged, List.of(37, 70), STANDARD)))
                    .containsExactly(new Interval(36, 37));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "80, 100, 100, 100, false",
        "79, 100, 100, 100, true",
        "125, 1000, 100, 1000, false",
        "126, 1000, 100, 1000, true",
        "0, 100, 50, 100, true",
        "5, 100, 0, 100, true",
        "0, 100, 0, 100, false",
        "0, 0, 50, 100, false",
        "5, 100, 0, 0, false"
    })
    void aRateMayDifferByAQuarter(long decided, long members, long othersDecided, long others, boolean found) {
        List<Finding> findings = SystemGaps.outOfProportion(
                new Rates("A", "G", decided, members, othersDecided, others), YEAR, STANDARD);
        assertThat(gaps(findings)).isEqualTo(found ? List.of(YEAR) : List.of());
    }
}
