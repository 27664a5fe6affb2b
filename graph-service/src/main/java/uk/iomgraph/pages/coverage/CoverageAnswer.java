package uk.iomgraph.pages.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.Frames.DemonstrationState;
import uk.iomgraph.pages.GapPage;

/** The answer to the dashboard's document. A figure that is asked for and null is withheld. */
record CoverageAnswer(
        DemonstrationState demonstration,
        AreaPage areas,
        List<Point> before,
        Matrix matrix,
        Matrix byArea,
        Matrix byOwner,
        Opened opened,
        Opened critical,
        Opened openedOwners,
        List<Point> trend,
        List<Flow> transitions,
        @Nullable GapPage gaps) {

    /** The same with gaps listed one by one, which another document asks for. */
    CoverageAnswer listing(GapPage listed) {
        return with(areas, listed);
    }

    /** The same with more areas. */
    CoverageAnswer naming(AreaPage named) {
        return with(named, gaps);
    }

    private CoverageAnswer with(AreaPage named, @Nullable GapPage listed) {
        return new CoverageAnswer(
                demonstration,
                named,
                before,
                matrix,
                byArea,
                byOwner,
                opened,
                critical,
                openedOwners,
                trend,
                transitions,
                listed);
    }

    record AreaPage(List<AreaEdge> edges, GapPage.PageInfo pageInfo) {

        AreaPage and(AreaPage next) {
            return new AreaPage(
                    Stream.concat(edges.stream(), next.edges.stream()).toList(), next.pageInfo);
        }
    }

    /** A page of areas by itself. */
    record Areas(AreaPage areas) {}

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
    }

    record Figures(
            @Nullable Integer eligible,
            @Nullable Integer covered,
            @Nullable Integer gap,
            @Nullable Integer unknown,
            @Nullable Integer inTransit,
            @Nullable Integer gapDays,
            @Nullable Double medianDaysToCover) {}

    /** What opened and closed; where a heading is missing, nothing did. */
    record Opened(List<String> rows, List<String> columns, List<Moved> cells) {

        Moved cell(String row, String column) {
            int rowAt = rows.indexOf(row);
            int columnAt = columns.indexOf(column);
            return rowAt < 0 || columnAt < 0 ? Moved.NOTHING : cells.get(rowAt * columns.size() + columnAt);
        }
    }

    record Moved(@Nullable Integer opened, @Nullable Integer closed) {

        static final Moved NOTHING = new Moved(0, 0);
    }

    record LateFeed(String source, LocalDate from) {}

    record Point(
            LocalDate day,
            @Nullable Integer eligible,
            @Nullable Integer covered,
            @Nullable Integer gap,
            @Nullable Integer unknown,
            @Nullable Integer inTransit,
            @Nullable Integer gapDays,
            @Nullable Integer opened,
            @Nullable Integer closed) {

        Figures figures() {
            return new Figures(eligible, covered, gap, unknown, inTransit, gapDays, null);
        }
    }

    record Flow(
            String from,
            String to,
            @Nullable Integer people,
            @Nullable Integer transitions) {}

    /** Everybody on the day, which is the last one of the trend. */
    Figures now() {
        return trend.get(trend.size() - 1).figures();
    }

    /** The names of areas by their codes. */
    Map<String, Place> places() {
        return areas.edges().stream().map(AreaEdge::node).collect(Collectors.toMap(Place::code, Function.identity()));
    }
}
