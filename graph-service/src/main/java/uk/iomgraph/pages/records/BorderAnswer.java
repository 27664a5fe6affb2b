package uk.iomgraph.pages.records;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.Frames.DemonstrationState;

/** The answers to the documents about borders. What is null is withheld, or not known. */
final class BorderAnswer {

    private BorderAnswer() {}

    record Borders(DemonstrationState demonstration, Flows crossBorderFlows) {}

    record Flows(Totals totals, List<FlowArea> areas, List<Flow> flows) {

        /** The same without other areas; flows are asked for by area. */
        Flows ofArea(String code) {
            return new Flows(
                    totals,
                    areas.stream()
                            .filter(one ->
                                    one.area() != null && one.area().code().equals(code))
                            .toList(),
                    flows);
        }
    }

    record Totals(
            @Nullable Integer total,
            @Nullable Integer crossing,
            @Nullable Double crossBorderShare) {}

    record Area(String code, String name) {}

    record FlowArea(
            @Nullable Area area,
            @Nullable Integer outbound,
            @Nullable Integer inbound,
            @Nullable Integer inside) {}

    record Flow(
            @Nullable Area fromArea,
            @Nullable Area toArea,
            @Nullable Integer observed,
            @Nullable Double expected,
            @Nullable Double ratio,
            @Nullable Double ratioLow,
            @Nullable Double ratioHigh,
            @Nullable Integer handovers,
            @Nullable Boolean protocol) {}

    record PairAnswer(DemonstrationState demonstration, Pair borderPair) {}

    record Pair(
            @Nullable Area a,
            @Nullable Area b,
            boolean neighbours,
            Flow there,
            Flow back,
            List<Link> links,
            Shared sharedPeople,
            Shared dualCohorts) {}

    record PairHandovers(Handovers borderPair) {}

    record Handovers(List<Handover> handovers) {}

    record Link(String kind, @Nullable Integer count) {}

    record Shared(@Nullable Integer total) {}

    record Waiting(HandoverPage late, HandoverPage waiting) {}

    record HandoverPage(List<HandoverEdge> edges, PageInfo pageInfo) {}

    record HandoverEdge(Handover node) {}

    record PageInfo(boolean hasNextPage) {}

    record Person(String id, @Nullable String name) {}

    record Handover(
            String id,
            String state,
            @Nullable Person person,
            @Nullable AreaName fromArea,
            @Nullable AreaName toArea,
            LocalDate offeredOn,
            LocalDate lapsesOn) {}

    record AreaName(String name) {}
}
