package uk.iomgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A secret")
class SecretsTests {

    private static final Path PROJECT = Path.of("..");
    private static final Set<String> LEFT_OUT = Set.of(".git", "target", "node_modules", ".idea", ".vscode");

    /** Private keys, hashes of passwords, keys of cloud services, signed tokens, and passwords that are written out. */
    private static final Pattern SECRET = Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY"
            + "|\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}"
            + "|\\bAKIA[0-9A-Z]{16}\\b"
            + "|\\bgh[pousr]_[A-Za-z0-9]{36}\\b"
            + "|\\beyJ[A-Za-z0-9_-]{20,}\\.eyJ[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]{20,}"
            + "|(?i)\\b(?:password|secret|api[-_]?key)\\b\"?\\s*[:=]\\s*\"?(?=\\S*\\d)(?=\\S*[a-z])[A-Za-z0-9+/]{16,}");

    @Test
    @DisplayName("is in no file of the project")
    void noneIsWrittenDown() throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT)) {
            List<Path> telling = files.filter(Files::isRegularFile)
                    .filter(file -> StreamSupport.stream(file.spliterator(), false)
                            .noneMatch(part -> LEFT_OUT.contains(part.toString())))
                    .filter(file -> SECRET.matcher(text(file)).find())
                    .toList();
            assertThat(telling).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN RSA " + "PRIVATE KEY-----",
                "password: " + "u7Hq0zL2mWq8Rt5Yx1",
                "{\"secret\": \"" + "c2VjcmV0c2VjcmV0MTIz\"}",
                "AKIA" + "ABCDEFGHIJKLMNOP"
            })
    @DisplayName("would be found")
    void wouldBeFound(String secret) {
        assertThat(SECRET.matcher(secret).find()).isTrue();
    }

    /** Bytes as they are, so that no file fails to be read. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
