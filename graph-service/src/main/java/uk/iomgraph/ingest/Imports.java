package uk.iomgraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import uk.iomgraph.graph.DataFolder;
import uk.iomgraph.graph.GraphMigrations;
import uk.iomgraph.graph.OfflineDatabase;
import uk.iomgraph.ingest.feed.Delivery;
import uk.iomgraph.ingest.feed.DeliveryLimits;
import uk.iomgraph.ingest.feed.DeliveryRejected;
import uk.iomgraph.ingest.loading.DeliveryLoader;
import uk.iomgraph.ingest.loading.DeliveryLoader.Loaded;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.ingest.loading.Progress;
import uk.iomgraph.ingest.loading.Progress.Stage;
import uk.iomgraph.ingest.loading.Rehearsal;

/** Imports deliveries, one at a time, whichever way they come in. */
@Component
public final class Imports {

    private static final Duration READY_WITHIN = Duration.ofMinutes(3);

    /** Constraints and indexes of a graph that is there already take their time. */
    private static final Duration FILLED_READY_WITHIN = Duration.ofHours(2);

    private final DataFolder folder;
    private final GraphMigrations migrations;
    private final DeliveryLoader loader;
    private final Rehearsal rehearsal;
    private final RejectsFile rejectsFile;
    private final DeliveryLedger ledger;
    private final ApplicationEventPublisher events;
    private final AtomicInteger atWork = new AtomicInteger();

    Imports(
            DataFolder folder,
            GraphMigrations migrations,
            DeliveryLoader loader,
            Rehearsal rehearsal,
            RejectsFile rejectsFile,
            DeliveryLedger ledger,
            ApplicationEventPublisher events) {
        this.folder = folder;
        this.migrations = migrations;
        this.loader = loader;
        this.rehearsal = rehearsal;
        this.rejectsFile = rejectsFile;
        this.ledger = ledger;
        this.events = events;
    }

    /** Whether this process is loading a delivery now. */
    public boolean atWork() {
        return atWork.get() > 0;
    }

    /**
     * Does something while no delivery is loaded into this data folder.
     *
     * @return what it came to; empty where one is being loaded now, and nothing was done
     */
    public <T> Optional<T> betweenDeliveries(Supplier<T> work) {
        try (ImportLock lock = ImportLock.tryTake(folder.path()).orElse(null)) {
            return lock == null ? Optional.empty() : Optional.of(work.get());
        } catch (IOException e) {
            throw new UncheckedIOException("The lock on the data folder can be neither taken nor given up", e);
        }
    }

    /** Codes of the agencies of which at least one delivery is loaded, in alphabetical order. */
    public List<String> sources() {
        return ledger.latest().stream().map(DeliveryLedger.Latest::source).toList();
    }

    /** Imports a delivery without telling how far it is; see {@link #load(Path, Progress)}. */
    public ImportReport load(Path delivery) throws IOException, InterruptedException {
        return load(delivery, Progress.SILENT);
    }

    /**
     * Imports a delivery, or finishes one that was interrupted.
     *
     * @param delivery a folder, or a zip of one
     * @param progress told how far it is
     * @throws DeliveryRejected if it was refused as a whole, or became unreadable half-way; the ledger says so too
     * @throws uk.iomgraph.graph.GraphUnavailable if the database does not answer
     * @throws InterruptedException if the thread was interrupted; loading the delivery again goes on from there
     */
    public ImportReport load(Path delivery, Progress progress) throws IOException, InterruptedException {
        Path work = folder.resolve("work");
        awaitDatabase();
        atWork.incrementAndGet();
        try (ImportLock lock = ImportLock.take(folder.path())) {
            lock.require();
            clearLeftovers(work);
            progress.at(Stage.VERIFYING, "", 0, 0);
            try (Delivery opened = open(delivery, work)) {
                Loaded loaded = loader.load(opened, progress);
                ImportReport report = report(opened, loaded);
                events.publishEvent(new DeliveryLoaded(report.source(), loaded.batch()));
                return report;
            }
        } catch (RuntimeException e) {
            throw unlessToldToStop(e);
        } finally {
            atWork.decrementAndGet();
        }
    }

    /** The driver, too, fails in an interrupted thread, and has no exception of its own for it. */
    private static RuntimeException unlessToldToStop(RuntimeException failure) throws InterruptedException {
        if (Thread.currentThread().isInterrupted()) {
            throw (InterruptedException) new InterruptedException("The import was told to stop").initCause(failure);
        }
        return failure;
    }

    /**
     * Finishes in the database what a bulk import has put into it.
     *
     * @param deliveries whose rows it put there; nobody else is at work, and whoever opened them closes them
     * @param leftOut sentences about what it left out
     */
    List<ImportReport> finish(List<Delivery> deliveries, List<String> leftOut, Progress progress) throws IOException {
        progress.at(Stage.INDEXING, "", 0, 0);
        awaitDatabase(FILLED_READY_WITHIN);
        migrations.awaitIndexes();
        List<Loaded> loaded = loader.finish(deliveries, leftOut, progress);
        Files.deleteIfExists(folder.resolve(OfflineDatabase.UNFINISHED));
        List<ImportReport> reports = new ArrayList<>();
        for (int i = 0; i < deliveries.size(); i++) {
            ImportReport report = report(deliveries.get(i), loaded.get(i));
            events.publishEvent(
                    new DeliveryLoaded(report.source(), loaded.get(i).batch()));
            reports.add(report);
        }
        return reports;
    }

    private Delivery open(Path delivery, Path work) {
        try {
            return Delivery.open(delivery, DeliveryLimits.standard(), work);
        } catch (DeliveryRejected e) {
            loader.refuse("", e);
            throw e;
        }
    }

    /**
     * Does everything an import does but write.
     *
     * @param delivery a folder, or a zip of one
     * @param progress told how far it is
     * @throws DeliveryRejected if it would be refused as a whole
     */
    public CheckReport check(Path delivery, Progress progress) throws IOException, InterruptedException {
        awaitDatabase();
        progress.at(Stage.VERIFYING, "", 0, 0);
        try (ImportLock lock = ImportLock.take(folder.path());
                Delivery opened = Delivery.open(delivery, DeliveryLimits.standard(), folder.resolve("work"))) {
            lock.require();
            return CheckReport.of(opened, rehearsal.check(opened, progress));
        }
    }

    /** What a killed import had unpacked holds records, and nobody else is at work while the lock is held. */
    static void clearLeftovers(Path work) throws IOException {
        if (Files.isDirectory(work)) {
            try (Stream<Path> entries = Files.list(work)) {
                for (Path leftover : entries.filter(Imports::isUnpacked).toList()) {
                    FileSystemUtils.deleteRecursively(leftover);
                }
            }
        }
    }

    private static boolean isUnpacked(Path entry) {
        return entry.getFileName().toString().startsWith("delivery-");
    }

    private ImportReport report(Delivery delivery, Loaded loaded) throws IOException {
        Path rejects = null;
        if (loaded.tally().count(Outcome.REJECTED) > 0) {
            rejects = folder.resolve("rejects").resolve(loaded.batch() + ".csv");
            rejectsFile.write(loaded.batch(), rejects);
        }
        return new ImportReport(
                loaded.batch(), delivery.manifest().source(), delivery.totalRows(), loaded.tally(), rejects);
    }

    private void awaitDatabase() {
        awaitDatabase(READY_WITHIN);
    }

    private void awaitDatabase(Duration longest) {
        if (!migrations.await(longest)) {
            String fault = migrations.fault();
            throw new DatabaseNotReady(fault == null ? "The database is not ready" : fault);
        }
    }
}
