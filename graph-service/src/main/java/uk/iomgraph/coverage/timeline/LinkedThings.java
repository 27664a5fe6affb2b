package uk.iomgraph.coverage.timeline;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.cypher.CoverageStatements;
import uk.iomgraph.graph.Cells;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;

/**
 * What records link to, as believed at a moment: agencies, areas, programmes and addresses are the same for many people, and
 * are read once. What changes of them meanwhile is marked, and comes with the next sweep. Safe for use by several threads.
 */
final class LinkedThings {

    /** Of more than so many none is kept: some tens of megabytes. */
    private static final int MOST = 200_000;

    private final Map<Long, Thing> known = new ConcurrentHashMap<>();
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

        private final Map<Long, @Nullable Thing> asked = new HashMap<>();

        private Some() {}

        void ask(long number) {
            asked.put(number, known.get(number));
        }

        void read(GraphTransaction transaction) {
            List<Long> numbers = asked.keySet().stream()
                    .filter(number -> asked.get(number) == null)
                    .toList();
            if (numbers.isEmpty()) {
                return;
            }
            if (known.size() > MOST) {
                known.clear();
            }
            transaction.forEach(
                    CoverageStatements.LINKED_THINGS,
                    Parameters.of("numbers", numbers).and("knownAt", knownAt),
                    this::found);
        }

        private void found(Row row) {
            Thing thing = new Thing(row.text("key"), row.cellsOrNull("address"));
            asked.put(row.number("number"), thing);
            known.put(row.number("number"), thing);
        }

        /** The one of a number; null where it is gone. */
        @Nullable
        Thing of(long number) {
            return asked.get(number);
        }
    }
}
