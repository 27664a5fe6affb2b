package uk.iomgraph.victim;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import uk.iomgraph.cypher.VictimStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;

/** Answers whether somebody's victims live near an address. */
@Service
class Victims {

    /** Few and far apart, so that asking again and again does not close in on a home. */
    private static final List<Integer> DISTANCES = List.of(200, 500, 1000);

    private static final Set<Role> MAY_ASK = Set.of(Role.INVESTIGATOR, Role.COORDINATOR);

    private final GraphReader graph;
    private final Clock clock;

    Victims(GraphReader graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * Whether a victim of a person lives near an address today.
     *
     * @param person the id of the person accused
     * @param address the id of the address
     * @throws BadQuestion if the viewer may not ask, the distance is none of those offered, or there is no such person
     */
    VictimProximity nearby(String person, String address, int metres, Viewer viewer) {
        if (viewer.roles().stream().noneMatch(MAY_ASK::contains)) {
            throw new BadQuestion(Fault.NOT_ALLOWED, "Only investigators and coordinators may ask this.");
        }
        if (!DISTANCES.contains(metres)) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'withinMetres' must be 200, 500 or 1000.");
        }
        Parameters asked = Parameters.of("person", person)
                .and("address", address)
                .and("metres", metres)
                .and("today", LocalDate.now(clock))
                .and("now", clock.instant())
                .and("sees", viewer.sees());
        Found found = graph.find(VictimStatements.NEARBY, asked, Found::of)
                .filter(Found::known)
                .orElseThrow(() -> new BadQuestion(Fault.NOT_FOUND, "There is nobody with this id."));
        return VictimProximity.of(found.answer(viewer.seesEverybody()), metres);
    }

    /** What the statement counts; it stays here. */
    private record Found(boolean known, boolean placed, long victims, long unplaced, boolean near) {

        static Found of(Row row) {
            return new Found(
                    row.flag("known"),
                    row.flag("placed"),
                    row.number("victims"),
                    row.number("unplaced"),
                    row.flag("near"));
        }

        /**
         * For who does not see records of limited access the answer is never NO: it might be false, and if it turned on such
         * a record it would tell that there is one.
         */
        VictimProximityAnswer answer(boolean seesEverybody) {
            if (near) {
                return VictimProximityAnswer.YES;
            }
            boolean certain = seesEverybody && placed && victims > 0 && unplaced == 0;
            return certain ? VictimProximityAnswer.NO : VictimProximityAnswer.UNKNOWN;
        }
    }
}
