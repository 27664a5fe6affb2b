package uk.iomgraph.coverage.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.iomgraph.coverage.index.CoverageBuilder;
import uk.iomgraph.coverage.index.CoverageSnapshot;
import uk.iomgraph.coverage.index.Freshness;
import uk.iomgraph.coverage.index.GapMark;
import uk.iomgraph.coverage.index.PersonCoverage;
import uk.iomgraph.coverage.index.Viewpoint;
import uk.iomgraph.coverage.store.FactReader;
import uk.iomgraph.coverage.store.FactReader.WiderGap;
import uk.iomgraph.cypher.CoverageStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.person.ForViewers;
import uk.iomgraph.person.LimitedPeople;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.security.Viewer;

/**
 * The columnar index over everybody's coverage, as the graph holds it. Built when the service is ready, patched after every
 * sweep and every act on a gap, and replaced as a whole, so that no question sees half of a change.
 */
@Component
public class CoverageFigures {

    private static final Logger LOG = LoggerFactory.getLogger(CoverageFigures.class);
    private static final String READING = "Coverage is still being read from the graph. Ask again in a minute.";
    private static final String UNSWEPT =
            "Not everybody has been held against the gap rules yet: the first sweep has not "
                    + "come to its end. Ask again when it has.";

    private final FactReader facts;
    private final GapMarks marks;
    private final GraphReader graph;
    private final FiguresSettings settings;
    private final LimitedPeople limited;
    private final Clock clock;
    private volatile @Nullable Snapshots snapshots;
    private volatile Optional<String> lastSweep = Optional.empty();
    private volatile long widerRead = Long.MIN_VALUE;
    private volatile String notBuilt = READING;

    CoverageFigures(
            FactReader facts,
            GapMarks marks,
            GraphReader graph,
            FiguresSettings settings,
            LimitedPeople limited,
            Clock clock) {
        this.facts = facts;
        this.marks = marks;
        this.graph = graph.unhurried();
        this.settings = settings;
        this.limited = limited;
        this.clock = clock;
    }

    /**
     * What questions are asked of.
     *
     * @param people everybody's coverage, and that of all whom everybody may be told of
     * @param limited who is left out of the latter
     * @param widerGaps all gaps about anything else, each as if it were a person's; and those that everybody may be told of,
     *     since some are about the place of a person in a network or the silence of a feed about somebody
     * @param deliveries what had been delivered when they were read
     */
    public record Snapshots(
            ForViewers<CoverageSnapshot> people,
            Set<String> limited,
            ForViewers<CoverageSnapshot> widerGaps,
            Deliveries deliveries) {

        /** The coverage of all whom a viewer may be told of: nobody else is in any list or figure. */
        public CoverageSnapshot people(Viewer viewer) {
            return people.of(viewer);
        }

        /** The gaps about anything but people's timelines that a viewer may be told of. */
        public CoverageSnapshot wider(Viewer viewer) {
            return widerGaps.of(viewer);
        }

        /** From where a question looks at them. */
        public Viewpoint viewpoint(Moment moment) {
            return viewpoint(moment, watermarks(moment));
        }

        /** The same, where it is known already how far the feeds reached. */
        public Viewpoint viewpoint(Moment moment, Freshness feeds) {
            return new Viewpoint(Day.of(moment.asOf()), PersonCoverage.micros(moment.knownAt()), feeds);
        }

        /** How far the feeds reached. */
        public FeedWatermarks watermarks(Moment moment) {
            return deliveries.watermarks(moment);
        }
    }

    /**
     * The index as it stands.
     *
     * @throws BadQuestion if it is not built yet
     */
    public Snapshots snapshots() {
        Snapshots now = snapshots;
        if (now == null) {
            throw new BadQuestion(Fault.NOT_READY, notBuilt);
        }
        return now;
    }

    /** Whether it is built. */
    public boolean ready() {
        return snapshots != null;
    }

    /** Why it is not built, where it is not. */
    String notBuilt() {
        return notBuilt;
    }

    /**
     * Why it is not to be built yet: there are people of whom no sweep has come to its end. What the index would hold of them
     * then is nothing, or of some of them only, and reads as if nobody else had a gap: so it is not built unless that is asked
     * for.
     *
     * @return a sentence for those who ask; null if nothing is to be waited for
     */
    @Nullable
    String whyToWait() {
        boolean awaits = !settings.unswept()
                && !facts.sweptAnyDelivery()
                && !graph.list(CoverageStatements.ANY_PERSON, Parameters.none(), row -> row.text("person"))
                        .isEmpty();
        return awaits ? UNSWEPT : null;
    }

    /**
     * From now on whoever asks is told why it is not built.
     *
     * @param why what is waited for; null if it is being read
     */
    void waitsBecause(@Nullable String why) {
        notBuilt = why == null ? READING : why;
    }

    /**
     * All gaps that are about anything but people's timelines, as the graph has them.
     *
     * @param readAt since when they were read, in microseconds since 1970: later versions may be missing
     * @param gaps all versions of them
     */
    record Wider(long readAt, List<WiderGap> gaps) {}

    /** Reads the gaps about anything but people's timelines. */
    Wider readWider() {
        long readAt = PersonCoverage.micros(clock.instant());
        return new Wider(readAt, facts.wider());
    }

    /**
     * Whether it is built, and holds what the last sweep found, and the last look at areas, pairs, networks and feeds.
     *
     * @param wider what the graph has now
     */
    boolean upToDate(Wider wider) {
        return ready()
                && facts.lastSweep().equals(lastSweep)
                && wider.gaps().stream().map(WiderGap::alone).noneMatch(this::isNew);
    }

    private boolean isNew(PersonCoverage gap) {
        return gap.recordedFrom() >= widerRead || (gap.recordedTo() != Long.MAX_VALUE && gap.recordedTo() >= widerRead);
    }

    /** What has been delivered by now, for those who look past the index. */
    public Deliveries deliveries() {
        return new Deliveries(
                graph.list(CoverageStatements.FEEDS, Parameters.none(), FeedWatermarks.Delivered::of), settings);
    }

    /** Reads all of it from the graph. */
    synchronized void build() {
        build(readWider());
    }

    /** The same, where the gaps about anything but people's timelines were read already. */
    synchronized void build(Wider wider) {
        Instant started = clock.instant();
        lastSweep = facts.lastSweep();
        Deliveries deliveries = deliveries();
        Map<String, List<GapMark>> done = marks.all();
        CoverageBuilder people = CoverageSnapshot.builder();
        facts.forEach(version -> people.add(GapMarks.on(version, done)));
        CoverageSnapshot built = people.build();
        Set<String> hidden = limited.identities();
        snapshots = new Snapshots(
                new ForViewers<>(built, without(hidden, built)), hidden, wider(wider, done, hidden), deliveries);
        long size = built.size();
        LOG.info(
                "Coverage of {} versions of people is in the index after {} ms: {} bytes a version",
                size,
                ChronoUnit.MILLIS.between(started, clock.instant()),
                size == 0 ? 0 : built.bytes() / size);
    }

    /** Reads anew whom a sweep has dealt with, and all that is not about people. */
    synchronized void swept(Collection<String> people) {
        Optional<String> known = facts.lastSweep();
        patch(people);
        lastSweep = known;
    }

    /** Reads some people anew, and all that is not about people. */
    synchronized void patch(Collection<String> people) {
        Snapshots now = snapshots;
        if (now == null) {
            return;
        }
        Deliveries deliveries = deliveries();
        Map<String, List<GapMark>> done = marks.all();
        Map<String, List<PersonCoverage>> versions = people.isEmpty() ? Map.of() : read(people, done);
        CoverageSnapshot everybody = now.people().everybody();
        CoverageSnapshot patched = people.isEmpty() ? everybody : everybody.patch(versions);
        Set<String> hidden = limited.identities();
        CoverageSnapshot open;
        if (hidden.equals(now.limited())) {
            Map<String, List<PersonCoverage>> shown = new HashMap<>(versions);
            shown.keySet().removeAll(hidden);
            open = now.people().open();
            open = shown.isEmpty() ? open : open.patch(shown);
        } else {
            open = without(hidden, patched);
        }
        snapshots =
                new Snapshots(new ForViewers<>(patched, open), hidden, wider(readWider(), done, hidden), deliveries);
    }

    /** What is shared with the whole is not held twice. */
    private static CoverageSnapshot without(Set<String> hidden, CoverageSnapshot whole) {
        Map<String, List<PersonCoverage>> none = new HashMap<>();
        hidden.forEach(person -> none.put(person, List.of()));
        return none.isEmpty() ? whole : whole.patch(none);
    }

    private Map<String, List<PersonCoverage>> read(Collection<String> people, Map<String, List<GapMark>> done) {
        Map<String, List<PersonCoverage>> versions = new HashMap<>();
        facts.of(people)
                .forEach((person, all) -> versions.put(
                        person,
                        all.stream().map(version -> GapMarks.on(version, done)).toList()));
        return versions;
    }

    private ForViewers<CoverageSnapshot> wider(Wider read, Map<String, List<GapMark>> done, Set<String> hidden) {
        widerRead = read.readAt();
        List<WiderGap> all = read.gaps();
        CoverageSnapshot everybody = wider(all, done);
        List<WiderGap> told =
                all.stream().filter(gap -> !hidden.contains(gap.subject())).toList();
        return new ForViewers<>(everybody, told.size() == all.size() ? everybody : wider(told, done));
    }

    private static CoverageSnapshot wider(List<WiderGap> gaps, Map<String, List<GapMark>> done) {
        return CoverageSnapshot.build(
                gaps.stream().map(gap -> GapMarks.on(gap.alone(), done)).toList());
    }
}
