package uk.iomgraph.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.iomgraph.ingest.feed.Delivery;
import uk.iomgraph.ingest.feed.DeliveryLimits;

/**
 * Which deliveries a bulk import loads offline and which by the ordinary importer afterwards. In the order
 * given, and by name within a folder, offline go those before the first that adds to what its source has said already.
 *
 * @param offline opened, to be closed; each the first of its source
 * @param others the rest, in order
 */
record BulkPlan(List<Delivery> offline, List<Path> others) implements AutoCloseable {

    /**
     * Opens deliveries and checks the whole of each that is to be loaded offline.
     *
     * @param paths deliveries, or folders of deliveries
     */
    static BulkPlan of(List<Path> paths, Path work) throws IOException {
        List<Path> deliveries = new ArrayList<>();
        for (Path path : paths) {
            deliveries.addAll(deliveries(path));
        }
        List<Delivery> offline = new ArrayList<>();
        Set<String> sources = new HashSet<>();
        try {
            for (int i = 0; i < deliveries.size(); i++) {
                Delivery delivery = Delivery.open(deliveries.get(i), DeliveryLimits.standard(), work);
                offline.add(delivery);
                if (!sources.add(delivery.manifest().source())) {
                    offline.remove(delivery);
                    delivery.close();
                    return new BulkPlan(offline, deliveries.subList(i, deliveries.size()));
                }
            }
            return new BulkPlan(offline, List.of());
        } catch (RuntimeException e) {
            offline.forEach(Delivery::close);
            throw e;
        }
    }

    private static List<Path> deliveries(Path path) throws IOException {
        if (!Files.isDirectory(path) || Files.exists(path.resolve("manifest.json"))) {
            return List.of(path);
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(
                            entry -> entry.toString().endsWith(".zip") || Files.exists(entry.resolve("manifest.json")))
                    .sorted(Comparator.comparing(Path::getFileName))
                    .toList();
        }
    }

    long rows() {
        return offline.stream().mapToLong(Delivery::totalRows).sum();
    }

    @Override
    public void close() {
        offline.forEach(Delivery::close);
    }
}
