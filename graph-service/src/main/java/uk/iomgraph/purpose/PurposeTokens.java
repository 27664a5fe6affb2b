package uk.iomgraph.purpose;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * Tokens that prove what was stated: the statement as text, and its HMAC-SHA256. They can be read by whoever holds them, and
 * hold nothing of the people that are asked about.
 */
final class PurposeTokens {

    private static final String VERSION = "1";
    private static final String SEPARATOR = "\n";
    private static final int PARTS = 5;
    private static final int LONGEST = 2048;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private final byte[] key;

    PurposeTokens(SecretKey key) {
        this.key = key.getEncoded();
    }

    String sign(Statement statement) {
        byte[] text = String.join(
                        SEPARATOR,
                        VERSION,
                        statement.id(),
                        statement.purpose().name(),
                        Long.toString(statement.expires().getEpochSecond()),
                        statement.viewer())
                .getBytes(StandardCharsets.UTF_8);
        return ENCODER.encodeToString(text) + "." + ENCODER.encodeToString(hmac().hmac(text));
    }

    /** What a token states; empty where it was not signed here. When it ends is not looked at. */
    Optional<Statement> read(String token) {
        int dot = token.indexOf('.');
        if (dot < 0 || token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] text = DECODER.decode(token.substring(0, dot));
            byte[] signature = DECODER.decode(token.substring(dot + 1));
            // Compares in constant time: how long it takes must not tell how much of a forgery is right.
            return MessageDigest.isEqual(hmac().hmac(text), signature) ? statement(text) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Statement> statement(byte[] text) {
        String[] parts = new String(text, StandardCharsets.UTF_8).split(SEPARATOR, PARTS);
        return parts.length == PARTS && parts[0].equals(VERSION)
                ? Optional.of(new Statement(
                        parts[1], Purpose.valueOf(parts[2]), Instant.ofEpochSecond(Long.parseLong(parts[3])), parts[4]))
                : Optional.empty();
    }

    /** One for each text: it cannot be shared by threads. */
    private HmacUtils hmac() {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key);
    }

    /**
     * What a token holds.
     *
     * @param id what it is known by; 22 characters of URL-safe Base64
     * @param purpose what was stated
     * @param expires when it ends, to the second
     * @param viewer the account of the one who stated it
     */
    record Statement(String id, Purpose purpose, Instant expires, String viewer) {}
}
