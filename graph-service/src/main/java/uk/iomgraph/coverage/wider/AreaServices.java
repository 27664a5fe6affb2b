package uk.iomgraph.coverage.wider;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.CoverageStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.gap.AreaGaps;
import uk.iomgraph.rules.gap.AreaGaps.Demands;
import uk.iomgraph.rules.gap.AreaGaps.Offer;
import uk.iomgraph.rules.gap.Finding;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.timeline.Pathway;

/**
 * G24, for each partnership and pathway, over all of time: people with a significant need while they live there, and the
 * services that serve the partnership, a part of it, or an area it is part of. A service without a capacity always has room.
 */
@Component
class AreaServices implements WiderRule {

    private final GraphReader graph;

    AreaServices(GraphReader graph) {
        this.graph = graph.unhurried();
    }

    @Override
    public List<Finding> find(Inquiry inquiry) {
        List<Finding> findings = new ArrayList<>();
        inquiry.partnerships().areas().forEach((partnership, codes) -> {
            List<Needs> needs = graph.list(
                    CoverageStatements.WIDER_NEEDS,
                    Parameters.of("codes", codes).and("enough", inquiry.leastAnywhere(Setting.SERVICE_NEEDS)),
                    Needs::of);
            List<Offered> offered = needs.isEmpty() ? List.of() : services(codes, inquiry);
            for (Needs need : needs) {
                List<Offer> offers = offered.stream()
                        .filter(service -> service.pathway() == need.pathway())
                        .map(Offered::offer)
                        .toList();
                findings.addAll(AreaGaps.noService(
                        new Demands(partnership, need.pathway(), need.people(), offers),
                        inquiry.settings(partnership)));
            }
        });
        return findings;
    }

    private List<Offered> services(List<String> codes, Inquiry inquiry) {
        return graph.list(
                CoverageStatements.WIDER_SERVICES,
                Parameters.of("codes", codes).and("asOf", inquiry.today()),
                Offered::of);
    }

    private record Needs(Pathway pathway, List<Intervals> people) {

        static Needs of(Row row) {
            return new Needs(
                    Pathway.valueOf(row.text("pathway")),
                    row.rows("people").stream()
                            .map(person -> Spans.both(person, "lived", "needed"))
                            .toList());
        }
    }

    private record Offered(Pathway pathway, Offer offer) {

        static Offered of(Row row) {
            int capacity = Math.toIntExact(Objects.requireNonNullElse(row.numberOrNull("capacity"), -1L));
            return new Offered(
                    Pathway.valueOf(row.text("pathway")),
                    new Offer(row.text("service"), Spans.between(row), capacity, Spans.each(row, "helped")));
        }
    }
}
