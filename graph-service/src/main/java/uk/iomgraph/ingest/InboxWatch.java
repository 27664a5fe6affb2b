package uk.iomgraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import uk.iomgraph.graph.DataFolder;
import uk.iomgraph.kernel.DaemonThreads;

/** Looks into the inbox again and again while the service runs; not while it carries out a command. */
@Component
@ConditionalOnWebApplication
class InboxWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWatch.class);

    private static final Duration LAST_CHUNK = Duration.ofSeconds(10);

    private final Inbox inbox;
    private final DataFolder folder;
    private final ImportSettings settings;
    private @Nullable ScheduledExecutorService executor;
    private @Nullable ScheduledFuture<?> looks;

    InboxWatch(ImportSettings settings, DataFolder folder, Imports imports, Clock clock) {
        Path configured = settings.inbox();
        this.settings = settings;
        this.folder = folder;
        this.inbox = new Inbox(configured == null ? folder.resolve("inbox") : configured, settings, imports, clock);
    }

    @Override
    public void start() {
        clearUploads();
        ScheduledExecutorService watching = Executors.newSingleThreadScheduledExecutor(new DaemonThreads("inbox"));
        long pause = settings.poll().toMillis();
        looks = watching.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
        executor = watching;
    }

    @Override
    public void stop() {
        ScheduledExecutorService watching = executor;
        if (watching != null) {
            watching.shutdownNow();
            awaitLastChunk(watching);
            executor = null;
        }
    }

    private static void awaitLastChunk(ScheduledExecutorService watching) {
        try {
            if (!watching.awaitTermination(LAST_CHUNK.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("An import from the inbox is still writing; the database is stopped under it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return looks != null && !looks.isDone();
    }

    private void clearUploads() {
        try {
            FileSystemUtils.deleteRecursively(folder.resolve(FeedUpload.UPLOADS));
        } catch (IOException e) {
            throw new UncheckedIOException("Uploads that a killed service left cannot be deleted", e);
        }
    }

    private void look() {
        try {
            inbox.look();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            // An exception would end the watch for good; the next look may find the folder in order again.
            LOG.error("The inbox could not be worked through: {}", e.getClass().getSimpleName());
        }
    }
}
