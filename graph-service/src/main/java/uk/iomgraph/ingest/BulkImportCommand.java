package uk.iomgraph.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;
import uk.iomgraph.graph.DataFolder;
import uk.iomgraph.graph.GraphUnavailable;
import uk.iomgraph.graph.OfflineDatabase;
import uk.iomgraph.graph.OfflineRefused;
import uk.iomgraph.ingest.bulk.GraphFiles;
import uk.iomgraph.ingest.feed.Delivery;
import uk.iomgraph.ingest.feed.DeliveryRejected;
import uk.iomgraph.ingest.loading.OfflineLoader;
import uk.iomgraph.ingest.loading.Progress;
import uk.iomgraph.ingest.loading.Progress.Stage;
import uk.iomgraph.retention.TieSettings;

/**
 * The command {@code bulk-import}: fills an empty embedded database with the first deliveries of each agency by way of
 * Neo4j's own importer, and loads what comes after them in the ordinary way. It begins while no database runs and ends
 * with one that does, so it is given the two of them one after the other.
 */
public final class BulkImportCommand {

    /** The word that is the command. */
    public static final String NAME = "bulk-import";

    private static final Pattern PER_CENT = Pattern.compile("(\\d{1,3})%");

    private final DataFolder folder;
    private final TieSettings ties;
    private final Clock clock;
    private final PrintStream out;
    private final Progress progress;

    /**
     * The command for one data folder.
     *
     * @param ties how long ties are held
     * @param out where progress and summary go
     */
    public BulkImportCommand(DataFolder folder, TieSettings ties, Clock clock, PrintStream out) {
        this.folder = folder;
        this.ties = ties;
        this.clock = clock;
        this.out = out;
        this.progress = new ProgressDisplay(out, Terminal.isThere(), clock);
    }

    /**
     * Carries the command out.
     *
     * @param paths deliveries, or folders of them
     * @param offline the database before it runs
     * @param running starts it and the service's part that imports
     * @return the exit code, as of {@code import}
     */
    public int run(List<String> paths, OfflineDatabase offline, Supplier<Imports> running) throws InterruptedException {
        if (paths.isEmpty()) {
            out.println("Usage: bulk-import <folder or zip, or folder of them>...");
            return ImportCommand.USAGE;
        }
        try {
            Filled filled = filled(paths.stream().map(Path::of).toList(), offline, running);
            boolean rejects = filled.rejects();
            for (Path other : filled.others()) {
                rejects |= told(List.of(filled.imports().load(other, progress)));
            }
            return rejects ? ImportCommand.SOME_REJECTED : ImportCommand.ACCEPTED;
        } catch (DeliveryRejected e) {
            out.println("A delivery is refused: " + e.code() + (e.file().isEmpty() ? "" : " in " + e.file()) + ". "
                    + e.sentence());
            return ImportCommand.REFUSED;
        } catch (OfflineRefused e) {
            out.println(e.getMessage());
            return ImportCommand.REFUSED;
        } catch (GraphUnavailable | DatabaseNotReady e) {
            out.println(e.getMessage());
            return ImportCommand.NOT_DONE;
        } catch (IOException | UncheckedIOException e) {
            out.println("A file could not be read or written: " + e.getMessage());
            return ImportCommand.NOT_DONE;
        } catch (RuntimeException e) {
            // Its message may quote a record.
            out.println("The import stopped (" + e.getClass().getSimpleName() + "). Run it again.");
            return ImportCommand.NOT_DONE;
        }
    }

    private Filled filled(List<Path> paths, OfflineDatabase offline, Supplier<Imports> running)
            throws IOException, InterruptedException {
        Path folderOfWork = folder.resolve("work");
        Path work = folderOfWork.resolve("delivery-bulk");
        try (offline;
                ImportLock lock = ImportLock.take(folder.path())) {
            lock.require();
            offline.awaitEmpty();
            Imports.clearLeftovers(folderOfWork);
            progress.at(Stage.VERIFYING, "", 0, 0);
            Files.createDirectories(work);
            try (BulkPlan plan = BulkPlan.of(paths, folderOfWork)) {
                List<String> leftOut = fill(plan, work, offline);
                Imports imports = running.get();
                return new Filled(imports, plan.others(), told(imports.finish(plan.offline(), leftOut, progress)));
            } finally {
                FileSystemUtils.deleteRecursively(work);
            }
        }
    }

    private List<String> fill(BulkPlan plan, Path work, OfflineDatabase offline)
            throws IOException, InterruptedException {
        long began = System.nanoTime();
        GraphFiles graph = new GraphFiles(work.resolve("graph"));
        Instant recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<String> leftOut;
        try (graph;
                OfflineLoader loader = new OfflineLoader(plan.offline(), graph, work, recordedAt, ties)) {
            for (Delivery delivery : plan.offline()) {
                loader.load(delivery, progress);
            }
            leftOut = loader.end(progress);
        }
        long written = System.nanoTime();
        offline.fill(work.resolve("graph"), this::filling);
        long filled = System.nanoTime();
        out.printf(
                Locale.UK,
                "%,d rows became %,d nodes and %,d relationships: written in %.1f s, taken in by Neo4j's importer in"
                        + " %.1f s%n",
                plan.rows(),
                graph.nodes(),
                graph.relationships(),
                (written - began) / 1e9,
                (filled - written) / 1e9);
        FileSystemUtils.deleteRecursively(work);
        return leftOut;
    }

    private void filling(String line) {
        Matcher matcher = PER_CENT.matcher(line);
        if (matcher.find()) {
            progress.at(Stage.FILLING, "", Long.parseLong(matcher.group(1)), 100);
        }
    }

    private boolean told(List<ImportReport> reports) {
        boolean rejects = false;
        for (ImportReport report : reports) {
            out.println("Loaded the delivery of " + report.source() + " as batch " + report.batch());
            ImportCommand.summary(report.rows(), report.tally(), out);
            rejects |= report.hasRejects();
        }
        return rejects;
    }

    /**
     * A database that is filled and runs.
     *
     * @param imports what loads into it now
     * @param others deliveries it does not have yet
     * @param rejects whether any row was rejected so far
     */
    private record Filled(Imports imports, List<Path> others, boolean rejects) {}
}
