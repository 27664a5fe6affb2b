package uk.iomgraph.synthetic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.AccuracyStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.synthetic.truth.Accuracy;
import uk.iomgraph.synthetic.truth.Agreement;
import uk.iomgraph.synthetic.truth.Finding;
import uk.iomgraph.synthetic.truth.TruthEntry;

/** The ties to gangs that the graph believes, held against those that were planted: each person and gang for itself. */
@Component
class BelievedGangTies {

    private static final String GANG_TIES = "gang_ties";
    private static final char AND = ' ';

    private final GraphReader reader;

    BelievedGangTies(GraphReader reader) {
        this.reader = reader.unhurried();
    }

    /** Counts how far these ties, and near misses of ties, are believed, by their code. */
    Map<String, Accuracy> measure(Collection<TruthEntry> entries, Agreement agreement) {
        List<String> keys = entries.stream()
                .flatMap(entry -> entry.refs().stream().map(ref -> GraphKey.of("people", ref)))
                .distinct()
                .toList();
        Set<Finding> findings = new LinkedHashSet<>();
        reader.forEach(
                AccuracyStatements.BELIEVED_GANG_TIES, Parameters.of("keys", keys), row -> findings.add(finding(row)));
        List<TruthEntry> pairs = entries.stream().map(BelievedGangTies::pairs).toList();
        return Accuracy.compare(pairs, new ArrayList<>(findings), agreement);
    }

    private static Finding finding(Row row) {
        return Finding.dated(
                GANG_TIES, row.text("key") + AND + row.text("gang"), row.dateOrNull("from"), row.dateOrNull("to"));
    }

    /** The entry as one about the pairs of each of the person's records and the gang. */
    private static TruthEntry pairs(TruthEntry entry) {
        List<String> pairs = entry.refs().stream()
                .flatMap(ref -> entry.others().stream()
                        .map(gang -> GraphKey.of("people", ref) + AND + GraphKey.of("gangs", gang)))
                .toList();
        return new TruthEntry(
                entry.kind(), entry.code(), entry.variant(), pairs, List.of(), List.of(), entry.from(), entry.to());
    }
}
