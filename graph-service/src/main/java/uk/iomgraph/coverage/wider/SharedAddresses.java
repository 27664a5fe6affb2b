package uk.iomgraph.coverage.wider;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.CoverageStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.gap.AreaGaps;
import uk.iomgraph.rules.gap.AreaGaps.Household;
import uk.iomgraph.rules.gap.Finding;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.setting.Setting;

/**
 * G58, for each address that is no hostel, approved premises or prison, over all of time: people who live there while they
 * are in an IOM cohort or tied to a gang, a tie counting until its review is due.
 */
@Component
class SharedAddresses implements WiderRule {

    private final GraphReader graph;
    private final WiderSettings words;

    SharedAddresses(GraphReader graph, WiderSettings words) {
        this.graph = graph.unhurried();
        this.words = words;
    }

    @Override
    public List<Finding> find(Inquiry inquiry) {
        List<Finding> findings = new ArrayList<>();
        Parameters parameters = Parameters.of("least", inquiry.leastAnywhere(Setting.NOMINALS_AT_ADDRESS))
                .and("kinds", words.addressReviews());
        graph.list(CoverageStatements.WIDER_SHARED_ADDRESSES, parameters, row -> household(row, inquiry.partnerships()))
                .forEach(household ->
                        findings.addAll(AreaGaps.manyAtAddress(household, inquiry.settings(household.area()))));
        return findings;
    }

    private static Household household(Row row, Partnerships partnerships) {
        return new Household(
                row.text("address"),
                partnerships.orSelf(row.textOrNull("area")),
                row.rows("residents").stream()
                        .map(person -> Spans.both(person, "lived", "belonged"))
                        .toList(),
                row.dates("reviews").stream().map(Day::of).toList());
    }
}
