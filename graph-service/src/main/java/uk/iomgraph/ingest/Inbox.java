package uk.iomgraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.iomgraph.graph.GraphUnavailable;
import uk.iomgraph.ingest.feed.DeliveryRejected;
import uk.iomgraph.ingest.loading.Progress;

/**
 * A folder into which agencies put deliveries, as folders or zips. What has stopped growing is imported and moved to
 * {@code processed} beside the inbox, or to {@code rejected} with a text that says why. If the database is down it waits.
 */
final class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final ImportSettings settings;
    private final Imports imports;
    private final Clock clock;
    private final Map<Path, Seen> seen = new HashMap<>();

    Inbox(Path folder, ImportSettings settings, Imports imports, Clock clock) {
        this.folder = folder;
        this.settings = settings;
        this.imports = imports;
        this.clock = clock;
    }

    /** Looks once, and imports what has settled. */
    void look() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        List<Path> arrivals;
        try (Stream<Path> entries = Files.list(folder)) {
            arrivals = entries.filter(Inbox::isDelivery).sorted().toList();
        }
        seen.keySet().retainAll(arrivals);
        for (Path arrival : arrivals) {
            if (!worked(arrival)) {
                return;
            }
        }
    }

    /** Says false where the database is away: a later delivery must not overtake an earlier one. */
    private boolean worked(Path arrival) throws InterruptedException {
        try {
            return !settled(arrival) || take(arrival);
        } catch (IOException | RuntimeException e) {
            // One delivery that fails oddly must not block those behind it; it is tried again at the next look.
            LOG.error(
                    "A delivery in the inbox could not be worked through: {}",
                    e.getClass().getSimpleName());
            return true;
        }
    }

    private static boolean isDelivery(Path path) {
        String name = path.getFileName().toString();
        return !name.startsWith(".") && (name.endsWith(".zip") || Files.isRegularFile(path.resolve("manifest.json")));
    }

    private boolean settled(Path arrival) throws IOException {
        long size = size(arrival);
        Instant now = clock.instant();
        Seen before = seen.get(arrival);
        if (before == null || before.size() != size) {
            seen.put(arrival, new Seen(size, now));
            return settings.settle().isZero();
        }
        return !before.since().plus(settings.settle()).isAfter(now);
    }

    private boolean take(Path arrival) throws IOException, InterruptedException {
        try {
            ImportReport report = imports.load(arrival, Progress.SILENT);
            Path kept = move(arrival, "processed");
            Path rejects = report.rejects();
            if (rejects != null) {
                Files.copy(rejects, kept.resolveSibling(kept.getFileName() + ".rejects.csv"));
            }
            LOG.info("Delivery {} of {} is loaded: {} rows", report.batch(), report.source(), report.rows());
        } catch (DeliveryRejected e) {
            Path kept = move(arrival, "rejected");
            Files.writeString(
                    kept.resolveSibling(kept.getFileName() + ".reason.txt"),
                    e.code() + System.lineSeparator() + e.sentence() + System.lineSeparator());
            LOG.warn("A delivery in the inbox was refused: {}", e.code());
        } catch (GraphUnavailable | DatabaseNotReady e) {
            LOG.warn("The inbox waits: the database does not answer");
            return false;
        }
        return true;
    }

    private Path move(Path arrival, String where) throws IOException {
        Path target = Files.createDirectories(folder.resolveSibling(where))
                .resolve(STAMP.format(clock.instant()) + "-" + arrival.getFileName());
        seen.remove(arrival);
        return Files.move(arrival, target);
    }

    private static long size(Path arrival) throws IOException {
        try (Stream<Path> files = Files.walk(arrival)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> {
                        try {
                            return Files.size(file) + 1;
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .sum();
        }
    }

    /** How large an arrival was, and since when it has been so. */
    private record Seen(long size, Instant since) {}
}
