package uk.iomgraph.ingest;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One import at a time for one data folder. The operating system gives the lock up when the process dies, so a killed
 * import blocks nobody.
 */
final class ImportLock implements AutoCloseable {

    private static final long PAUSE_MILLIS = 200;

    private final FileChannel channel;

    private ImportLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for the lock and takes it. */
    static ImportLock take(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("import.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        while (tryLock(channel) == null) {
            Thread.sleep(PAUSE_MILLIS);
        }
        return new ImportLock(channel);
    }

    /** Takes the lock, unless somebody holds it. */
    static Optional<ImportLock> tryTake(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("import.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new ImportLock(channel));
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // another import of this very process holds it
        }
    }

    /** Fails if the lock was given up. */
    void require() {
        if (!channel.isOpen()) {
            throw new IllegalStateException("The lock on the data folder was given up");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
