package uk.iomgraph.flow;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.flow.Protocols.Pair;
import uk.iomgraph.flow.index.FlowCounts;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.flow.Distances;
import uk.iomgraph.rules.flow.FlowMatrix;
import uk.iomgraph.rules.flow.GravityFit;
import uk.iomgraph.rules.flow.GravityModel;

/** What went between the areas of a level in a period. The gravity model is fitted when it is first asked for. */
final class CrossBorderFlows {

    private final Moment moment;
    private final FlowCounts counts;
    private final Distances distances;
    private final FlowMatrix handovers;
    private final Set<Pair> protocols;
    private @Nullable GravityFit fit;

    /**
     * Flows.
     *
     * @param moment the day whose areas they are, and what was known
     * @param counts what was counted
     * @param distances between the areas
     * @param handovers between the same areas in the same period
     * @param protocols pairs of areas with an open protocol
     */
    CrossBorderFlows(Moment moment, FlowCounts counts, Distances distances, FlowMatrix handovers, Set<Pair> protocols) {
        this.moment = moment;
        this.counts = counts;
        this.distances = distances;
        this.handovers = handovers;
        this.protocols = Set.copyOf(protocols);
    }

    Moment moment() {
        return moment;
    }

    FlowCounts counts() {
        return counts;
    }

    Distances distances() {
        return distances;
    }

    FlowMatrix handovers() {
        return handovers;
    }

    Set<Pair> protocols() {
        return protocols;
    }

    /** The gravity model. */
    synchronized GravityFit fit() {
        GravityFit found = fit;
        if (found == null) {
            found = GravityModel.fit(counts.matrix(), distances);
            fit = found;
        }
        return found;
    }

    /** All flows together. */
    public FlowTotals totals() {
        return FlowTotals.of(counts, handovers, protocols);
    }

    /** The gravity model, or why there is none. */
    public GravityParameters gravity() {
        return GravityParameters.of(fit());
    }

    /** What begins and ends in each area in which anything does, by code. */
    public List<FlowArea> areas() {
        FlowMatrix matrix = counts.matrix();
        return IntStream.range(0, matrix.size())
                .filter(area -> matrix.row(area) + matrix.column(area) > 0)
                .mapToObj(this::area)
                .toList();
    }

    /** What begins and ends in the area with a code, which is one of them. */
    FlowArea area(String code) {
        return area(counts.areas().position(code));
    }

    /** What went from the area with a code to another. */
    Flow flow(String from, String to) {
        return new Flow(this, counts.areas().position(from), counts.areas().position(to));
    }

    private FlowArea area(int position) {
        FlowMatrix matrix = counts.matrix();
        int inside = matrix.observed(position, position);
        return new FlowArea(
                moment,
                counts.areas().code(position),
                matrix.row(position) - inside,
                matrix.column(position) - inside,
                inside);
    }

    /** The greatest flows that cross a border, of equal ones by the codes of the areas. */
    List<Flow> greatest(int most) {
        return greatest(crossing(), most);
    }

    /** The greatest from one area to others, or to it from them. */
    List<Flow> greatest(String code, boolean outbound, int most) {
        return greatest(others(counts.areas().position(code), outbound), most);
    }

    /** The greatest that begin or end in an area; none where nothing is counted of it. */
    List<Flow> greatestOf(String code, int most) {
        int area = counts.areas().position(code);
        if (area < 0) {
            return List.of();
        }
        return greatest(crossing().filter(flow -> flow.from() == area || flow.to() == area), most);
    }

    private Stream<Flow> crossing() {
        return IntStream.range(0, counts.areas().size()).boxed().flatMap(from -> others(from, true));
    }

    private Stream<Flow> others(int area, boolean outbound) {
        return IntStream.range(0, counts.areas().size())
                .filter(other -> other != area)
                .mapToObj(other -> outbound ? new Flow(this, area, other) : new Flow(this, other, area))
                .filter(flow -> flow.observed() > 0);
    }

    private static List<Flow> greatest(Stream<Flow> flows, int most) {
        return flows.sorted(Comparator.comparingInt(flow -> -flow.observed()))
                .limit(most)
                .toList();
    }
}
