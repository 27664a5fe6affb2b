package uk.iomgraph.audit.chain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.iomgraph.audit.AuditEvent;

/**
 * An event with its number in the chain. As a line it is {@code {"sequence":n,"event":{…},"hash":"…"}}, and the hash is the
 * SHA-256 of the hash before it, in hexadecimal, and of the line's own bytes up to the comma before {@code "hash"}.
 *
 * @param sequence 1 for the first of a chain, then one more each time
 * @param event what happened
 */
record ChainLine(long sequence, AuditEvent event) {

    /** Refuses a line that has no event, such as the first one of a file. */
    ChainLine {
        Objects.requireNonNull(event);
    }

    /** What stands before the first hash of a chain. */
    static final String START = "0".repeat(64);

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();
    private static final byte[] BEFORE_HASH = ",\"hash\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] AFTER_HASH = "\"}".getBytes(StandardCharsets.US_ASCII);
    private static final int HASH = 64;
    private static final int ENDING = BEFORE_HASH.length + HASH + AFTER_HASH.length;

    /**
     * Writes the line, with its line feed.
     *
     * @param previous the hash of the line before
     * @return the hash of this one
     */
    String write(String previous, ByteArrayOutputStream out) {
        byte[] body = ("{\"sequence\":" + sequence + ",\"event\":" + JSON.writeValueAsString(event))
                .getBytes(StandardCharsets.UTF_8);
        String hash = hash(previous, body, body.length);
        out.writeBytes(body);
        out.writeBytes(BEFORE_HASH);
        out.writeBytes(hash.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(AFTER_HASH);
        out.write('\n');
        return hash;
    }

    /** Reads a line without its line feed; empty if it is none. Its hash is not looked at. */
    static Optional<ChainLine> read(byte[] line) {
        try {
            return Optional.of(JSON.readValue(line, Whole.class).line());
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    /** The hash that a line says it has; empty if it says none. */
    static Optional<String> statedHash(byte[] line) {
        int body = line.length - ENDING;
        boolean well = body > 0
                && Arrays.equals(line, body, body + BEFORE_HASH.length, BEFORE_HASH, 0, BEFORE_HASH.length)
                && Arrays.equals(line, line.length - AFTER_HASH.length, line.length, AFTER_HASH, 0, AFTER_HASH.length);
        return well
                ? Optional.of(new String(line, body + BEFORE_HASH.length, HASH, StandardCharsets.US_ASCII))
                : Optional.empty();
    }

    /** The hash that a line with an ending should have after another. */
    static String trueHash(String previous, byte[] line) {
        return hash(previous, line, line.length - ENDING);
    }

    /** The SHA-256, in hexadecimal, of a hash in hexadecimal and the first bytes of a body. */
    static String hash(String previous, byte[] body, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous.getBytes(StandardCharsets.US_ASCII));
            digest.update(body, 0, length);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The line as it stands in a file. */
    private record Whole(long sequence, AuditEvent event, String hash) {

        ChainLine line() {
            return new ChainLine(sequence, event);
        }
    }
}
