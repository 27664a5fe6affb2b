package uk.iomgraph.flow;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.cypher.FlowStatements;
import uk.iomgraph.flow.index.FlowCounts;
import uk.iomgraph.flow.index.JourneyIndex.Window;
import uk.iomgraph.flow.index.LevelAreas;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.flow.FlowMatrix;
import uk.iomgraph.rules.interval.Day;

/** Counts what goes from area to area, and measures it. */
@Service
class Flows {

    private final JourneyFigures figures;
    private final Areas areas;
    private final Protocols protocols;
    private final GraphReader graph;

    Flows(JourneyFigures figures, Areas areas, Protocols protocols, GraphReader graph) {
        this.figures = figures;
        this.areas = areas;
        this.protocols = protocols;
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
    CrossBorderFlows between(FlowArguments arguments, Moment moment) {
        arguments.check();
        Territory territory = Territory.of(areas.tree(moment), arguments.level(), arguments.within());
        return between(territory, new Days(arguments.from(), arguments.to()), moment);
    }

    /** The flows between the areas of a territory. */
    CrossBorderFlows between(Territory territory, Days days, Moment moment) {
        FlowCounts counts = figures.index().count(territory.areas(), days.window(moment));
        return new CrossBorderFlows(
                moment,
                counts,
                territory.distances(),
                handovers(territory.areas(), days, moment),
                protocols.pairs(territory, moment));
    }

    private FlowMatrix handovers(LevelAreas level, Days days, Moment moment) {
        int size = level.size();
        int[] counts = new int[size * size];
        Parameters parameters =
                Parameters.of("from", days.from()).and("to", days.to()).and("knownAt", moment.knownAt());
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
