package uk.iomgraph.rules.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.iomgraph.rules.gap.AreaGaps.Cohort;
import uk.iomgraph.rules.gap.AreaGaps.Demands;
import uk.iomgraph.rules.gap.PairGaps.Agreement;
import uk.iomgraph.rules.gap.PairGaps.Border;
import uk.iomgraph.rules.gap.PairGaps.Sharing;
import uk.iomgraph.rules.gap.SystemGaps.Member;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Interval;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Pathway;

/** What the table of fixtures of rules about areas, pairs, networks and feeds cannot tell: whom they find, and their words. */
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
        void tooManyMembersAndNobodyToLeadAreTwoThings() {
            Cohort both = cohort(1, times(2, 0, 100), Intervals.none());
            assertThat(Stream.concat(
                                    AreaGaps.overCapacity(both, STANDARD).stream(),
                                    AreaGaps.noLead(both, STANDARD).stream())
                            .map(finding -> finding.verdict().anchor()))
                    .containsExactly("P#CAPACITY|", "P#LEAD|");
        }
    }

    @Nested
    class Agreements {

        private final Sharing sharing = new Sharing("D", "X", "Y", "IOM", "HEALTH", 10);

        private List<Interval> gaps(Agreement... agreements) {
            return AggregateTests.gaps(PairGaps.noAgreement(sharing, Arrays.asList(agreements), STANDARD));
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
        void theInnermostCoreCountsWhereThereIsOne() {
            List<Member> cored = IntStream.range(0, 10)
                    .mapToObj(i -> new Member("P" + i, 0, i < 3 ? 2 : 1, Intervals.none()))
                    .toList();
            assertThat(found(cored)).containsExactly("P0", "P1", "P2");
        }
    }
}
