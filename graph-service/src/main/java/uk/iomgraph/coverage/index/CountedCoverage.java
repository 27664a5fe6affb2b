package uk.iomgraph.coverage.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What has been counted of an index, which never changes: a question that was answered before is not counted again. Two
 * questions are the same if they bring areas together in the same way, and if they are of the same moment of knowledge or
 * both of one since which nothing was recorded. What is seldom asked for is forgotten where there is too much.
 */
public final class CountedCoverage {

    /** Cells kept of each kind of matrix, some fifty bytes each; a question counts as cells that take as much as it does. */
    private static final int MOST_CELLS = 100_000;

    private static final int CELLS_OF_A_QUESTION = 10;
    private static final int MOST_DAYS = 20_000;
    private static final int MOST_FLOWS = 500;

    private final CoverageSnapshot people;
    private final Cache<CoverageQuestion, CoverageMatrix> matrices = kept(
            MOST_CELLS,
            (question, matrix) -> size(question.filter()) + matrix.cells().size());
    private final Cache<OpenedQuestion, OpenedMatrix> openings = kept(
            MOST_CELLS,
            (question, matrix) -> size(question.filter()) + matrix.cells().size());
    private final Cache<TrendStep, TrendPoint> points = kept(MOST_DAYS, (step, point) -> 1);
    private final Cache<FlowQuestion, List<Flow>> flows = kept(MOST_FLOWS, (question, found) -> 1);

    CountedCoverage(CoverageSnapshot people) {
        this.people = people;
    }

    private static <Q, A> Cache<Q, A> kept(int most, Weigher<Q, A> weigher) {
        return Caffeine.newBuilder().maximumWeight(most).weigher(weigher).build();
    }

    private static int size(CoverageFilter filter) {
        return CELLS_OF_A_QUESTION + filter.areas().size();
    }

    /**
     * One day of a trend.
     *
     * @param before the day of the trend before it; {@link #FIRST} if it is the first
     */
    private record TrendStep(CoverageFilter filter, int before, int day, long knownAt, Freshness freshness) {

        static final int FIRST = Integer.MIN_VALUE;

        TrendStep asFirst() {
            return new TrendStep(filter, FIRST, day, knownAt, freshness);
        }
    }

    /** As {@link CoverageSnapshot#matrix} gives it. */
    public CoverageMatrix matrix(CoverageQuestion question) {
        return Objects.requireNonNull(matrices(Set.of(question)).get(question));
    }

    /** As {@link CoverageSnapshot#matrices} gives them. */
    public Map<CoverageQuestion, CoverageMatrix> matrices(Collection<CoverageQuestion> questions) {
        Map<CoverageQuestion, CoverageQuestion> alike = new HashMap<>();
        questions.forEach(question -> alike.put(
                question,
                new CoverageQuestion(
                        question.rows(),
                        question.columns(),
                        settled(question.rowAreas(), question.rows()),
                        settled(question.columnAreas(), question.columns()),
                        question.filter(),
                        settled(question.viewpoint()))));
        return answers(alike, matrices.getAll(alike.values(), asked -> people.matrices(List.copyOf(asked))));
    }

    /** As {@link CoverageSnapshot#opened(Collection)} gives them. */
    public Map<OpenedQuestion, OpenedMatrix> opened(Collection<OpenedQuestion> questions) {
        Map<OpenedQuestion, OpenedQuestion> alike = new HashMap<>();
        questions.forEach(question -> alike.put(
                question,
                new OpenedQuestion(
                        question.rows(),
                        question.columns(),
                        settled(question.rollup(), question.rows(), question.columns()),
                        question.filter(),
                        question.since(),
                        settled(question.viewpoint()))));
        return answers(alike, openings.getAll(alike.values(), asked -> people.opened(List.copyOf(asked))));
    }

    private static <Q, A> Map<Q, A> answers(Map<Q, Q> alike, Map<Q, A> found) {
        Map<Q, A> answers = new HashMap<>();
        alike.forEach((question, same) -> answers.put(question, Objects.requireNonNull(found.get(same))));
        return answers;
    }

    /** As {@link CoverageSnapshot#trend} gives it; only from the first to the last day that is not known are counted. */
    public List<TrendPoint> trend(CoverageFilter filter, int[] days, long knownAt, Freshness freshness) {
        long known = people.settled(knownAt);
        List<TrendStep> steps = new ArrayList<>(days.length);
        for (int i = 0; i < days.length; i++) {
            steps.add(new TrendStep(filter, i == 0 ? TrendStep.FIRST : days[i - 1], days[i], known, freshness));
        }
        Map<TrendStep, TrendPoint> kept = new HashMap<>(points.getAllPresent(steps));
        int[] missing = IntStream.range(0, days.length)
                .filter(i -> !kept.containsKey(steps.get(i)))
                .toArray();
        if (missing.length > 0) {
            int before = Math.max(0, missing[0] - 1);
            int end = missing[missing.length - 1] + 1;
            List<TrendPoint> counted = people.trend(filter, Arrays.copyOfRange(days, before, end), known, freshness);
            for (int i = missing[0]; i < end; i++) {
                TrendPoint point = counted.get(i - before);
                kept.put(steps.get(i), point);
                points.put(steps.get(i), point);
                points.put(steps.get(i).asFirst(), point.asFirst());
            }
        }
        return steps.stream().map(kept::get).toList();
    }

    /** As {@link CoverageSnapshot#flows} gives them. */
    public List<Flow> flows(FlowQuestion question) {
        return flows.get(
                new FlowQuestion(
                        question.kind(),
                        question.from(),
                        question.to(),
                        question.settle(),
                        question.areas(),
                        people.settled(question.knownAt())),
                people::flows);
    }

    /** Where no areas stand on an axis, how they are brought together makes no difference. */
    private AreaRollup settled(AreaRollup rollup, CoverageAxis... axes) {
        return List.of(axes).contains(CoverageAxis.AREA) ? people.settled(rollup) : AreaRollup.NONE;
    }

    private Viewpoint settled(Viewpoint viewpoint) {
        return new Viewpoint(viewpoint.asOf(), people.settled(viewpoint.knownAt()), viewpoint.freshness());
    }
}
