package uk.iomgraph.purpose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.PrivateFile;

/** Where the key of the tokens comes from. */
final class SigningKey {

    static final String ALGORITHM = "HmacSHA256";

    private static final int BYTES = 32;
    private static final String FAULT = "must be 256 bits in Base64, as 'openssl rand -base64 32' prints them";

    private SigningKey() {}

    /**
     * The configured key, else the one in the file, which is made where it is not there and can be read by its owner only.
     *
     * @throws IllegalStateException if it is no key
     */
    static SecretKey of(@Nullable String configured, Path file) {
        return configured == null ? kept(file) : key(configured, "iom.purpose.key");
    }

    private static SecretKey kept(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return key(Files.readString(file), file.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The key of stated purposes can be neither read nor made in the data folder; set iom.purpose.key",
                    e);
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
