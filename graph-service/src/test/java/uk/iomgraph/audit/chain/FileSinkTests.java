package uk.iomgraph.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import uk.iomgraph.audit.AuditEvent;
import uk.iomgraph.audit.AuditSink;

@DisplayName("The files of the audit trail")
class FileSinkTests {

    private static final Clock MARCH = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("are gone on with after a stop, and say each time that they were opened")
    void goneOnWith() throws IOException {
        TestTrail trail = new TestTrail(folder);
        trail.write(MARCH, 2);
        trail.write(MARCH, 1);
        assertThat(TestTrail.operations(trail.events(1)))
                .containsExactly("audit.opened", "event 1", "event 2", "audit.opened", "event 1");
        assertThat(trail.faults()).isEmpty();
    }

    @Test
    @DisplayName("follow each other by size, each with the last hash of the one before in its first line")
    void rotated() throws IOException {
        TestTrail trail = new TestTrail(folder, DataSize.ofBytes(600));
        trail.write(MARCH, 6);
        List<Path> files = trail.files();
        assertThat(files).hasSizeGreaterThan(2);
        for (int i = 1; i < files.size(); i++) {
            List<String> before = Files.readAllLines(files.get(i - 1));
            String last = before.get(before.size() - 1);
            String hash = last.substring(last.indexOf("\"hash\":\"") + 8, last.length() - 2);
            assertThat(Files.readAllLines(files.get(i)).get(0)).contains("\"previous\":\"" + hash + "\"");
        }
        assertThat(trail.faults()).isEmpty();
    }

    @Test
    @DisplayName("lose the beginning of a line that a killed process left, which is put aside and told of")
    void torn() throws IOException {
        TestTrail trail = new TestTrail(folder);
        trail.write(MARCH, 2);
        Path file = trail.files().get(0);
        String beginning = "{\"sequence\":4,\"event\":{\"at\":\"2026-03";
        long whole = Files.size(file);
        Files.writeString(file, beginning, StandardOpenOption.APPEND);

        trail.write(MARCH, 1);

        String aside = "torn-" + file.getFileName() + "-" + whole;
        assertThat(Files.readString(file.resolveSibling(aside))).isEqualTo(beginning);
        List<AuditEvent> events = trail.events(1);
        assertThat(TestTrail.operations(events))
                .containsExactly("audit.opened", "event 1", "event 2", "audit.opened", "event 1");
        assertThat(events.get(3).things()).containsExactly(aside);
        assertThat(trail.faults()).isEmpty();
    }

    @Test
    @DisplayName("begin anew where not even the first line of a new file was whole")
    void tornBeginning() throws IOException {
        TestTrail trail = new TestTrail(folder);
        trail.write(MARCH, 1);
        Files.writeString(trail.files().get(0).resolveSibling("events-000002.jsonl"), "{\"file\":2,");
        trail.write(MARCH, 1);
        assertThat(trail.files()).hasSize(1);
        assertThat(trail.events(1)).hasSize(4);
        assertThat(trail.faults()).isEmpty();
    }

    @Test
    @DisplayName(
            "are left as they are where their end is missing: another chain is begun, and the damage stays to be found")
    void shorter() throws IOException {
        TestTrail trail = new TestTrail(folder);
        trail.write(MARCH, 3);
        Path file = trail.files().get(0);
        List<String> lines = Files.readAllLines(file);
        String cut = String.join("\n", lines.subList(0, lines.size() - 1)) + "\n";
        Files.writeString(file, cut);

        trail.write(MARCH, 1);

        assertThat(Files.readString(file)).isEqualTo(cut);
        assertThat(TestTrail.operations(trail.events(2))).containsExactly("audit.damaged", "audit.opened", "event 1");
        assertThat(trail.faults())
                .hasSize(1)
                .first()
                .satisfies(fault -> assertThat(fault.sentence()).contains("missing at the end"));
    }

    @Test
    @DisplayName("are a chain of their own for each of two that write at the same time")
    void atTheSameTime() throws IOException {
        TestTrail trail = new TestTrail(folder);
        AuditSink one = trail.sink(MARCH);
        AuditSink other = trail.sink(MARCH);
        one.write(List.of(TestTrail.event(MARCH.instant(), "one")));
        other.write(List.of(TestTrail.event(MARCH.instant(), "other")));
        one.write(List.of(TestTrail.event(MARCH.instant(), "one again")));
        one.close();
        other.close();
        assertThat(TestTrail.operations(trail.events(1))).containsExactly("audit.opened", "one", "one again");
        assertThat(TestTrail.operations(trail.events(2))).containsExactly("audit.opened", "other");
        assertThat(trail.faults()).isEmpty();
    }

    @Test
    @DisplayName("are deleted when their latest event is older than they are kept, and not a day before")
    void retention() throws IOException {
        TestTrail trail = new TestTrail(folder, DataSize.ofBytes(600));
        trail.write(MARCH, 6);
        int before = trail.files().size();
        trail.write(Clock.fixed(Instant.parse("2027-03-31T10:00:00Z"), ZoneOffset.UTC), 2);
        assertThat(trail.files()).hasSizeGreaterThan(before);
        trail.write(Clock.fixed(Instant.parse("2027-04-02T10:00:00Z"), ZoneOffset.UTC), 2);
        assertThat(trail.files().get(0).getFileName().toString()).isGreaterThan("events-000002");
        assertThat(trail.faults()).isEmpty();
    }

    @Test
    @DisplayName("have a key that only their owner can read")
    void key() throws IOException {
        TestTrail trail = new TestTrail(folder);
        trail.write(MARCH, 1);
        assertThat(Files.getPosixFilePermissions(trail.folder().key()))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
        try (Stream<Path> entries = Files.list(trail.folder().path())) {
            assertThat(entries.map(entry -> entry.getFileName().toString())).containsExactlyInAnyOrder("1", "seal.key");
        }
    }
}
