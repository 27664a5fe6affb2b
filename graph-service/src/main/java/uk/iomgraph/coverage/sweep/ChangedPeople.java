package uk.iomgraph.coverage.sweep;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.crossborder.links.BorderLinks;
import uk.iomgraph.cypher.CoverageStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;

/** Finds whose coverage may have changed since the last sweep. */
@Component
class ChangedPeople {

    private static final int PAGE = 1_000;

    private final GraphReader reader;
    private final GraphWriter writer;
    private final BorderLinks links;

    ChangedPeople(GraphReader reader, GraphWriter writer, BorderLinks links) {
        this.reader = reader.unhurried();
        this.writer = writer;
        this.links = links;
    }

    /**
     * Ids of all whose coverage may have changed. A record that led before its person was found to be another's is among
     * them, so that nothing is left standing in its name.
     *
     * @param since recorded time up to which all changes are known
     */
    Set<String> since(@Nullable Instant since) {
        spread();
        Set<String> changed = new TreeSet<>();
        if (since != null) {
            reader.forEach(
                    CoverageStatements.PEOPLE_OF_CHANGED_EPISODES,
                    Parameters.of("since", since),
                    row -> add(row, changed));
            changed.addAll(links.changedSince(since));
        }
        reader.forEach(CoverageStatements.PEOPLE_PENDING, Parameters.none(), row -> add(row, changed));
        Set<String> all = new LinkedHashSet<>(changed);
        Instant changesSince = since == null ? Instant.EPOCH : since;
        pages(List.copyOf(changed), PAGE).forEach(page -> {
            all.addAll(reader.list(
                    CoverageStatements.RELATED_PEOPLE, Parameters.of("people", page), row -> row.text("identity")));
            all.addAll(links.relatedTo(page, changesSince));
        });
        return all;
    }

    /** What has changed besides people marks the people it is about. */
    void spread() {
        long spread = PAGE;
        while (spread == PAGE) {
            spread = writer.writing(transaction -> transaction
                    .list(CoverageStatements.SPREAD_PENDING, Parameters.of("limit", PAGE), row -> row.number("spread"))
                    .get(0));
        }
    }

    private static void add(Row row, Set<String> people) {
        people.add(row.text("person"));
        String identity = row.textOrNull("identity");
        if (identity != null) {
            people.add(identity);
        }
    }

    /** A list in parts of at most so many. */
    static List<List<String>> pages(List<String> people, int size) {
        return IntStream.range(0, (people.size() + size - 1) / size)
                .mapToObj(page -> people.subList(page * size, Math.min(people.size(), (page + 1) * size)))
                .toList();
    }
}
