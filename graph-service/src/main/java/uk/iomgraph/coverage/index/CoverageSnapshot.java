package uk.iomgraph.coverage.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.KeyBits;
import uk.iomgraph.rules.gap.life.GapState;

/**
 * Required time and gaps of all people, as the system believes and believed them. It never changes, and any number of
 * threads may ask it. A question runs on all threads of the common pool, or of the {@link java.util.concurrent.ForkJoinPool}
 * it is asked from.
 */
public final class CoverageSnapshot {

    private static final Set<GapState> COUNTING =
            Stream.of(GapState.values()).filter(GapState::counts).collect(Collectors.toUnmodifiableSet());

    /** So many matrices are counted in one pass at most: every thread holds all cells of each. */
    private static final int MOST_TOGETHER = 8;

    private final Segments segments;
    private final Vocabulary vocabulary;
    private final long newest;
    private final CountedCoverage counted;

    /** So that the many questions that bring areas together in the same way have one thing that says so. */
    private final Map<Rolled, Rolled> rollups = new ConcurrentHashMap<>();

    private volatile @Nullable KnownDays known;

    CoverageSnapshot(Segments segments, Vocabulary vocabulary) {
        this.segments = segments;
        this.vocabulary = vocabulary;
        newest = segments.newest();
        counted = new CountedCoverage(this);
    }

    /** An index without people. */
    public static CoverageSnapshot empty() {
        return builder().build();
    }

    /** Takes in versions of people one at a time. */
    public static CoverageBuilder builder() {
        return new CoverageBuilder();
    }

    /** An index of some versions of people. */
    public static CoverageSnapshot build(Iterable<PersonCoverage> versions) {
        CoverageBuilder builder = builder();
        versions.forEach(builder::add);
        return builder.build();
    }

    /**
     * An index in which some people are replaced. What does not change is shared with this one, which stays as it is.
     *
     * @param replacements all versions of each person that changed, by the id of the person; none to leave the person out
     * @throws IllegalArgumentException if a version is of another person than it stands under
     */
    public CoverageSnapshot patch(Map<String, List<PersonCoverage>> replacements) {
        return new CoverageSnapshot(Patch.of(segments, replacements, vocabulary), vocabulary);
    }

    /**
     * How many people are covered, by what stands on two axes.
     *
     * @throws IllegalArgumentException if there are more than a million cells
     */
    public CoverageMatrix matrix(CoverageQuestion question) {
        return Objects.requireNonNull(matrices(Set.of(question)).get(question));
    }

    /**
     * Several matrices at once: those of the same filter and viewpoint are counted together, which takes less than one after
     * the other.
     *
     * @return by question
     * @throws IllegalArgumentException if one of them has more than a million cells
     */
    public Map<CoverageQuestion, CoverageMatrix> matrices(Collection<CoverageQuestion> questions) {
        Map<CoverageQuestion, CoverageMatrix> answers = new HashMap<>();
        inPasses(questions, MatrixScan.Pass::of, (pass, together) -> {
            MatrixScan scan = new MatrixScan(pass, together, vocabulary, counting(pass.filter(), pass.viewpoint()));
            MatrixScan.Tally counted =
                    segments.scan(scan::tally, (tally, part) -> scan.scan(part, tally), MatrixScan.Tally::addAll);
            scan.answer(counted, answers);
        });
        return answers;
    }

    /** What opened and closed in a period, by what stands on two axes. */
    public OpenedMatrix opened(OpenedQuestion question) {
        return Objects.requireNonNull(opened(Set.of(question)).get(question));
    }

    /**
     * The same for several at once: those of the same filter and period are counted together.
     *
     * @return by question
     */
    public Map<OpenedQuestion, OpenedMatrix> opened(Collection<OpenedQuestion> questions) {
        Map<OpenedQuestion, OpenedMatrix> answers = new HashMap<>();
        inPasses(questions, OpenedScan.Pass::of, (pass, together) -> {
            OpenedScan scan = new OpenedScan(pass, together, vocabulary, counting(pass.filter(), pass.viewpoint()));
            OpenedScan.Tally counted =
                    segments.scan(scan::tally, (tally, part) -> scan.scan(part, tally), OpenedScan.Tally::addAll);
            scan.answer(counted, answers);
        });
        return answers;
    }

    /**
     * How many people are covered on each of some days.
     *
     * @param filter what counts
     * @param days the days, in order, each once
     * @param knownAt the moment of knowledge, in microseconds since 1970
     * @param freshness up to which day the feeds tell
     * @throws IllegalArgumentException if the days are not in order
     */
    public List<TrendPoint> trend(CoverageFilter filter, int[] days, long knownAt, Freshness freshness) {
        Lens lens = counting(filter, knownAt, freshness);
        List<TrendPoint> points = new ArrayList<>(days.length);
        for (DayIndex part : TrendScan.parts(days)) {
            TrendScan scan = new TrendScan(lens, part);
            TrendTally tally =
                    segments.scan(TrendTally::new, (some, segment) -> scan.scan(segment, some), TrendTally::addAll);
            // The first day of a further part is the last of the one before.
            points.addAll(tally.points(part).subList(points.isEmpty() ? 0 : 1, part.size()));
        }
        return points;
    }

    /** What became of people when something ended, in the order of the states. */
    public List<Flow> flows(FlowQuestion question) {
        FlowScan scan = new FlowScan(question, vocabulary);
        return segments.scan(FlowScan.Tally::new, (tally, segment) -> scan.scan(segment, tally), FlowScan.Tally::addAll)
                .flows();
    }

    /**
     * The first gaps of a list, the most severe first, of these the longest first, then by key.
     *
     * @param question which gaps
     * @param after the last one of the page before; null for the first page
     * @param limit how many at most
     */
    public List<GapHit> gaps(GapQuestion question, @Nullable GapPosition after, int limit) {
        GapScan scan = listing(question);
        GapCandidate last = after == null ? null : GapCandidate.at(after);
        return scan.hits(segments.scan(
                () -> new GapScan.Page(last, limit),
                (page, segment) -> scan.scan(segment, page),
                GapScan.Page::addAll));
    }

    /**
     * How many gaps a list has.
     *
     * @param question which gaps
     * @param most more are given as so many
     */
    public int count(GapQuestion question, int most) {
        GapScan scan = listing(question);
        GapScan.Count count =
                segments.scan(GapScan.Count::new, (some, segment) -> scan.count(segment, some), GapScan.Count::addAll);
        return (int) Math.min(most, count.found());
    }

    /** A gap by its key, however it stands; none if the key is not believed or no key. */
    public List<GapHit> find(String key, Viewpoint viewpoint) {
        if (!KeyBits.isKey(key)) {
            return List.of();
        }
        GapScan scan = listing(new GapQuestion(CoverageFilter.all(), viewpoint, null));
        long high = KeyBits.high(key);
        long low = KeyBits.low(key);
        return segments.scan(
                () -> new ArrayList<GapHit>(1),
                (hits, segment) -> scan.find(segment, high, low, hits),
                ArrayList::addAll);
    }

    /** All gaps of a person, however they stand, by their first days; none if the person is not believed. */
    public List<GapHit> ofPerson(String person, Viewpoint viewpoint) {
        long high = KeyBits.high(person);
        Segment segment = segments.of(high);
        int found = segment.find(high, KeyBits.low(person), viewpoint.knownAt());
        return found < 0
                ? List.of()
                : listing(new GapQuestion(CoverageFilter.all(), viewpoint, null))
                        .allOf(segment, found);
    }

    /** Gives the same answers, and remembers them. */
    public CountedCoverage counted() {
        return counted;
    }

    /** The moment itself, or the last one at which anything was recorded if that is earlier: the same is believed at both. */
    long settled(long knownAt) {
        return Math.min(knownAt, newest);
    }

    /** The same bringing together of the areas there are, equal to all that bring them together so. */
    AreaRollup settled(AreaRollup rollup) {
        Map<String, String> areas = new HashMap<>();
        for (String area : vocabulary.areas.values()) {
            String on = rollup.apply(area);
            if (on != null) {
                areas.put(area, on);
            }
        }
        Rolled rolled = new Rolled(areas);
        return rollups.computeIfAbsent(rolled, any -> rolled);
    }

    private record Rolled(Map<String, String> areas) implements AreaRollup {

        @Override
        public @Nullable String apply(String area) {
            return areas.get(area);
        }
    }

    /** How much is believed at a moment, in microseconds since 1970. */
    public CoverageTotals totals(long knownAt) {
        return segments.scan(TotalsTally::new, (tally, segment) -> tally.scan(segment, knownAt), TotalsTally::addAll)
                .totals();
    }

    /** Versions of people, believed or not. */
    public long size() {
        return segments.size();
    }

    /** Bytes of all columns as they are, and of the entries of dictionaries by a round figure for each. */
    public long bytes() {
        return segments.bytes() + vocabulary.bytes();
    }

    private GapScan listing(GapQuestion question) {
        CoverageFilter filter = question.filter();
        Viewpoint viewpoint = question.viewpoint();
        Set<GapState> states = filter.states().isEmpty() ? COUNTING : filter.states();
        return new GapScan(question, lens(filter, states, viewpoint.knownAt(), viewpoint.freshness()), vocabulary);
    }

    private static <P, Q> void inPasses(Collection<Q> questions, Function<Q, P> pass, BiConsumer<P, List<Q>> scan) {
        questions.stream().collect(Collectors.groupingBy(pass)).forEach((key, alike) -> {
            for (int first = 0; first < alike.size(); first += MOST_TOGETHER) {
                scan.accept(key, alike.subList(first, Math.min(first + MOST_TOGETHER, alike.size())));
            }
        });
    }

    private Lens counting(CoverageFilter filter, Viewpoint viewpoint) {
        return counting(filter, viewpoint.knownAt(), viewpoint.freshness());
    }

    private Lens counting(CoverageFilter filter, long knownAt, Freshness freshness) {
        Set<GapState> states = EnumSet.copyOf(COUNTING);
        if (!filter.states().isEmpty()) {
            states.retainAll(filter.states());
        }
        return lens(filter, states, knownAt, freshness);
    }

    private Lens lens(CoverageFilter filter, Set<GapState> states, long knownAt, Freshness freshness) {
        int bits = states.stream().mapToInt(Ordinals::bit).sum();
        return new Lens(vocabulary, filter, bits, knownAt, known(freshness));
    }

    private KnownDays known(Freshness freshness) {
        KnownDays kept = known;
        if (kept == null || !kept.isOf(freshness)) {
            kept = KnownDays.of(freshness, vocabulary.sources.values());
            known = kept;
        }
        return kept;
    }
}
