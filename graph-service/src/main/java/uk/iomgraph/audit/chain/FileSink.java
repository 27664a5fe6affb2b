package uk.iomgraph.audit.chain;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.iomgraph.audit.Act;
import uk.iomgraph.audit.AuditEvent;
import uk.iomgraph.audit.AuditSettings;
import uk.iomgraph.audit.AuditSink;

/** Keeps events in files of this machine. A chain that cannot be gone on with is left as it is, and another begun. */
@Component
final class FileSink implements AuditSink {

    private static final Logger LOG = LoggerFactory.getLogger(FileSink.class);

    private final AuditFolder trail;
    private final AuditSettings settings;
    private final Clock clock;
    private @Nullable Opened opened;

    FileSink(AuditFolder trail, AuditSettings settings, Clock clock) {
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void write(List<AuditEvent> events) throws IOException {
        Opened chain = opened;
        if (chain != null) {
            chain.writer().append(events);
            return;
        }
        List<AuditEvent> all = new ArrayList<>();
        Opened fresh = open(all);
        all.addAll(events);
        try {
            fresh.writer().append(all);
        } catch (IOException e) {
            fresh.close();
            throw e;
        }
        opened = fresh;
    }

    @Override
    public void rest() {
        Opened chain = opened;
        if (chain != null) {
            chain.writer().rest();
        }
    }

    @Override
    public void close() throws IOException {
        Opened chain = opened;
        if (chain != null) {
            opened = null;
            chain.close();
        }
    }

    private Opened open(List<AuditEvent> told) throws IOException {
        Path path = Files.createDirectories(trail.path());
        Seal seal = Seal.in(trail.key());
        for (int number = 1; ; number++) {
            ChainFolder folder = ChainFolder.numbered(path, number);
            Files.createDirectories(folder.path());
            Lock lock = Lock.take(folder);
            if (lock == null) {
                continue;
            }
            Optional<ChainEnd> end = ChainEnd.find(folder);
            if (end.isEmpty()) {
                LOG.error("Chain {} of the audit trail is damaged: verify-audit says where. Another is begun", number);
                told.add(note("audit.damaged", List.of("chain " + number)));
                lock.close();
                continue;
            }
            told.add(note("audit.opened", end.get().torn()));
            return new Opened(new ChainWriter(folder, end.get(), settings, seal, clock), lock);
        }
    }

    private AuditEvent note(String operation, List<String> things) {
        return AuditEvent.ofService(clock.instant(), Act.UPKEEP, operation, things);
    }

    /** A chain that this process writes. */
    private record Opened(ChainWriter writer, Lock lock) {

        void close() throws IOException {
            try {
                writer.close();
            } finally {
                lock.close();
            }
        }
    }

    /** Held until it is closed, or the process ends. */
    private record Lock(FileChannel channel) {

        static @Nullable Lock take(ChainFolder folder) throws IOException {
            FileChannel channel = FileChannel.open(
                    folder.path().resolve(ChainFolder.LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return new Lock(channel);
                }
            } catch (OverlappingFileLockException e) {
                LOG.debug("Another service in this process writes the chain");
            }
            channel.close();
            return null;
        }

        void close() throws IOException {
            channel.close();
        }
    }
}
