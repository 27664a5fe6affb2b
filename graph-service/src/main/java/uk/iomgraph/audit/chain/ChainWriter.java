package uk.iomgraph.audit.chain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.iomgraph.audit.AuditEvent;
import uk.iomgraph.audit.AuditSettings;

/** Goes on with one chain. A write that fails leaves the chain as it was before, once the disk can be written again. */
final class ChainWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ChainWriter.class);

    /** So much of the chain at most can be cut off without the head telling. */
    private static final Duration SEALED_EVERY = Duration.ofSeconds(1);

    private final ChainFolder folder;
    private final AuditSettings settings;
    private final Seal seal;
    private final Clock clock;
    private @Nullable FileChannel channel;
    private @Nullable FileStart first;
    private int file;
    private boolean begun;
    private long sequence;
    private String hash;
    private long length;
    private long sealed;
    private Instant sealedAt = Instant.EPOCH;
    private boolean torn;
    private boolean unsealedTold;

    ChainWriter(ChainFolder folder, ChainEnd end, AuditSettings settings, Seal seal, Clock clock) {
        this.folder = folder;
        this.settings = settings;
        this.seal = seal;
        this.clock = clock;
        FileStart start = end.start();
        this.file = start == null ? 1 : start.file();
        this.begun = start != null;
        this.first = end.first();
        this.sequence = end.sequence();
        this.hash = end.hash();
        this.length = end.length();
    }

    /**
     * Adds events.
     *
     * @throws IOException if they are not all on disk
     */
    void append(List<AuditEvent> events) throws IOException {
        boolean due = !clock.instant().isBefore(sealedAt.plus(SEALED_EVERY));
        if (due && begun && !Files.exists(folder.file(file))) {
            // Writing to a file that was deleted succeeds, and keeps nothing.
            throw new NoSuchFileException("The file of the audit trail was taken away from under the service");
        }
        FileChannel out = ready();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024 * events.size());
        long number = sequence;
        String last = hash;
        for (AuditEvent event : events) {
            last = new ChainLine(++number, event).write(last, bytes);
        }
        write(out, bytes.toByteArray());
        sequence = number;
        hash = last;
        if (due) {
            seal();
        }
    }

    /** Seals what is not sealed yet. */
    void rest() {
        if (!torn && sealed < sequence) {
            seal();
        }
    }

    void close() throws IOException {
        rest();
        FileChannel open = channel;
        channel = null;
        if (open != null) {
            open.close();
        }
    }

    private FileChannel ready() throws IOException {
        if (!begun) {
            return begin(file);
        }
        if (length >= settings.fileSize().toBytes()) {
            return begin(file + 1);
        }
        FileChannel open = channel;
        return open == null || torn ? reopen() : open;
    }

    /** Whatever a failed write left behind the last event that counts is cut off. */
    private FileChannel reopen() throws IOException {
        closeQuietly();
        FileChannel open = FileChannel.open(folder.file(file), StandardOpenOption.WRITE);
        channel = open;
        open.truncate(length);
        open.force(true);
        open.position(length);
        torn = false;
        return open;
    }

    private FileChannel begin(int number) throws IOException {
        closeQuietly();
        file = number;
        begun = false;
        FileStart start = new FileStart(number, sequence + 1, clock.instant(), hash);
        FileChannel open = FileChannel.open(
                folder.file(number),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
        channel = open;
        length = 0;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.writeBytes(start.line());
        line.write('\n');
        write(open, line.toByteArray());
        folder.force();
        begun = true;
        hash = FileStart.hash(hash, start.line());
        if (first == null) {
            first = start;
        }
        forget();
        seal();
        return open;
    }

    private void write(FileChannel out, byte[] bytes) throws IOException {
        torn = true;
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            out.write(rest);
        }
        out.force(false);
        torn = false;
        length += bytes.length;
    }

    /** The events are on disk by now, so an answer does not depend on this; it is tried again with the next ones. */
    private void seal() {
        FileStart oldest = first;
        if (oldest == null) {
            return;
        }
        try {
            Head.sealed(seal, folder.number(), oldest, sequence, hash).write(folder);
            sealed = sequence;
            sealedAt = clock.instant();
            unsealedTold = false;
        } catch (IOException e) {
            if (!unsealedTold) {
                unsealedTold = true;
                LOG.warn("The end of the audit trail could not be sealed", e);
            }
        }
    }

    /** Deletes files all of whose events are older than they are kept. */
    private void forget() throws IOException {
        Instant before =
                clock.instant().atZone(ZoneOffset.UTC).minus(settings.keep()).toInstant();
        List<Integer> files = folder.files();
        for (int i = 0; i + 1 < files.size(); i++) {
            FileStart next = start(files.get(i + 1));
            if (next == null || next.begun().isAfter(before)) {
                return;
            }
            first = next;
            seal();
            Files.delete(folder.file(files.get(i)));
            LOG.info("A file of the audit trail is past the time it is kept and was deleted");
        }
    }

    private @Nullable FileStart start(int number) throws IOException {
        try (Lines lines = new Lines(folder.file(number))) {
            byte[] line = lines.next();
            return line == null ? null : FileStart.read(line).orElse(null);
        }
    }

    private void closeQuietly() {
        FileChannel open = channel;
        channel = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                LOG.debug("A file of the audit trail could not be closed", e);
            }
        }
    }
}
