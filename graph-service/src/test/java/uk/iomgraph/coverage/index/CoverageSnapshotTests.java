package uk.iomgraph.coverage.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.iomgraph.kernel.KeyBits;
import uk.iomgraph.rules.interval.Day;

@DisplayName("The coverage index")
class CoverageSnapshotTests {

    private static final Viewpoint VIEW = new Viewpoint(500, 5, Freshness.FRESH);
    private static final CoverageQuestion QUESTION = new CoverageQuestion(
            CoverageAxis.AREA, CoverageAxis.RULE, AreaRollup.NONE, AreaRollup.NONE, CoverageFilter.all(), VIEW);
    private static final GapQuestion GAPS = new GapQuestion(CoverageFilter.all(), VIEW, null);

    private static List<PersonCoverage> people(int size) {
        InventedPeople people = new InventedPeople();
        return IntStream.range(0, size).mapToObj(people::person).toList();
    }

    @Test
    @DisplayName("without people answers every question with nothing")
    void empty() {
        CoverageSnapshot empty = CoverageSnapshot.empty();
        assertThat(empty.matrix(QUESTION)).isEqualTo(new CoverageMatrix(List.of(), List.of(), List.of()));
        assertThat(empty.trend(CoverageFilter.all(), new int[] {3, 9}, 0, Freshness.FRESH))
                .containsExactly(new TrendPoint(3, 0, 0, 0, 0, 0, 0, 0, 0), new TrendPoint(9, 0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(empty.trend(CoverageFilter.all(), new int[0], 0, Freshness.FRESH))
                .isEmpty();
        assertThat(empty.flows(new FlowQuestion(FlowKind.CUSTODY_TO_COMMUNITY, 0, 99, 14, Set.of(), 0)))
                .isEmpty();
        assertThat(empty.gaps(GAPS, null, 9)).isEmpty();
        assertThat(empty.count(GAPS, 9)).isZero();
        assertThat(empty.find(Keys.of(1), VIEW)).isEmpty();
        assertThat(empty.ofPerson(Keys.of(1), VIEW)).isEmpty();
        assertThat(empty.totals(0)).isEqualTo(new CoverageTotals(0, 0, 0, 0));
        assertThat(empty.patch(Map.of()).size()).isZero();
    }

    @Test
    @DisplayName("of many people in many segments is the same in whatever order they come")
    void order() {
        List<PersonCoverage> people = new ArrayList<>(people(9_000));
        CoverageSnapshot one = CoverageSnapshot.build(people);
        Collections.shuffle(people, new Random(3));
        CoverageSnapshot other = CoverageSnapshot.build(people);
        assertThat(one.matrix(QUESTION)).isEqualTo(other.matrix(QUESTION));
        assertThat(one.matrix(QUESTION).cells()).isNotEmpty();
        assertThat(one.gaps(GAPS, null, 50)).hasSize(50).isEqualTo(other.gaps(GAPS, null, 50));
        assertThat(one.totals(5)).isEqualTo(other.totals(5));
        assertThat(one.ofPerson(Keys.of(7), VIEW)).hasSize(3).isEqualTo(other.ofPerson(Keys.of(7), VIEW));
    }

    @Test
    @DisplayName("grows by a patch as if made anew, and stays as it was before")
    void grows() {
        CoverageSnapshot before = CoverageSnapshot.build(people(100));
        CoverageTotals totals = before.totals(5);
        CoverageSnapshot after =
                before.patch(people(9_000).stream().collect(Collectors.toMap(PersonCoverage::person, List::of)));
        CoverageSnapshot anew = CoverageSnapshot.build(people(9_000));
        assertThat(after.totals(5)).isEqualTo(anew.totals(5));
        assertThat(after.matrix(QUESTION)).isEqualTo(anew.matrix(QUESTION));
        assertThat(after.ofPerson(Keys.of(8_999), VIEW)).hasSize(3);
        assertThat(before.totals(5)).isEqualTo(totals);
    }

    @Test
    @DisplayName("counts nobody twice whose next version was written while the one before was read")
    void readMeanwhile() {
        PersonCoverage before = recorded(people(1).get(0), 0, Long.MAX_VALUE);
        PersonCoverage next = recorded(before, 7, Long.MAX_VALUE);
        CoverageSnapshot index = CoverageSnapshot.build(List.of(next, before));
        CoverageSnapshot exact = CoverageSnapshot.build(List.of(recorded(before, 0, 7), next));
        for (long knownAt : new long[] {6, 7, Long.MAX_VALUE}) {
            Viewpoint view = new Viewpoint(VIEW.asOf(), knownAt, Freshness.FRESH);
            assertThat(index.totals(knownAt).people()).isOne();
            assertThat(index.ofPerson(before.person(), view))
                    .hasSize(3)
                    .isEqualTo(exact.ofPerson(before.person(), view));
            GapQuestion listed = new GapQuestion(CoverageFilter.all(), view, null);
            assertThat(index.gaps(listed, null, 50)).isNotEmpty().isEqualTo(exact.gaps(listed, null, 50));
            assertThat(index.count(listed, 50)).isEqualTo(exact.count(listed, 50));
        }
    }

    @ParameterizedTest(name = "from {0} up to {1}")
    @CsvSource({"5, 5", "5, 2", "9, 7"})
    @DisplayName("goes on with a version beside which another was recorded and never believed")
    void neverBelieved(long from, long to) {
        PersonCoverage lasting = recorded(people(1).get(0), 5, Long.MAX_VALUE);
        PersonCoverage never = recorded(lasting, from, to);
        PersonCoverage next = recorded(lasting, 12, Long.MAX_VALUE);
        for (List<PersonCoverage> order : List.of(List.of(lasting, never), List.of(never, lasting))) {
            assertThat(CoverageSnapshot.build(order).totals(20).people()).isOne();
            List<PersonCoverage> followed = new ArrayList<>(order);
            followed.add(next);
            assertThat(CoverageSnapshot.build(followed).totals(11).people()).isOne();
            assertThat(CoverageSnapshot.build(followed).totals(20).people()).isOne();
        }
    }

    @Test
    @DisplayName("knows nobody between the end of one version and the beginning of the next")
    void goneAndBack() {
        PersonCoverage person = people(1).get(0);
        CoverageSnapshot index =
                CoverageSnapshot.build(List.of(recorded(person, 8, Long.MAX_VALUE), recorded(person, 2, 5)));
        assertThat(index.totals(4).people()).isOne();
        assertThat(index.totals(6).people()).isZero();
        assertThat(index.totals(8).people()).isOne();
    }

    private static PersonCoverage recorded(PersonCoverage like, long from, long to) {
        return new PersonCoverage(
                like.person(),
                from,
                to,
                like.born(),
                like.female(),
                like.foreignNational(),
                like.sources(),
                like.stays(),
                like.required(),
                like.gaps());
    }

    @Test
    @DisplayName("needs less than a kilobyte a person of ten rows, three gaps and four stays")
    void isSmall() {
        assertThat(CoverageSnapshot.build(people(9_000)).bytes() / 9_000).isBetween(100L, 1_000L);
    }

    @Test
    @DisplayName("refuses what is no key, no rule, no programme, and days that are not in order")
    void refuses() {
        PersonCoverage person = people(1).get(0);
        CoverageBuilder builder = CoverageSnapshot.builder();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(with(person, "short", List.of())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(with(person, "A".repeat(21) + "B", List.of())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(with(person, "A".repeat(21) + "é", List.of())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(
                        with(person, person.person(), List.of(new Required("G99", null, null, null, 0, 1, 0)))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoverageSnapshot.empty().patch(Map.of(Keys.of(5), List.of(person))));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CoverageSnapshot.empty().trend(CoverageFilter.all(), new int[] {5, 5}, 0, Freshness.FRESH));
    }

    private static PersonCoverage with(PersonCoverage like, String id, List<Required> required) {
        return new PersonCoverage(
                id, 0, 9, Day.NEVER, false, false, like.sources(), like.stays(), required, like.gaps());
    }

    @Test
    @DisplayName("tells by the checksum whether anything differs, in whatever order it stands")
    void checksum() {
        PersonCoverage person = people(1).get(0);
        List<Required> turned = new ArrayList<>(person.required());
        Collections.reverse(turned);
        PersonCoverage same = new PersonCoverage(
                person.person(),
                person.recordedFrom(),
                person.recordedTo(),
                person.born(),
                person.female(),
                person.foreignNational(),
                person.sources(),
                person.stays(),
                turned,
                person.gaps());
        assertThat(same.checksum()).isEqualTo(person.checksum());
        assertThat(with(person, person.person(), person.required()).checksum()).isNotEqualTo(person.checksum());
        assertThat(people(1_000).stream().map(PersonCoverage::checksum).distinct())
                .hasSize(1_000);
    }

    @Test
    @DisplayName("keeps keys of 128 bits as they are")
    void keys() {
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            long high = random.nextLong();
            long low = random.nextLong();
            String key = Keys.of(high, low);
            assertThat(KeyBits.high(key)).isEqualTo(high);
            assertThat(KeyBits.low(key)).isEqualTo(low);
            assertThat(KeyBits.text(high, low)).isEqualTo(key);
        }
    }
}
