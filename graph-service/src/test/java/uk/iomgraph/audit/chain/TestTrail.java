package uk.iomgraph.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.unit.DataSize;
import uk.iomgraph.audit.Act;
import uk.iomgraph.audit.AuditEvent;
import uk.iomgraph.audit.AuditSettings;
import uk.iomgraph.audit.AuditSink;
import uk.iomgraph.graph.DataFolder;

/**
 * An audit trail of a test.
 *
 * @param data the data folder it is in
 * @param fileSize the size above which a file is followed by another
 */
public record TestTrail(Path data, DataSize fileSize) {

    /** In files of the size that is the default. */
    public TestTrail(Path data) {
        this(data, DataSize.ofMegabytes(32));
    }

    /** How it is kept. */
    public AuditSettings settings() {
        return new AuditSettings(null, null, fileSize, Period.ofMonths(13), Duration.ofSeconds(10));
    }

    /** Where it is. */
    public AuditFolder folder() {
        return new AuditFolder(new DataFolder(data), settings());
    }

    /** Writes it. */
    public AuditSink sink(Clock clock) {
        return new FileSink(folder(), settings(), clock);
    }

    /** Writes one event after the other, and closes the trail. */
    void write(Clock clock, int events) throws IOException {
        AuditSink sink = sink(clock);
        for (int i = 1; i <= events; i++) {
            sink.write(List.of(event(clock.instant(), "event " + i)));
        }
        sink.close();
    }

    static AuditEvent event(Instant at, String operation) {
        return AuditEvent.ofService(at, Act.UPKEEP, operation, List.of());
    }

    /** What is wrong with it. */
    public List<Verification.Fault> faults() {
        try {
            return Verification.verify(folder().path(), folder().key()).faults();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of the first chain, in order. */
    List<Path> files() throws IOException {
        ChainFolder chain = ChainFolder.numbered(folder().path(), 1);
        return chain.files().stream().map(chain::file).toList();
    }

    /** What was done, in the order of a chain. */
    public List<AuditEvent> events(int chain) throws IOException {
        ChainFolder of = ChainFolder.numbered(folder().path(), chain);
        List<AuditEvent> events = new ArrayList<>();
        for (int number : of.files()) {
            try (Stream<String> lines = Files.lines(of.file(number))) {
                lines.skip(1)
                        .map(line -> ChainLine.read(line.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                        .forEach(line -> events.add(line.orElseThrow().event()));
            }
        }
        return events;
    }

    /** The operations of these events. */
    static List<String> operations(List<AuditEvent> events) {
        return events.stream().map(event -> String.valueOf(event.operation())).toList();
    }

    /** The names of so many events. */
    static List<String> named(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "event " + i).toList();
    }
}
