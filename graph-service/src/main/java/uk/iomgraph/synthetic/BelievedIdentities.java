package uk.iomgraph.synthetic;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.AccuracyStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.synthetic.truth.Accuracy;
import uk.iomgraph.synthetic.truth.TruthEntry;
import uk.iomgraph.synthetic.truth.TruthKind;

/**
 * What the graph takes for records of one person, held against what was planted. Pairs of records are counted: planted are
 * those of a person, found are those of them that are taken for one person's, and findings are all pairs of a record of the
 * person and whichever is taken for the same person's.
 */
@Component
class BelievedIdentities {

    private final GraphReader reader;

    BelievedIdentities(GraphReader reader) {
        this.reader = reader.unhurried();
    }

    /** Counts how far these people are told from others, and their records recognised as theirs, by code. */
    Map<String, Accuracy> measure(Collection<TruthEntry> entries) {
        List<String> keys =
                entries.stream().flatMap(entry -> keys(entry.refs())).distinct().toList();
        Map<String, Set<String>> same = new HashMap<>();
        reader.forEach(
                AccuracyStatements.BELIEVED_IDENTITIES,
                Parameters.of("keys", keys),
                row -> same.put(row.text("key"), new HashSet<>(row.texts("same"))));
        Map<String, Accuracy> counted = new TreeMap<>();
        entries.forEach(entry -> counted.merge(
                entry.code(),
                entry.kind() == TruthKind.IDENTITY ? recognised(entry, same) : mixedUp(entry, same),
                Accuracy::plus));
        return counted;
    }

    private static Accuracy recognised(TruthEntry entry, Map<String, Set<String>> same) {
        List<String> records = keys(entry.refs()).toList();
        int found = 0;
        int wrong = 0;
        for (int i = 0; i < records.size(); i++) {
            Set<String> others = same.getOrDefault(records.get(i), Set.of());
            for (int j = i + 1; j < records.size(); j++) {
                found += others.contains(records.get(j)) ? 1 : 0;
            }
            wrong += (int)
                    others.stream().filter(other -> !records.contains(other)).count();
        }
        return new Accuracy(records.size() * (records.size() - 1) / 2, found, found + wrong, found);
    }

    private static Accuracy mixedUp(TruthEntry entry, Map<String, Set<String>> same) {
        List<String> others = keys(entry.others()).toList();
        long wrong = keys(entry.refs())
                .flatMap(key -> same.getOrDefault(key, Set.of()).stream())
                .filter(others::contains)
                .count();
        return new Accuracy(0, 0, (int) wrong, 0);
    }

    private static Stream<String> keys(List<String> refs) {
        return refs.stream().map(ref -> GraphKey.of("people", ref));
    }
}
