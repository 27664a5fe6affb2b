package uk.iomgraph.tie;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.cypher.TieStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.disclosure.RawCount;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.tie.VictimOffenderOverlap.Counted;

/** Counts people who were victims, accused, or both. */
@Service
class Overlaps {

    private static final int MOST_YEARS = 20;

    private final GraphReader graph;
    private final Areas areas;

    Overlaps(GraphReader graph, Areas areas) {
        this.graph = graph;
        this.areas = areas;
    }

    VictimOffenderOverlap of(String area, LocalDate from, LocalDate to, Moment moment, Viewer viewer) {
        if (!from.isBefore(to) || from.plusYears(MOST_YEARS).isBefore(to)) {
            throw new BadQuestion(
                    Fault.BAD_ARGUMENT, "'from' must be before 'to', by at most " + MOST_YEARS + " years.");
        }
        Parameters asked = Parameters.of("areas", within(area, moment))
                .and("from", from)
                .and("to", to)
                .and("asOf", moment.asOf())
                .and("knownAt", moment.knownAt())
                .and("sees", viewer.sees());
        List<Counted> counted = graph.list(
                TieStatements.OVERLAP,
                asked,
                row -> new Counted(
                        row.text("standing"),
                        row.text("role"),
                        row.text("direction"),
                        RawCount.of(row.number("people"))));
        return VictimOffenderOverlap.of(area, from, to, counted);
    }

    /**
     * Codes of an area and all that lies within it.
     *
     * @throws BadQuestion if there is no such area
     */
    List<String> within(String area, Moment moment) {
        AreaTree tree = areas.currentTree(moment);
        return List.copyOf(tree.within(tree.known(area)));
    }
}
