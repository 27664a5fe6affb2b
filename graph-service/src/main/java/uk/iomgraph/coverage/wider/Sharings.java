package uk.iomgraph.coverage.wider;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.CoverageStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.gap.Finding;
import uk.iomgraph.rules.gap.PairGaps;
import uk.iomgraph.rules.gap.PairGaps.Agreement;
import uk.iomgraph.rules.gap.PairGaps.Sharing;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Interval;

/** G35, for each disclosure that no agreement covered on its day: the others are left in the database. */
@Component
class Sharings implements WiderRule {

    private final GraphReader graph;

    Sharings(GraphReader graph) {
        this.graph = graph.unhurried();
    }

    @Override
    public List<Finding> find(Inquiry inquiry) {
        List<Finding> findings = new ArrayList<>();
        graph.list(CoverageStatements.WIDER_DISCLOSURES, Parameters.none(), Shared::of)
                .forEach(shared -> findings.addAll(
                        PairGaps.noAgreement(shared.sharing(), shared.agreements(), inquiry.settings())));
        return findings;
    }

    private record Shared(Sharing sharing, List<Agreement> agreements) {

        static Shared of(Row row) {
            Sharing sharing = new Sharing(
                    row.text("disclosure"),
                    row.text("discloser"),
                    row.text("receiver"),
                    row.text("purpose"),
                    row.text("category"),
                    Day.of(row.date("day")));
            Set<String> parties = Set.of(sharing.fromAgency(), sharing.toAgency());
            return new Shared(
                    sharing,
                    row.rows("agreements").stream()
                            .map(agreement -> agreement(agreement, parties))
                            .toList());
        }

        private static Agreement agreement(Row row, Set<String> parties) {
            return new Agreement(
                    row.text("key"),
                    parties,
                    Set.copyOf(row.texts("purposes")),
                    Set.copyOf(row.texts("categories")),
                    new Interval(Day.of(row.date("from")), Day.of(row.dateOrNull("to"))));
        }
    }
}
