package uk.iomgraph.flow;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.crossborder.links.LinkCounts;
import uk.iomgraph.crossborder.links.LinkCounts.Counted;
import uk.iomgraph.cypher.FlowStatements;
import uk.iomgraph.flow.index.FlowCounts;
import uk.iomgraph.flow.index.JourneyIndex.Window;
import uk.iomgraph.flow.index.LevelAreas;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.border.LinkKind;
import uk.iomgraph.rules.flow.FlowMatrix;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.security.Viewer;

/** Counts what goes from area to area, and measures it. */
@Service
class Flows {

    private final JourneyFigures figures;
    private final Areas areas;
    private final Protocols protocols;
    private final LinkCounts links;
    private final GraphReader graph;

    Flows(JourneyFigures figures, Areas areas, Protocols protocols, LinkCounts links, GraphReader graph) {
        this.figures = figures;
        this.areas = areas;
        this.protocols = protocols;
        this.links = links;
        this.graph = graph;
    }

    /** A period of days: the first, and the one after the last. */
    record Days(LocalDate from, LocalDate to) {

        /** The year that ends with a day, the day in it. */
        static Days yearTo(LocalDate day) {
            return new Days(day.minusYears(1).plusDays(1), day.plusDays(1));
        }

        Window window(Moment moment) {
            return new Window(Day.of(from), Day.of(to), JourneyReader.micros(moment.knownAt()));
        }
    }

    /** The flows between the areas of a level. */
    CrossBorderFlows between(FlowArguments arguments, Moment moment, Viewer viewer) {
        arguments.check();
        Territory territory = Territory.of(areas.tree(moment), arguments.level(), arguments.within());
        Days days = new Days(arguments.from(), arguments.to());
        LinkKind kind = arguments.kind();
        return between(
                territory,
                kind == null ? journeys(territory, days, moment, viewer) : links(kind, territory, days, moment, viewer),
                days,
                moment,
                viewer);
    }

    /** Journeys between the areas of a territory, over the year that ends with the day. */
    CrossBorderFlows year(Territory territory, Moment moment, Viewer viewer) {
        Days days = Days.yearTo(moment.asOf());
        return between(territory, journeys(territory, days, moment, viewer), days, moment, viewer);
    }

    private FlowCounts journeys(Territory territory, Days days, Moment moment, Viewer viewer) {
        return figures.index(viewer).count(territory.areas(), days.window(moment));
    }

    private FlowCounts links(LinkKind kind, Territory territory, Days days, Moment moment, Viewer viewer) {
        LevelAreas level = territory.areas();
        int[] counts = new int[level.size() * level.size()];
        long[] outside = new long[1];
        Moment last = new Moment(days.to().minusDays(1), moment.knownAt());
        links.forEach(new Counted(kind, days.from(), last, viewer), territory.tree(), territory.level(), (from, to) -> {
            int one = level.position(from);
            int other = level.position(to);
            if (one < 0 || other < 0) {
                outside[0]++;
            } else {
                counts[one * level.size() + other]++;
            }
        });
        return new FlowCounts(level, new FlowMatrix(level.size(), counts), new double[0], outside[0]);
    }

    private CrossBorderFlows between(Territory territory, FlowCounts counts, Days days, Moment moment, Viewer viewer) {
        return new CrossBorderFlows(
                moment,
                counts,
                territory.distances(),
                handovers(territory.areas(), days, moment, viewer),
                protocols.pairs(territory, moment));
    }

    private FlowMatrix handovers(LevelAreas level, Days days, Moment moment, Viewer viewer) {
        int size = level.size();
        int[] counts = new int[size * size];
        Parameters parameters = Parameters.of("from", days.from())
                .and("to", days.to())
                .and("knownAt", moment.knownAt())
                .and("sees", viewer.sees());
        graph.forEach(FlowStatements.HANDOVER_COUNTS, parameters, row -> {
            int sender = level.position(row.text("sender"));
            int receiver = level.position(row.text("receiver"));
            if (sender >= 0 && receiver >= 0) {
                counts[sender * size + receiver] += Math.toIntExact(row.number("count"));
            }
        });
        return new FlowMatrix(size, counts);
    }
}
