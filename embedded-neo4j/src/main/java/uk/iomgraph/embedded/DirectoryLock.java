package uk.iomgraph.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The operating system's lock on the data directory. It falls when the process dies, however that happens. */
final class DirectoryLock {

    /** A service holds the lock for a moment while it looks whether anybody owns the directory. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLock acquire(DatabaseFolder folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new DirectoryLock(channel);
            }
            if (System.nanoTime() > deadline) {
                channel.close();
                throw new RefusedException(ExitCode.DATA_DIRECTORY_IN_USE, sentence(folder));
            }
            pause();
        }
    }

    private static String sentence(DatabaseFolder folder) throws IOException {
        ConnectionFile owner = ConnectionFile.read(folder);
        @Nullable Long pid = owner == null ? null : owner.pid();
        return "Another Neo4j process" + (pid == null ? "" : " (" + pid + ")") + " is using " + folder.path()
                + ". Stop it first, or choose another --data-dir.";
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the lock on the data directory", e);
        }
    }

    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            // the lock falls with the process, which is about to end
        }
    }
}
