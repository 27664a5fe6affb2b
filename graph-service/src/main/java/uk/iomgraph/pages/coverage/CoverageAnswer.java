package uk.iomgraph.pages.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.Frames.DemonstrationState;
import uk.iomgraph.pages.GapPage;

/** The answer to the dashboard's document. A figure that is null is withheld. */
record CoverageAnswer(
        DemonstrationState demonstration,
        AreaPage areas,
        Matrix now,
        Matrix before,
        Matrix matrix,
        Matrix byArea,
        Matrix byOwner,
        Matrix urgentOwners,
        List<Point> trend,
        List<Flow> transitions,
        @Nullable GapPage gaps) {

    /** The same with gaps listed one by one, which another document asks for. */
    CoverageAnswer listing(GapPage listed) {
        return new CoverageAnswer(
                demonstration, areas, now, before, matrix, byArea, byOwner, urgentOwners, trend, transitions, listed);
    }

    record AreaPage(List<AreaEdge> edges) {}

    record AreaEdge(Place node) {}

    record Place(
            String code,
            String name,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    record Matrix(
            List<String> rows,
            List<String> columns,
            List<Figures> cells,
            @Nullable List<LateFeed> lateFeeds) {

        Figures cell(int row, int column) {
            return cells.get(row * columns.size() + column);
        }

        /** The only cell of a matrix of everybody; nothing where nobody needs anything. */
        Figures whole() {
            return cells.isEmpty() ? Figures.NOTHING : cells.get(0);
        }
    }

    record Figures(
            @Nullable Integer eligible,
            @Nullable Integer covered,
            @Nullable Integer gap,
            @Nullable Integer unknown,
            @Nullable Integer inTransit,
            @Nullable Integer gapDays,
            @Nullable Double medianDaysToCover) {

        static final Figures NOTHING = new Figures(0, 0, 0, 0, 0, 0, null);
    }

    record LateFeed(String source, LocalDate from) {}

    record Point(
            LocalDate day,
            @Nullable Integer eligible,
            @Nullable Integer covered,
            @Nullable Integer gap,
            @Nullable Integer unknown,
            @Nullable Integer inTransit,
            @Nullable Integer opened,
            @Nullable Integer closed) {}

    record Flow(
            String from,
            String to,
            @Nullable Integer people,
            @Nullable Integer transitions) {}

    /** The names of areas by their codes. */
    Map<String, Place> places() {
        return areas.edges().stream().map(AreaEdge::node).collect(Collectors.toMap(Place::code, Function.identity()));
    }
}
