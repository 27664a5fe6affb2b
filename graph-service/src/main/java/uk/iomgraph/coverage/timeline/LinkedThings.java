package uk.iomgraph.coverage.timeline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.cypher.CoverageStatements;
import uk.iomgraph.graph.Cells;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;

/**
 * What records link to, as believed at a moment: agencies, areas, programmes and addresses are the same for many people, and
 * are read once. What changes of them meanwhile is marked, and comes with the next sweep. Safe for use by several threads.
 */
final class LinkedThings {

    /** So many are kept: some tens of megabytes. */
    private static final int MOST = 200_000;

    private final Cache<Long, Thing> known =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Instant knownAt;

    LinkedThings(Instant knownAt) {
        this.knownAt = knownAt;
    }

    /**
     * One of them.
     *
     * @param key its key
     * @param address the key of its area, its latitude, longitude and small area; null where it is no address
     */
    record Thing(String key, @Nullable Cells address) {}

    Some some() {
        return new Some();
    }

    /** Those that some records link to: first all are asked for, then they are read, then found. */
    final class Some {

        private final Set<Long> asked = new HashSet<>();
        private Map<Long, Thing> found = Map.of();

        private Some() {}

        void ask(long number) {
            asked.add(number);
        }

        void read(GraphTransaction transaction) {
            found = known.getAll(asked, unknown -> things(unknown, transaction));
        }

        /** The one of a number; null where it is gone. */
        @Nullable
        Thing of(long number) {
            return found.get(number);
        }
    }

    private Map<Long, Thing> things(Set<? extends Long> numbers, GraphTransaction transaction) {
        Map<Long, Thing> things = new HashMap<>();
        transaction.forEach(
                CoverageStatements.LINKED_THINGS,
                Parameters.of("numbers", List.copyOf(numbers)).and("knownAt", knownAt),
                row -> things.put(row.number("number"), new Thing(row.text("key"), row.cellsOrNull("address"))));
        return things;
    }
}
