package uk.iomgraph.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A key of HMAC-SHA-256 that outlives the process: a setting names it, or it is made once and kept in a file. */
public final class KeptKey {

    private static final String ALGORITHM = "HmacSHA256";

    private static final int BYTES = 32;
    private static final String FAULT = "must be 256 bits in Base64, as 'openssl rand -base64 32' prints them";

    private KeptKey() {}

    /**
     * The configured key, else the one in the file, which is made where it is not there and can be read by its owner only.
     *
     * @param configured the key as somebody has set it; null where nobody has
     * @param setting the name of that setting
     * @param file where it is kept otherwise
     * @throws IllegalStateException if it is no key
     */
    public static SecretKey of(@Nullable String configured, String setting, Path file) {
        return configured == null ? kept(file, setting) : key(configured, setting);
    }

    private static SecretKey kept(Path file, String setting) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return key(Files.readString(file), file.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    file.getFileName() + " can be neither read nor made in the data folder; set " + setting, e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        PrivateFile.make(file, Base64.getEncoder().encodeToString(bytes));
    }

    private static SecretKey key(String text, String name) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(name + " " + FAULT);
        }
        if (bytes.length != BYTES) {
            throw new IllegalStateException(name + " " + FAULT);
        }
        return new SecretKeySpec(bytes, ALGORITHM);
    }
}
