package uk.iomgraph.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.coverage.figures.CoverageFigures;
import uk.iomgraph.coverage.figures.CoverageFigures.Snapshots;
import uk.iomgraph.coverage.figures.FeedWatermarks;
import uk.iomgraph.coverage.figures.FeedWatermarks.LateFeed;
import uk.iomgraph.coverage.index.AreaRollup;
import uk.iomgraph.coverage.index.CoverageAxis;
import uk.iomgraph.coverage.index.CoverageCell;
import uk.iomgraph.coverage.index.CoverageFilter;
import uk.iomgraph.coverage.index.CoverageMatrix;
import uk.iomgraph.coverage.index.CoverageQuestion;
import uk.iomgraph.coverage.index.Flow;
import uk.iomgraph.coverage.index.FlowQuestion;
import uk.iomgraph.coverage.index.Freshness;
import uk.iomgraph.coverage.index.OpenedMatrix;
import uk.iomgraph.coverage.index.OpenedQuestion;
import uk.iomgraph.coverage.index.TrendPoint;
import uk.iomgraph.coverage.index.Viewpoint;
import uk.iomgraph.crossborder.AreaKind;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.security.Viewer;

/** The fields {@code coverage}, {@code coverageOpened}, {@code coverageTrend} and {@code transitions}: scans of the index. */
@Controller
class CoverageController {

    private static final int LATEST_LOOK = 366;

    private final CoverageFigures figures;
    private final Filters filters;
    private final Areas areas;

    CoverageController(CoverageFigures figures, Filters filters, Areas areas) {
        this.figures = figures;
        this.filters = filters;
        this.areas = areas;
    }

    /** A matrix as the API gives it. */
    record Matrix(List<String> rows, List<String> columns, List<CoverageCell> cells, List<Late> lateFeeds) {}

    /** A feed that is late, and what depends on it; that is counted when it is asked for. */
    record Late(
            LateFeed feed,
            FeedWatermarks feeds,
            Snapshots snapshots,
            CoverageFilter within,
            Moment moment,
            Viewer viewer) {

        public String source() {
            return feed.source();
        }

        public LocalDate from() {
            return feed.from();
        }

        public int unknown() {
            return snapshots
                    .people(viewer)
                    .counted()
                    .matrix(new CoverageQuestion(
                            CoverageAxis.ALL,
                            CoverageAxis.ALL,
                            AreaRollup.NONE,
                            AreaRollup.NONE,
                            within,
                            snapshots.viewpoint(moment, feeds.only(feed.source()))))
                    .cells()
                    .stream()
                    .mapToInt(CoverageCell::unknown)
                    .sum();
        }
    }

    /** A point of a trend as the API gives it. */
    record CoveragePoint(
            LocalDate day,
            int eligible,
            int covered,
            int gap,
            int unknown,
            int inTransit,
            long gapDays,
            int opened,
            int closed) {

        static CoveragePoint of(TrendPoint point) {
            return new CoveragePoint(
                    Objects.requireNonNull(Day.date(point.day())),
                    point.eligible(),
                    point.covered(),
                    point.gap(),
                    point.unknown(),
                    point.inTransit(),
                    point.gapDays(),
                    point.opened(),
                    point.closed());
        }
    }

    /** How many passed from one state to another, as the API gives it. */
    record TransitionFlow(String from, String to, int people, int transitions) {

        static TransitionFlow of(Flow flow) {
            return new TransitionFlow(flow.fromState(), flow.toState(), flow.people(), flow.count());
        }
    }

    @QueryMapping
    CompletableFuture<Matrix> coverage(
            @Arguments CoverageArguments arguments,
            Moment moment,
            Viewer viewer,
            DataLoader<SharedScans.Key<CoverageQuestion>, CoverageMatrix> matrices) {
        Snapshots snapshots = figures.snapshots();
        FeedWatermarks feeds = snapshots.watermarks(moment);
        AreaRollup rollup = rollup(arguments.rows(), arguments.columns(), arguments.areaKind(), moment);
        CoverageQuestion question = new CoverageQuestion(
                arguments.rows(),
                arguments.columns(),
                rollup,
                rollup,
                filters.of(arguments.filter(), arguments.area(), moment, viewer),
                snapshots.viewpoint(moment, feeds));
        CoverageFilter within = filters.of(null, null, moment, viewer);
        List<Late> late = feeds.late().stream()
                .map(feed -> new Late(feed, feeds, snapshots, within, moment, viewer))
                .toList();
        return matrices.load(new SharedScans.Key<>(snapshots.people(viewer).counted(), question))
                .thenApply(matrix -> new Matrix(matrix.rows(), matrix.columns(), matrix.cells(), late));
    }

    @QueryMapping
    CompletableFuture<OpenedMatrix> coverageOpened(
            @Arguments OpenedArguments arguments,
            Moment moment,
            Viewer viewer,
            DataLoader<SharedScans.Key<OpenedQuestion>, OpenedMatrix> openings) {
        Snapshots snapshots = figures.snapshots();
        OpenedQuestion question = new OpenedQuestion(
                arguments.rows(),
                arguments.columns(),
                rollup(arguments.rows(), arguments.columns(), arguments.areaKind(), moment),
                filters.of(arguments.filter(), arguments.area(), moment, viewer),
                arguments.since(moment.asOf()),
                snapshots.viewpoint(moment));
        return openings.load(new SharedScans.Key<>(snapshots.people(viewer).counted(), question));
    }

    @QueryMapping
    List<CoveragePoint> coverageTrend(@Arguments TrendArguments arguments, Moment now, Viewer viewer) {
        Moment moment = new Moment(arguments.to(), now.knownAt());
        Snapshots snapshots = figures.snapshots();
        Viewpoint viewpoint = snapshots.viewpoint(moment);
        return snapshots
                .people(viewer)
                .counted()
                .trend(
                        filters.of(arguments.filter(), arguments.area(), moment, viewer),
                        arguments.days(),
                        viewpoint.knownAt(),
                        viewpoint.freshness())
                .stream()
                .map(CoveragePoint::of)
                .toList();
    }

    @QueryMapping
    List<TransitionFlow> transitions(@Arguments TransitionArguments arguments, Moment now, Viewer viewer) {
        int settle = arguments.settleDays() == null ? FlowQuestion.SETTLE : arguments.settleDays();
        if (settle < 0 || settle > LATEST_LOOK) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'settleDays' must be from 0 to " + LATEST_LOOK + ".");
        }
        if (!arguments.to().isAfter(arguments.from())) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'to' must be after 'from'.");
        }
        Moment moment = new Moment(arguments.to(), now.knownAt());
        Snapshots snapshots = figures.snapshots();
        return snapshots
                .people(viewer)
                .counted()
                .flows(new FlowQuestion(
                        arguments.kind(),
                        Day.of(arguments.from()),
                        Day.of(arguments.to()),
                        settle,
                        filters.of(null, arguments.area(), moment, viewer).areas(),
                        snapshots.viewpoint(moment, Freshness.FRESH).knownAt()))
                .stream()
                .map(TransitionFlow::of)
                .toList();
    }

    private AreaRollup rollup(CoverageAxis rows, CoverageAxis columns, @Nullable AreaKind asked, Moment moment) {
        if (rows != CoverageAxis.AREA && columns != CoverageAxis.AREA) {
            return AreaRollup.NONE;
        }
        AreaKind kind = asked == null ? AreaKind.CSP : asked;
        AreaTree tree = areas.tree(moment);
        return code -> tree.lies(code, kind);
    }
}
