package uk.iomgraph.audit.chain;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The lines of a file, one after the other, as bytes. */
final class Lines implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    private long position;
    private long end;
    private int number;

    Lines(Path file) throws IOException {
        this.in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    }

    /** The next line without its line feed; null where none that is whole follows. */
    byte @Nullable [] next() throws IOException {
        line.reset();
        int next;
        while ((next = in.read()) >= 0) {
            position++;
            if (next == '\n') {
                end = position;
                number++;
                return line.toByteArray();
            }
            line.write(next);
        }
        return null;
    }

    /** The number of the line read last, from 1. */
    int number() {
        return number;
    }

    /** Where in the file the last whole line ends. */
    long end() {
        return end;
    }

    /** What follows the last whole line: the beginning of one that was torn. Known once {@link #next} gave none. */
    byte[] torn() {
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
