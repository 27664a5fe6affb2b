package uk.iomgraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.CypherStatement;
import uk.iomgraph.cypher.IdentityStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;

/** Reads the records of people as far as they are compared. */
@Component
class RecordReader {

    private static final int PAGE = 20_000;

    /** The full-text index takes 1,024 clauses in one question. */
    private static final int ASKED_AT_ONCE = 500;

    private final GraphReader graph;

    RecordReader(GraphReader graph) {
        this.graph = graph.unhurried();
    }

    /** Ids of records that changed since they were last compared; new ones count as changed. */
    List<String> changed(int limit) {
        return graph.list(IdentityStatements.CHANGED, Parameters.of("limit", limit), row -> row.text("id"));
    }

    /** All records there are. */
    List<PersonRecord> everyone() {
        boolean tied = graph.list(IdentityStatements.TIES_IN_ALL, Parameters.none(), row -> row.number("ties"))
                        .get(0)
                > 0;
        List<PersonRecord> records = new ArrayList<>();
        int read = PAGE;
        while (read == PAGE) {
            String after =
                    records.isEmpty() ? "" : records.get(records.size() - 1).id();
            List<PersonRecord> page = graph.list(
                    IdentityStatements.PAGE,
                    Parameters.of("after", after).and("limit", PAGE).and("tied", tied),
                    PersonRecord::of);
            records.addAll(page);
            read = page.size();
        }
        return records;
    }

    /** The records with these ids. */
    List<PersonRecord> list(Collection<String> ids) {
        return inParts(IdentityStatements.BY_IDS, "ids", ids, PersonRecord::of);
    }

    /** What these records could be compared by before they were corrected. */
    Set<MatchKey> formerKeys(Collection<String> ids) {
        return inParts(IdentityStatements.FORMER, "ids", ids, MatchKey::of).stream()
                .flatMap(List::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Ids of all believed records that have one of these keys, and of some that do not. */
    Set<String> idsWith(Collection<MatchKey> keys) {
        Map<Boolean, List<MatchKey>> byNumber = keys.stream()
                .collect(Collectors.partitioningBy(key -> key.basis().isNumber()));
        Set<String> ids = new LinkedHashSet<>();
        List<String> numbers = byNumber.getOrDefault(true, List.of()).stream()
                .map(MatchKey::value)
                .distinct()
                .toList();
        for (List<String> some : parts(numbers)) {
            Parameters query = Parameters.of("query", "searchIdentifiers:(" + String.join(" OR ", some) + ")");
            ids.addAll(graph.list(IdentityStatements.IDS_BY_NUMBER, query, row -> row.text("id")));
        }
        List<Parameters> births = byNumber.getOrDefault(false, List.of()).stream()
                .map(key -> Parameters.of("date", key.birth()).and("words", key.words()))
                .toList();
        ids.addAll(inParts(IdentityStatements.IDS_BY_BIRTH, "births", births, row -> row.text("id")));
        return ids;
    }

    /** The answers to a statement that is asked about many things, a part of them at a time and each of them once. */
    <T> List<T> inParts(CypherStatement statement, String name, Collection<?> all, Function<Row, T> mapper) {
        List<T> answers = new ArrayList<>();
        for (List<?> some : parts(List.copyOf(new LinkedHashSet<>(all)))) {
            answers.addAll(graph.list(statement, Parameters.of(name, some), mapper));
        }
        return answers;
    }

    private static <T> List<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += ASKED_AT_ONCE) {
            parts.add(all.subList(from, Math.min(from + ASKED_AT_ONCE, all.size())));
        }
        return parts;
    }
}
