package uk.iomgraph.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.AccuracyStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.border.LinkKind;
import uk.iomgraph.synthetic.truth.Finding;
import uk.iomgraph.synthetic.truth.TruthEntry;

/** The gaps, and the links across a border, that the graph believes of what was planted. */
@Component
class BelievedFacts {

    private final GraphReader reader;

    BelievedFacts(GraphReader reader) {
        this.reader = reader.unhurried();
    }

    /** What is believed of these people. */
    Read of(Collection<TruthEntry> entries) {
        List<String> keys = entries.stream()
                .flatMap(entry -> entry.refs().stream().map(ref -> key(entry, ref)))
                .distinct()
                .toList();
        Map<String, List<Fact>> byKey = new HashMap<>();
        reader.forEach(
                AccuracyStatements.BELIEVED_GAPS,
                Parameters.of("keys", keys),
                row -> facts(byKey, row)
                        .addAll(row.rows("gaps").stream().map(Fact::ofGap).toList()));
        reader.forEach(
                AccuracyStatements.BELIEVED_LINKS,
                Parameters.of("keys", keys),
                row -> facts(byKey, row)
                        .addAll(row.rows("links").stream().map(Fact::ofLink).toList()));
        List<Finding> findings = new ArrayList<>();
        int unknown = 0;
        for (TruthEntry entry : entries) {
            boolean known = false;
            // Records that are known to be of one person have the same gaps and links.
            Set<Fact> facts = new LinkedHashSet<>();
            for (String ref : entry.refs()) {
                List<Fact> believed = byKey.get(key(entry, ref));
                known |= believed != null;
                facts.addAll(believed == null ? List.of() : believed);
            }
            unknown += known ? 0 : 1;
            facts.forEach(fact -> findings.add(fact.of(entry.refs().get(0))));
        }
        return new Read(findings, unknown);
    }

    private static List<Fact> facts(Map<String, List<Fact>> byKey, Row row) {
        return byKey.computeIfAbsent(row.text("key"), any -> new ArrayList<>());
    }

    private static String key(TruthEntry entry, String ref) {
        return GraphKey.of(entry.file(), ref);
    }

    /**
     * What was read.
     *
     * @param findings the gaps and links
     * @param unknown how many of the people are not in the graph
     */
    record Read(List<Finding> findings, int unknown) {}

    private record Fact(
            String key,
            String code,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        static Fact ofGap(Row row) {
            return of(row, row.text("rule"));
        }

        static Fact ofLink(Row row) {
            return of(row, LinkKind.valueOf(row.text("kind")).code());
        }

        private static Fact of(Row row, String code) {
            return new Fact(row.text("key"), code, row.dateOrNull("from"), row.dateOrNull("to"));
        }

        Finding of(String ref) {
            return Finding.dated(code, ref, from, to);
        }
    }
}
