package uk.iomgraph.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** An account for tests, which has every role; its password is made anew for each JVM. */
public final class TestAccount implements BeforeAllCallback {

    /** Its name. */
    public static final String NAME = "local";

    private static final String PASSWORD = UUID.randomUUID().toString();
    private static final Path FILE = written();

    @Override
    public void beforeAll(ExtensionContext context) {
        System.setProperty("iom.sign-in.accounts-file", FILE.toString());
    }

    /** The file of local accounts that holds it. */
    public static Path file() {
        return FILE;
    }

    /** Its password, to be typed in. */
    public static String password() {
        return PASSWORD;
    }

    /** The value of the header {@code Authorization} that signs it in. */
    public static String authorization() {
        return basic(NAME, PASSWORD);
    }

    /** The value of the header {@code Authorization} for a name and a password. */
    public static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static Path written() {
        String hash = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);
        String text = """
                [{"name": "%s", "password": "%s", "limitedAccess": false, "areas": [],
                  "roles": ["ANALYST", "INVESTIGATOR", "BOARD", "COORDINATOR", "AUDITOR", "ADMIN"]}]
                """.formatted(NAME, hash);
        try {
            Path file = Files.createTempFile("accounts", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
