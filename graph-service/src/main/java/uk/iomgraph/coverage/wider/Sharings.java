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

/**
 * G35, for each disclosure that no agreement covered on its day, and for each kind of data and purpose last shared under an
 * agreement that ends. All others are left in the database.
 */
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
        graph.list(CoverageStatements.WIDER_AGREED_SHARING, Parameters.none(), Agreed::of)
                .forEach(agreed -> findings.addAll(PairGaps.agreementEnds(
                        agreed.first(), agreed.last(), agreed.agreements(), inquiry.settings())));
        return findings;
    }

    private record Shared(Sharing sharing, List<Agreement> agreements) {

        static Shared of(Row row) {
            return new Shared(sharingOf(row, "disclosure", "day"), agreementsOf(row));
        }
    }

    private record Agreed(Sharing first, Sharing last, List<Agreement> agreements) {

        static Agreed of(Row row) {
            return new Agreed(
                    sharingOf(row, "first", "firstDay"), sharingOf(row, "last", "lastDay"), agreementsOf(row));
        }
    }

    private static Sharing sharingOf(Row row, String key, String day) {
        return new Sharing(
                row.text(key),
                row.text("discloser"),
                row.text("receiver"),
                row.text("purpose"),
                row.text("category"),
                Day.of(row.date(day)));
    }

    private static List<Agreement> agreementsOf(Row row) {
        Set<String> parties = Set.of(row.text("discloser"), row.text("receiver"));
        return row.rows("agreements").stream()
                .map(agreement -> new Agreement(
                        agreement.text("key"),
                        parties,
                        Set.copyOf(agreement.texts("purposes")),
                        Set.copyOf(agreement.texts("categories")),
                        new Interval(Day.of(agreement.date("from")), Day.of(agreement.dateOrNull("to")))))
                .toList();
    }
}
