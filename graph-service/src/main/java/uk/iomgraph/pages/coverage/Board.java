package uk.iomgraph.pages.coverage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.FlowPicture;
import uk.iomgraph.pages.Picture;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.Words;
import uk.iomgraph.pages.coverage.CoverageAnswer.AreaEdge;
import uk.iomgraph.pages.coverage.CoverageAnswer.Figures;
import uk.iomgraph.pages.coverage.CoverageAnswer.LateFeed;
import uk.iomgraph.pages.coverage.CoverageAnswer.Place;

/**
 * All that the dashboard shows.
 *
 * @param query what was asked for
 * @param before the day that figures are compared with
 * @param headlines the figures at its head
 * @param tables the tables, by what they are about
 * @param chart the trend
 * @param map the areas
 * @param flow where people were after something ended
 * @param answer the answer they come from
 */
record Board(
        CoverageQuery query,
        LocalDate before,
        List<Headline> headlines,
        Tables tables,
        TrendChart chart,
        AreaMap map,
        FlowPicture flow,
        CoverageAnswer answer) {

    /** The tables of the dashboard. */
    record Tables(Table matrix, Table areas, Table opened, Table owners, Table trend, Table transitions, Table gaps) {

        /** One by its id; null if there is none. */
        @Nullable
        Table find(String id) {
            return List.of(matrix, areas, opened, owners, trend, transitions, gaps).stream()
                    .filter(table -> table.id().equals(id))
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * The picture of a table; null if there is none.
     *
     * @param id the id of the table
     */
    @Nullable
    Picture picture(String id) {
        return switch (id) {
            case "matrix" -> HeatPicture.of(tables.matrix(), Shades.STEPS);
            case "areas" -> map.picture();
            case "trend" -> chart;
            case "transitions" -> flow;
            default -> null;
        };
    }

    public List<Place> places() {
        return answer.areas().edges().stream().map(AreaEdge::node).toList();
    }

    public List<LateFeed> lateFeeds() {
        List<LateFeed> late = answer.matrix().lateFeeds();
        return late == null ? List.of() : late;
    }

    public List<Shades.Step> key() {
        return Shades.STEPS;
    }

    /** The name of the area asked for; null for all. */
    public @Nullable String areaName() {
        return query.area() == null
                ? null
                : places().stream()
                        .filter(place -> place.code().equals(query.area()))
                        .map(Place::name)
                        .findFirst()
                        .orElse(query.area());
    }

    /** The main thing in one sentence. */
    public String summary() {
        Figures now = answer.now();
        String where = areaName() == null ? "" : " in " + areaName();
        if (now.eligible() != null && now.eligible() == 0) {
            return "Nobody" + where + " needs cover on this day under these filters.";
        }
        String share = Words.share(now.gap(), now.eligible());
        return Words.figure(now.gap()) + " of " + Words.figure(now.eligible()) + " people who need cover" + where
                + " have at least one gap" + (share == null ? "" : " (" + share + ")") + ".";
    }

    /** Where most urgent gaps opened, and who must act, in one sentence. */
    public String openedSummary() {
        List<Table.Line> rows = tables.opened().rows();
        if (rows.isEmpty()) {
            return "No high or critical gap opened in this quarter.";
        }
        Table.Line first = rows.get(0);
        return "Most opened in " + first.head().text() + ": "
                + first.cells().get(0).text()
                + ". Who must act on them: "
                + first.cells().get(3).text() + ".";
    }

    /** A filter that is on, and the address without it. */
    record Filter(String name, String value, String without) {}

    public List<Filter> filters() {
        return query.active().entrySet().stream()
                .map(entry -> new Filter(
                        Words.name(entry.getKey().toUpperCase(java.util.Locale.ROOT)),
                        entry.getKey().equals("area") ? String.valueOf(areaName()) : Words.name(entry.getValue()),
                        query.address("/coverage", entry.getKey(), null)))
                .toList();
    }
}
