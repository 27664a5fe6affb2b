package uk.iomgraph.audit.chain;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The first line of each file: where the chain stood when the file was begun. It is a link of the chain itself: what follows
 * it is the SHA-256 of the hash before and the bytes of the line.
 *
 * @param file the number of the file in its chain
 * @param sequence the number of its first event
 * @param begun when it was begun; nothing in it is older, nothing in the file before is later
 * @param previous the last hash of the file before
 */
@JsonPropertyOrder({"file", "sequence", "begun", "previous"})
record FileStart(int file, long sequence, Instant begun, String previous) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Without its line feed. */
    byte[] line() {
        return JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
    }

    /** The hash after a first line. */
    static String hash(String previous, byte[] line) {
        return ChainLine.hash(previous, line, line.length);
    }

    /** Reads a line without its line feed; empty if it is none. */
    static Optional<FileStart> read(byte[] line) {
        try {
            FileStart start = JSON.readValue(line, FileStart.class);
            boolean whole = start.file > 0 && start.sequence > 0 && start.begun != null && start.previous != null;
            return whole ? Optional.of(start) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
