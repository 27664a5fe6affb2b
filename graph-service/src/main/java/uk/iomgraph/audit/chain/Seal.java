package uk.iomgraph.audit.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import uk.iomgraph.kernel.PrivateFile;

/** The key that the ends of chains are sealed with, so that a shorter chain cannot be passed off as whole without it. */
final class Seal {

    private static final int KEY_BYTES = 32;

    private final byte[] key;

    private Seal(byte[] key) {
        this.key = key;
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
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmacHex(text);
    }

    private static void create(Path file) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        PrivateFile.make(file, Base64.getEncoder().encodeToString(key));
    }
}
