package uk.iomgraph.rules.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every fixture makes the rule say, with its evidence, as text to be read. Where the file is missing it is written, and
 * the test fails so that somebody reads it.
 */
class GoldenVerdictTests {

    private static final Path FILE =
            Path.of("src", "test", "resources", "uk", "iomgraph", "rules", "gap", "verdicts.txt");

    @Test
    @DisplayName("Whoever was judged when the rules said otherwise is judged anew")
    void madeAnotherEdition() throws IOException, NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(FILE));
        assertThat(GapRules.VERDICTS)
                .as("GapRules.VERDICTS is of %s as it is now", FILE)
                .isEqualTo(HexFormat.of().formatHex(digest, 0, 8));
    }

    private static String text(Fixtures.Fixture fixture) {
        List<Verdict> verdicts = fixture.verdicts();
        return fixture + ": " + fixture.records() + "\n"
                + verdicts.stream().map(GoldenVerdictTests::text).collect(Collectors.joining());
    }

    private static String text(Verdict verdict) {
        return "    " + verdict.explanation() + "\n      "
                + verdict.evidence().stream()
                        .map(evidence -> evidence.role() + " " + evidence.key())
                        .collect(Collectors.joining(", "))
                + "; " + verdict.anchor() + "; "
                + verdict.severities().stream()
                        .map(step -> step.severity() + " from " + (step.from() - Script.START))
                        .collect(Collectors.joining(", "))
                + "; overdue from " + (verdict.overdueFrom() - Script.START) + "; " + verdict.place() + "\n";
    }

    @TestFactory
    List<DynamicTest> saysWhatWasRead() throws IOException {
        List<Fixtures.Fixture> fixtures = Fixtures.all().toList();
        if (!Files.exists(FILE)) {
            Files.writeString(
                    FILE, fixtures.stream().map(GoldenVerdictTests::text).collect(Collectors.joining()));
            fail("Wrote " + FILE + ". Read it, and keep it if it is right.");
        }
        String known = Files.readString(FILE);
        return fixtures.stream()
                .map(fixture -> DynamicTest.dynamicTest(
                        fixture.toString(), () -> assertThat(known).contains(text(fixture))))
                .toList();
    }
}
