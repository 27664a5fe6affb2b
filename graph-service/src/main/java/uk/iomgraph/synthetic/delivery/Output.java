package uk.iomgraph.synthetic.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One file that is written a little at a time. It is open only while a full buffer is appended, since there may be more
 * of them than a process may hold open.
 */
final class Output {

    private static final int BUFFER = 32 * 1024;

    private final Path file;
    private final byte[] buffer = new byte[BUFFER];
    private final MessageDigest digest = sha256();
    private int filled;
    private long rows;
    private boolean created;

    Output(Path file, String header) {
        this.file = file;
        byte[] line = (header + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        put(line, line.length);
    }

    Path file() {
        return file;
    }

    long rows() {
        return rows;
    }

    /** Appends one row, which ends with its line feed. */
    void row(byte[] line, int length) {
        rows++;
        put(line, length);
    }

    /** Writes what is left and says the SHA-256 of the whole, 64 hexadecimal digits. */
    String finish() {
        flush();
        return HexFormat.of().formatHex(digest.digest());
    }

    private void put(byte[] line, int length) {
        if (filled + length > BUFFER) {
            flush();
        }
        System.arraycopy(line, 0, buffer, filled, length);
        filled += length;
    }

    private void flush() {
        digest.update(buffer, 0, filled);
        try (OutputStream out = Files.newOutputStream(
                file, StandardOpenOption.WRITE, created ? StandardOpenOption.APPEND : StandardOpenOption.CREATE_NEW)) {
            out.write(buffer, 0, filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        created = true;
        filled = 0;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
