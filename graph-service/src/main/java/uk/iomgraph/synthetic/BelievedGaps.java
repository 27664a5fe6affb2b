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
import uk.iomgraph.synthetic.truth.Finding;
import uk.iomgraph.synthetic.truth.TruthEntry;

/** The gaps that the graph believes planted people to have. */
@Component
class BelievedGaps {

    private final GraphReader reader;

    BelievedGaps(GraphReader reader) {
        this.reader = reader;
    }

    /** What is believed of these people. */
    Read of(Collection<TruthEntry> entries) {
        List<String> keys = entries.stream()
                .flatMap(entry -> entry.refs().stream())
                .map(BelievedGaps::key)
                .distinct()
                .toList();
        Map<String, List<Gap>> byKey = new HashMap<>();
        reader.forEach(
                AccuracyStatements.BELIEVED_GAPS,
                Parameters.of("keys", keys),
                row -> byKey.put(
                        row.text("key"), row.rows("gaps").stream().map(Gap::of).toList()));
        List<Finding> findings = new ArrayList<>();
        int unknown = 0;
        for (TruthEntry entry : entries) {
            boolean known = false;
            // Records that are known to be of one person have the same gaps.
            Set<Gap> gaps = new LinkedHashSet<>();
            for (String ref : entry.refs()) {
                List<Gap> believed = byKey.get(key(ref));
                known |= believed != null;
                gaps.addAll(believed == null ? List.of() : believed);
            }
            unknown += known ? 0 : 1;
            gaps.forEach(gap -> findings.add(gap.of(entry.refs().get(0))));
        }
        return new Read(findings, unknown);
    }

    private static String key(String ref) {
        int colon = ref.indexOf(':');
        return ref.substring(0, colon) + "/people/" + ref.substring(colon + 1);
    }

    /**
     * What was read.
     *
     * @param findings the gaps
     * @param unknown how many of the people are not in the graph
     */
    record Read(List<Finding> findings, int unknown) {}

    private record Gap(
            String key,
            String rule,
            @Nullable String from,
            @Nullable String to) {

        static Gap of(Row row) {
            return new Gap(row.text("key"), row.text("rule"), text(row.dateOrNull("from")), text(row.dateOrNull("to")));
        }

        Finding of(String ref) {
            return new Finding(rule, ref, from, to);
        }

        private static @Nullable String text(@Nullable LocalDate date) {
            return date == null ? null : date.toString();
        }
    }
}
