package uk.iomgraph.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import uk.iomgraph.audit.chain.Verification.Fault;

@DisplayName("Verifying an audit trail")
class VerificationTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

    /** With the one that says that the trail was opened, three files of a few events each. */
    private static final int EVENTS = 7;

    @TempDir
    private Path folder;

    private TestTrail trail;

    @BeforeEach
    void write() throws IOException {
        trail = new TestTrail(folder, DataSize.ofBytes(1_000));
        trail.write(CLOCK, EVENTS);
        assertThat(trail.files()).hasSizeGreaterThan(2);
    }

    @Test
    @DisplayName("finds nothing in one that is whole, and counts its events")
    void whole() throws IOException {
        assertThat(trail.faults()).isEmpty();
        Verification.Report report =
                Verification.verify(trail.folder().path(), trail.folder().key());
        assertThat(report.events()).isEqualTo(EVENTS + 1);
        assertThat(report.unsealed()).isZero();
    }

    @Test
    @DisplayName("finds every change of any one byte, in files and seal, and names the file")
    void anyByte() throws IOException {
        List<Path> all = new ArrayList<>(trail.files());
        all.add(trail.folder().path().resolve("1/head.json"));
        for (Path file : all) {
            byte[] bytes = Files.readAllBytes(file);
            // The seal is JSON: white space behind it says nothing.
            int length = file.endsWith("head.json") ? bytes.length - 1 : bytes.length;
            for (int i = 0; i < length; i++) {
                byte before = bytes[i];
                bytes[i] = (byte) (before == '7' ? '8' : '7');
                Files.write(file, bytes);
                assertThat(trail.faults()).as("byte %d of %s", i, file).isNotEmpty();
                bytes[i] = before;
            }
            Files.write(file, bytes);
        }
        assertThat(trail.faults()).isEmpty();
    }

    @Test
    @DisplayName("finds every line that was removed, doubled, or swapped with another, and says where")
    void anyLine() throws IOException {
        for (Path file : trail.files()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                List<String> removed = new ArrayList<>(lines);
                removed.remove(i);
                changed(file, removed, "without line " + (i + 1));
                List<String> doubled = new ArrayList<>(lines);
                doubled.add(i, lines.get(i));
                changed(file, doubled, "with line " + (i + 1) + " twice");
                for (int j = i + 1; j < lines.size(); j++) {
                    List<String> swapped = new ArrayList<>(lines);
                    Collections.swap(swapped, i, j);
                    changed(file, swapped, "with lines " + (i + 1) + " and " + (j + 1) + " swapped");
                }
            }
            write(file, lines);
        }
        assertThat(trail.faults()).isEmpty();
    }

    @Test
    @DisplayName("names the file, the line and the events")
    void saysWhere() throws IOException {
        Path file = trail.files().get(1);
        List<String> lines = Files.readAllLines(file);
        List<String> removed = new ArrayList<>(lines);
        removed.remove(1);
        write(file, removed);
        assertThat(trail.faults()).hasSize(1).first().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.sentence()).contains("missing");
        });
    }

    @Test
    @DisplayName("finds what was cut off at the end, whole files included, by the seal")
    void cutOff() throws IOException {
        List<Path> files = trail.files();
        Path last = files.get(files.size() - 1);
        byte[] bytes = Files.readAllBytes(last);
        for (int kept = 0; kept < bytes.length; kept++) {
            Files.write(last, java.util.Arrays.copyOf(bytes, kept));
            assertThat(trail.faults()).as("%d bytes are left", kept).isNotEmpty();
        }
        Files.delete(last);
        assertThat(trail.faults()).extracting(Fault::sentence).anyMatch(text -> text.contains("missing at the end"));
    }

    @Test
    @DisplayName("finds a file that was removed in the middle or at the beginning, and a seal or key that is gone")
    void filesRemoved() throws IOException {
        for (Path gone : List.of(
                trail.files().get(0),
                trail.files().get(1),
                trail.folder().path().resolve("1/head.json"),
                trail.folder().key())) {
            byte[] bytes = Files.readAllBytes(gone);
            Files.delete(gone);
            assertThat(trail.faults()).as("without %s", gone).isNotEmpty();
            Files.write(gone, bytes);
        }
        assertThat(trail.faults()).isEmpty();
    }

    @Test
    @DisplayName("finds an end that was cut off and sealed with another key")
    void otherKey() throws IOException {
        Path key = trail.folder().key();
        Files.delete(key);
        Seal.in(key);
        assertThat(trail.faults()).extracting(Fault::sentence).anyMatch(text -> text.contains("this key"));
    }

    private void changed(Path file, List<String> lines, String how) throws IOException {
        if (!lines.equals(Files.readAllLines(file))) {
            write(file, lines);
            assertThat(trail.faults()).as("%s %s", file, how).isNotEmpty();
        }
    }

    private static void write(Path file, List<String> lines) throws IOException {
        String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
