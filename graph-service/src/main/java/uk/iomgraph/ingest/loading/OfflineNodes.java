package uk.iomgraph.ingest.loading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.ingest.feed.Column;
import uk.iomgraph.ingest.feed.Delivery;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.ingest.feed.FeedRow;
import uk.iomgraph.ingest.feed.RefTable;
import uk.iomgraph.ingest.feed.Reference;
import uk.iomgraph.ingest.loading.Believed.State;

/** What an offline import has put down so far and later rows can refer to: the number of each node, by its key. */
final class OfflineNodes {

    private static final Set<FeedFile> REFERRED = Arrays.stream(FeedFile.values())
            .flatMap(file -> file.columns().stream())
            .map(Column::target)
            .filter(target -> target != null)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(FeedFile.class)));

    private final RefTable numbers;
    private final Map<String, State> areas = new HashMap<>();

    private OfflineNodes(RefTable numbers) {
        this.numbers = numbers;
    }

    static OfflineNodes of(Collection<Delivery> deliveries, Path work) throws IOException {
        long rows = deliveries.stream()
                .mapToLong(
                        delivery -> REFERRED.stream().mapToLong(delivery::rows).sum())
                .sum();
        return new OfflineNodes(RefTable.of(rows, work.resolve("nodes.refs")));
    }

    /** Every row is new, except that several agencies may describe the same area. */
    Believed about(FeedFile file, List<FeedRow> rows) {
        Map<String, String> elements = new HashMap<>();
        for (FeedRow row : rows) {
            for (Reference reference : References.of(row)) {
                elements.computeIfAbsent(reference.key(), this::element);
            }
        }
        if (file != FeedFile.AREAS) {
            return Believed.offline(Set.of(), Map.of(), elements);
        }
        Set<String> unchanged = rows.stream()
                .filter(row -> {
                    State state = areas.get(row.key());
                    return state != null && state.hash().equals(row.hash());
                })
                .map(FeedRow::key)
                .collect(Collectors.toSet());
        return Believed.offline(unchanged, areas, elements);
    }

    void add(FeedRow row, long number) {
        if (REFERRED.contains(row.file())) {
            numbers.putIfAbsent(row.key(), number + 1);
        }
        if (row.file() == FeedFile.AREAS) {
            areas.put(row.key(), new State(row.hash(), row.source(), null, false));
        }
    }

    /** Whether what has a key was put down. */
    boolean contains(String key) {
        return numbers.get(key) != 0;
    }

    private @Nullable String element(String key) {
        long number = numbers.get(key);
        return number == 0 ? null : Long.toString(number - 1);
    }
}
