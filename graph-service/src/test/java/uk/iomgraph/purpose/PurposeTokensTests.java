package uk.iomgraph.purpose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.iomgraph.kernel.KeptKey;
import uk.iomgraph.purpose.PurposeTokens.Statement;

@DisplayName("A token of a purpose")
class PurposeTokensTests {

    private static final Statement STATED = new Statement(
            "abcdefghijklmnopqrstuv", Purpose.SAFEGUARDING, Instant.parse("2026-01-01T10:00:00Z"), "ann\nexample|é");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("is read as it was written, by whoever has the key that is kept in the folder")
    void roundTrip() {
        String token = tokens().sign(STATED);

        assertThat(token).matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");
        assertThat(tokens().read(token)).contains(STATED);
    }

    @Test
    @DisplayName("counts no longer if any sign of it is another, or is missing")
    void everySignCounts() {
        PurposeTokens tokens = tokens();
        String token = tokens.sign(STATED);
        byte[] text = Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.')));
        String signature = token.substring(token.indexOf('.'));
        for (int at = 0; at < text.length; at++) {
            byte[] changed = text.clone();
            changed[at] ^= 1;
            assertThat(tokens.read(Base64.getUrlEncoder().withoutPadding().encodeToString(changed) + signature))
                    .isEmpty();
        }
        for (int length = 0; length < token.length(); length++) {
            assertThat(tokens.read(token.substring(0, length))).isEmpty();
        }
    }

    @Test
    @DisplayName("of another installation does not count")
    void otherKey() {
        String token = tokens().sign(STATED);
        PurposeTokens others = new PurposeTokens(KeptKey.of(null, "iom.purpose.key", folder.resolve("others.key")));

        assertThat(others.read(token)).isEmpty();
    }

    @Test
    @DisplayName("is signed with a key that only its owner can read")
    void keyIsPrivate() throws Exception {
        Path file = folder.resolve("deep").resolve("purpose.key");
        KeptKey.of(null, "iom.purpose.key", file);

        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(Base64.getDecoder().decode(Files.readString(file, StandardCharsets.US_ASCII)))
                .hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "c2hvcnQ=", "!!!"})
    @DisplayName("is not signed with a key that is none; what was configured is not repeated")
    void badKey(String configured) {
        assertThatThrownBy(() -> KeptKey.of(configured, "iom.purpose.key", folder.resolve("unused")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("iom.purpose.key must be 256 bits")
                .hasMessageNotContaining("c2hvcnQ");
    }

    private PurposeTokens tokens() {
        return new PurposeTokens(KeptKey.of(null, "iom.purpose.key", folder.resolve("purpose.key")));
    }
}
