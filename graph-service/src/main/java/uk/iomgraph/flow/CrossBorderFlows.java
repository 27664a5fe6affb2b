package uk.iomgraph.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.flow.Protocols.Pair;
import uk.iomgraph.flow.index.FlowCounts;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.flow.Distances;
import uk.iomgraph.rules.flow.FlowMatrix;
import uk.iomgraph.rules.flow.GravityFit;
import uk.iomgraph.rules.flow.GravityFit.Fitted;
import uk.iomgraph.rules.flow.PoissonInterval;

/**
 * What went between the areas of a level in a period.
 *
 * @param moment the day whose areas they are, and what was known
 * @param counts what was counted
 * @param handovers handovers between the same areas in the same period
 * @param protocols pairs of areas with an open protocol
 * @param distances between the areas
 * @param fit the gravity model
 */
record CrossBorderFlows(
        Moment moment,
        FlowCounts counts,
        FlowMatrix handovers,
        Set<Pair> protocols,
        Distances distances,
        GravityFit fit) {

    /** All flows together. */
    public FlowTotals totals() {
        return FlowTotals.of(counts, handovers, protocols);
    }

    /** The gravity model, or why there is none. */
    public GravityParameters gravity() {
        return GravityParameters.of(fit);
    }

    /** What begins and ends in each area in which anything does, by code. */
    public List<FlowArea> areas() {
        FlowMatrix matrix = counts.matrix();
        return IntStream.range(0, matrix.size())
                .filter(area -> matrix.row(area) + matrix.column(area) > 0)
                .mapToObj(area -> new FlowArea(
                        moment,
                        counts.areas().code(area),
                        matrix.row(area) - matrix.observed(area, area),
                        matrix.column(area) - matrix.observed(area, area),
                        matrix.observed(area, area)))
                .toList();
    }

    /** The greatest flows that cross a border, of equal ones by the codes of the areas. */
    List<Flow> greatest(int most) {
        FlowMatrix matrix = counts.matrix();
        List<int[]> cells = new ArrayList<>();
        for (int from = 0; from < matrix.size(); from++) {
            for (int to = 0; to < matrix.size(); to++) {
                if (from != to && matrix.observed(from, to) > 0) {
                    cells.add(new int[] {from, to});
                }
            }
        }
        return cells.stream()
                .sorted(Comparator.comparingInt(cell -> -matrix.observed(cell[0], cell[1])))
                .limit(most)
                .map(cell -> flow(cell[0], cell[1]))
                .toList();
    }

    /** What went from one area to another. */
    Flow flow(int from, int to) {
        FlowMatrix matrix = counts.matrix();
        String one = counts.areas().code(from);
        String other = counts.areas().code(to);
        int observed = matrix.observed(from, to);
        double expected = matrix.expected(from, to);
        PoissonInterval interval = expected > 0 ? PoissonInterval.of(observed).dividedBy(expected) : null;
        double kilometres = distances.between(from, to);
        return new Flow(
                moment,
                one,
                other,
                observed,
                counts.harm(from, to),
                expected,
                byGravity(from, to, kilometres),
                expected > 0 ? observed / expected : null,
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                FlowTotals.orNull(matrix.asymmetry(from, to)),
                Double.isNaN(kilometres) ? null : kilometres,
                handovers.observed(from, to),
                protocols.contains(Pair.of(one, other)));
    }

    private @Nullable Double byGravity(int from, int to, double kilometres) {
        long origin = counts.matrix().row(from);
        long destination = counts.matrix().column(to);
        return fit instanceof Fitted fitted && kilometres > 0 && origin > 0 && destination > 0
                ? fitted.expected(origin, destination, kilometres)
                : null;
    }
}
