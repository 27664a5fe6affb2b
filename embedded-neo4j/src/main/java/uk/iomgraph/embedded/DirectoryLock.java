package uk.iomgraph.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The operating system's lock on the data directory. It falls when the process dies, however that happens. */
final class DirectoryLock {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLock acquire(DatabaseFolder folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new RefusedException(ExitCode.DATA_DIRECTORY_IN_USE, sentence(folder));
        }
        return new DirectoryLock(channel);
    }

    private static String sentence(DatabaseFolder folder) throws IOException {
        ConnectionFile owner = ConnectionFile.read(folder);
        @Nullable Long pid = owner == null ? null : owner.pid();
        return "Another Neo4j process" + (pid == null ? "" : " (" + pid + ")") + " is using " + folder.path()
                + ". Stop it first, or choose another --data-dir.";
    }

    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            // the lock falls with the process, which is about to end
        }
    }
}
