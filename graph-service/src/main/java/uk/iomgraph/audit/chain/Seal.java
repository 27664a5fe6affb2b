package uk.iomgraph.audit.chain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import uk.iomgraph.kernel.PrivateFile;

/** The key that the ends of chains are sealed with, so that a shorter chain cannot be passed off as whole without it. */
final class Seal {

    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    private Seal(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** Reads the key, and makes one first if there is none. */
    static Seal in(Path file) throws IOException {
        if (!Files.exists(file)) {
            create(file);
        }
        return existing(file);
    }

    /** Reads the key. */
    static Seal existing(Path file) throws IOException {
        try {
            return new Seal(Base64.getDecoder().decode(Files.readString(file).strip()));
        } catch (IllegalArgumentException e) {
            throw new IOException("The key of the audit trail's seal cannot be read", e);
        }
    }

    /** The seal of a text, in hexadecimal. */
    String of(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC with SHA-256", e);
        }
    }

    private static void create(Path file) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        PrivateFile.make(file, Base64.getEncoder().encodeToString(key));
    }
}
