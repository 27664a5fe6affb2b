package uk.iomgraph.coverage.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.EntityId;

/** The index gives the answers that come of reading every record, for thousands of small random populations. */
class SnapshotLawTests {

    private static final int PEOPLE = 12;
    private static final int TRIES = 3000;

    /** A moment of knowledge by which everything is recorded. */
    private static final long LONG_AFTER = 1_000_000;

    private static Map<List<String>, CoverageCell> cells(CoverageMatrix matrix) {
        Map<List<String>, CoverageCell> cells = new HashMap<>();
        for (String row : matrix.rows()) {
            for (String column : matrix.columns()) {
                CoverageCell cell = matrix.cell(row, column);
                if (!cell.equals(CoverageCell.EMPTY)) {
                    cells.put(List.of(row, column), cell);
                }
            }
        }
        return cells;
    }

    @Property(tries = TRIES)
    void matricesAreThoseOfTheRecords(@ForAll long seed) {
        Populations random = new Populations(seed);
        List<PersonCoverage> people = random.people(PEOPLE);
        CoverageQuestion question = random.question();
        CoverageMatrix matrix = CoverageSnapshot.build(people).matrix(question);
        assertThat(cells(matrix)).isEqualTo(Oracle.matrix(people, question));
        assertThat(matrix.cells())
                .hasSize(matrix.rows().size() * matrix.columns().size());
        assertThat(matrix.cells())
                .allMatch(cell -> cell.eligible() == cell.covered() + cell.gap() + cell.unknown() + cell.inTransit());
    }

    @Property(tries = TRIES)
    void atAnAgencyStandTheGapsThatItsFilterLeaves(@ForAll long seed) {
        Populations random = new Populations(seed);
        CoverageSnapshot index = CoverageSnapshot.build(random.people(PEOPLE));
        Viewpoint at = random.viewpoint();
        CoverageMatrix agencies = index.matrix(new CoverageQuestion(
                CoverageAxis.AGENCY, CoverageAxis.ALL, AreaRollup.NONE, AreaRollup.NONE, CoverageFilter.all(), at));
        for (String agency : Populations.KEYS) {
            CoverageCell cell = agencies.cell(EntityId.ofKey(agency).value(), "ALL");
            CoverageCell filtered = index.matrix(new CoverageQuestion(
                            CoverageAxis.ALL,
                            CoverageAxis.ALL,
                            AreaRollup.NONE,
                            AreaRollup.NONE,
                            CoverageFilter.builder().agencies(Set.of(agency)).build(),
                            at))
                    .cell("ALL", "ALL");
            assertThat(cell.gap()).isEqualTo(filtered.gap());
            assertThat(cell.gapDays()).isEqualTo(filtered.gapDays());
            assertThat(cell.eligible()).isEqualTo(cell.gap() + cell.unknown());
        }
    }

    @Property(tries = TRIES)
    void matricesCountedTogetherAreThoseCountedAlone(@ForAll long seed) {
        Populations random = new Populations(seed);
        CoverageSnapshot index = CoverageSnapshot.build(random.people(PEOPLE));
        Set<CoverageQuestion> questions = new LinkedHashSet<>();
        for (CoverageQuestion first : List.of(random.question(), random.question())) {
            questions.add(first);
            for (int more = 0; more < 9; more++) {
                CoverageQuestion other = random.question();
                questions.add(new CoverageQuestion(
                        other.rows(),
                        other.columns(),
                        other.rowAreas(),
                        other.columnAreas(),
                        first.filter(),
                        first.viewpoint()));
            }
        }
        Map<CoverageQuestion, CoverageMatrix> together = index.matrices(questions);
        assertThat(together.keySet()).isEqualTo(questions);
        together.forEach((question, matrix) -> assertThat(matrix).isEqualTo(index.matrix(question)));
    }

    @Property(tries = TRIES)
    void aDayOfATrendIsTheMatrixOfEverybody(@ForAll long seed) {
        Populations random = new Populations(seed);
        CoverageSnapshot index = CoverageSnapshot.build(random.people(PEOPLE));
        CoverageFilter filter = random.filter();
        Viewpoint at = random.viewpoint();
        CoverageCell whole = index.matrix(new CoverageQuestion(
                        CoverageAxis.ALL, CoverageAxis.ALL, AreaRollup.NONE, AreaRollup.NONE, filter, at))
                .cell("ALL", "ALL");
        assertThat(index.trend(filter, new int[] {at.asOf()}, at.knownAt(), at.freshness()))
                .containsExactly(new TrendPoint(
                        at.asOf(),
                        whole.eligible(),
                        whole.covered(),
                        whole.gap(),
                        whole.unknown(),
                        whole.inTransit(),
                        whole.gapDays(),
                        0,
                        0));
    }

    private static Map<List<String>, List<Integer>> cells(OpenedMatrix matrix) {
        Map<List<String>, List<Integer>> cells = new HashMap<>();
        int at = 0;
        for (String row : matrix.rows()) {
            for (String column : matrix.columns()) {
                OpenedMatrix.Cell cell = matrix.cells().get(at++);
                cells.put(List.of(row, column), List.of(cell.opened(), cell.closed()));
            }
        }
        cells.values().removeIf(List.of(0, 0)::equals);
        return cells;
    }

    @Property(tries = TRIES)
    void whatOpenedIsThatOfTheRecords(@ForAll long seed) {
        Populations random = new Populations(seed);
        List<PersonCoverage> people = random.people(PEOPLE);
        OpenedQuestion question = random.period();
        assertThat(cells(CoverageSnapshot.build(people).opened(question))).isEqualTo(Oracle.opened(people, question));
    }

    @Property(tries = TRIES)
    void whatOpenedCountedTogetherIsThatCountedAlone(@ForAll long seed) {
        Populations random = new Populations(seed);
        CoverageSnapshot index = CoverageSnapshot.build(random.people(PEOPLE));
        OpenedQuestion first = random.period();
        OpenedQuestion other = random.period();
        Set<OpenedQuestion> questions = new LinkedHashSet<>(List.of(first, other));
        for (int more = 0; more < 9; more++) {
            OpenedQuestion axes = random.period();
            questions.add(new OpenedQuestion(
                    axes.rows(), axes.columns(), axes.rollup(), first.filter(), first.since(), first.viewpoint()));
        }
        Map<OpenedQuestion, OpenedMatrix> together = index.opened(questions);
        assertThat(together.keySet()).isEqualTo(questions);
        together.forEach((question, matrix) -> assertThat(matrix).isEqualTo(index.opened(question)));
    }

    @Property(tries = TRIES)
    void whatOpenedInAnAreaIsThatOfItsTrendAddedUp(@ForAll long seed) {
        Populations random = new Populations(seed);
        List<PersonCoverage> people = random.people(PEOPLE);
        CoverageSnapshot index = CoverageSnapshot.build(people);
        Viewpoint at = random.viewpoint();
        int since = at.asOf() - random.number(100);
        Map<List<String>, List<Integer>> opened = cells(index.opened(new OpenedQuestion(
                CoverageAxis.AREA, CoverageAxis.ALL, AreaRollup.NONE, CoverageFilter.all(), since, at)));
        for (String area : Populations.AREAS) {
            List<TrendPoint> points = index.trend(
                    CoverageFilter.builder().areas(Set.of(area)).build(),
                    OpenedScan.days(since, at.asOf()),
                    at.knownAt(),
                    at.freshness());
            assertThat(opened.getOrDefault(List.of(area, "ALL"), List.of(0, 0)))
                    .isEqualTo(List.of(
                            points.stream().mapToInt(TrendPoint::opened).sum(),
                            points.stream().mapToInt(TrendPoint::closed).sum()));
        }
    }

    @Property(tries = TRIES)
    void trendsAreThoseOfTheRecords(@ForAll long seed) {
        Populations random = new Populations(seed);
        List<PersonCoverage> people = random.people(PEOPLE / 2);
        CoverageFilter filter = random.filter();
        int[] days = random.days();
        Viewpoint at = random.viewpoint();
        assertThat(CoverageSnapshot.build(people).trend(filter, days, at.knownAt(), at.freshness()))
                .isEqualTo(Oracle.trend(people, filter, days, at.knownAt(), at.freshness()));
    }

    @Property(tries = TRIES)
    void transitionsAreThoseOfTheRecords(@ForAll long seed) {
        Populations random = new Populations(seed);
        List<PersonCoverage> people = random.people(PEOPLE);
        FlowQuestion question = random.flows();
        Map<List<String>, List<Integer>> flows = new HashMap<>();
        CoverageSnapshot.build(people)
                .flows(question)
                .forEach(flow ->
                        flows.put(List.of(flow.fromState(), flow.toState()), List.of(flow.people(), flow.count())));
        assertThat(flows).isEqualTo(new HashMap<>(Oracle.flows(people, question)));
    }

    @Property(tries = TRIES)
    void whatIsRememberedIsWhatIsCounted(@ForAll long seed) {
        Populations random = new Populations(seed);
        CoverageSnapshot index = CoverageSnapshot.build(random.people(PEOPLE));
        CountedCoverage counted = index.counted();
        CoverageQuestion matrix = random.question();
        OpenedQuestion period = random.period();
        FlowQuestion flows = random.flows();
        int[] days = random.days();
        for (int round = 0; round < 4; round++) {
            // The same questions at moments of knowledge between which something was recorded, or nothing.
            Viewpoint at = new Viewpoint(matrix.viewpoint().asOf(), random.moment(), random.freshness());
            CoverageQuestion asked = new CoverageQuestion(
                    matrix.rows(), matrix.columns(), matrix.rowAreas(), matrix.columnAreas(), matrix.filter(), at);
            assertThat(counted.matrix(asked)).isEqualTo(index.matrix(asked));
            OpenedQuestion opened = new OpenedQuestion(
                    period.rows(),
                    period.columns(),
                    period.rollup(),
                    period.filter(),
                    period.since(),
                    new Viewpoint(period.viewpoint().asOf(), at.knownAt(), at.freshness()));
            assertThat(counted.opened(List.of(opened))).isEqualTo(index.opened(List.of(opened)));
            int from = random.number(1 + days.length);
            int[] some = Arrays.copyOfRange(days, from, from + random.number(1 + days.length - from));
            assertThat(counted.trend(matrix.filter(), some, at.knownAt(), at.freshness()))
                    .isEqualTo(index.trend(matrix.filter(), some, at.knownAt(), at.freshness()));
            FlowQuestion ended = new FlowQuestion(
                    flows.kind(), flows.from(), flows.to(), flows.settle(), flows.areas(), at.knownAt());
            assertThat(counted.flows(ended)).isEqualTo(index.flows(ended));
        }
    }

    @Property(tries = 1000)
    void nothingIsCountedTwice(@ForAll long seed) {
        Populations random = new Populations(seed);
        CountedCoverage counted = CoverageSnapshot.build(random.people(PEOPLE)).counted();
        CoverageQuestion question = random.question();
        Viewpoint at = question.viewpoint();
        Function<Integer, CoverageMatrix> later = hours -> counted.matrix(new CoverageQuestion(
                question.rows(),
                question.columns(),
                // Brings areas together in the same way, and is another object.
                area -> question.rowAreas().apply(area),
                area -> question.columnAreas().apply(area),
                question.filter(),
                new Viewpoint(at.asOf(), LONG_AFTER + hours, at.freshness())));
        assertThat(later.apply(1)).isSameAs(later.apply(2));
    }

    @Property(tries = TRIES)
    void listsAreThoseOfTheRecordsPageByPage(@ForAll long seed) {
        Populations random = new Populations(seed);
        List<PersonCoverage> people = random.people(PEOPLE);
        GapQuestion question = random.gapQuestion();
        CoverageSnapshot snapshot = CoverageSnapshot.build(people);
        List<GapHit> expected = Oracle.gaps(people, question);
        int limit = 1 + random.number(4);
        List<GapHit> found = new ArrayList<>();
        @Nullable GapPosition after = null;
        List<GapHit> page = snapshot.gaps(question, after, limit);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(limit);
            found.addAll(page);
            page = snapshot.gaps(question, found.get(found.size() - 1).position(), limit);
        }
        assertThat(found).isEqualTo(expected);
        assertThat(snapshot.count(question, 5)).isEqualTo(Math.min(5, expected.size()));
    }

    @Property(tries = 1000)
    void findsGapsByTheirKeyAndThoseOfAPerson(@ForAll long seed) {
        Populations random = new Populations(seed);
        List<PersonCoverage> people = random.people(PEOPLE);
        Viewpoint at = random.viewpoint();
        CoverageSnapshot snapshot = CoverageSnapshot.build(people);
        for (PersonCoverage person : people) {
            boolean believed = Oracle.believed(List.of(person), at.knownAt()).count() == 1;
            List<GapHit> hits = person.gaps().stream()
                    .sorted(Comparator.comparingInt(Missing::from))
                    .map(gap -> new Oracle(person, at, CoverageFilter.all()).hit(gap))
                    .toList();
            hits.forEach(
                    hit -> assertThat(snapshot.find(hit.key(), at)).isEqualTo(believed ? List.of(hit) : List.of()));
            if (believed) {
                assertThat(snapshot.ofPerson(person.person(), at)).isEqualTo(hits);
            }
        }
    }

    @Property(tries = 1000)
    void aPatchedIndexIsTheOneMadeAnew(@ForAll long seed) {
        Populations random = new Populations(seed);
        Map<String, List<PersonCoverage>> people = new TreeMap<>();
        random.people(PEOPLE)
                .forEach(version -> people.computeIfAbsent(version.person(), none -> new ArrayList<>())
                        .add(version));
        CoverageSnapshot before = CoverageSnapshot.build(all(people));
        CoverageTotals totals = before.totals(5);
        Map<String, List<PersonCoverage>> changes = new HashMap<>();
        for (int i = random.number(5); i > 0; i--) {
            String person = Keys.of(random.number(PEOPLE + 3));
            changes.put(person, random.number(4) == 0 ? List.of() : random.versions(person));
        }
        CoverageSnapshot patched = before.patch(changes);
        people.putAll(changes);
        CoverageQuestion question = random.question();
        GapQuestion list = random.gapQuestion();
        CoverageSnapshot anew = CoverageSnapshot.build(all(people));
        assertThat(patched.matrix(question)).isEqualTo(anew.matrix(question));
        assertThat(patched.gaps(list, null, 100)).isEqualTo(anew.gaps(list, null, 100));
        assertThat(patched.totals(5)).isEqualTo(anew.totals(5));
        assertThat(patched.size()).isEqualTo(anew.size());
        assertThat(before.totals(5)).isEqualTo(totals);
    }

    private static List<PersonCoverage> all(Map<String, List<PersonCoverage>> people) {
        return people.values().stream().flatMap(List::stream).toList();
    }

    @Property(tries = 1000)
    void totalsAreThoseOfTheRecords(@ForAll long seed) {
        Populations random = new Populations(seed);
        List<PersonCoverage> people = random.people(PEOPLE);
        long knownAt = random.moment();
        List<PersonCoverage> believed = Oracle.believed(people, knownAt).toList();
        assertThat(CoverageSnapshot.build(people).totals(knownAt))
                .isEqualTo(new CoverageTotals(
                        believed.size(),
                        believed.stream()
                                .mapToLong(one -> one.required().size())
                                .sum(),
                        believed.stream().mapToLong(one -> one.gaps().size()).sum(),
                        believed.stream().mapToLong(PersonCoverage::checksum).sum()));
    }
}
