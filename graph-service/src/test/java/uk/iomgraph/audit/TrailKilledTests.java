package uk.iomgraph.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.iomgraph.audit.chain.TestTrail;

/** Kills processes that do nothing but keep events, at moments of chance; {@code -Dtrail.kills=50} for many. */
@DisplayName("The audit trail of a process that is killed")
class TrailKilledTests {

    private static final int KILLS = Integer.getInteger("trail.kills", 3);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("has every event that the process was told is kept, and is whole")
    void killed() throws Exception {
        TestTrail files = TrailProcess.files(folder);
        Random random = new Random(KILLS);
        List<String> told = new ArrayList<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            told.addAll(killOne(20 + random.nextInt(400)));
            assertThat(files.faults()).as("after kill %d", kill).isEmpty();
        }
        AuditSink last = files.sink(Clock.systemUTC());
        last.write(List.of(AuditEvent.ofService(Clock.systemUTC().instant(), Act.UPKEEP, "end", List.of())));
        last.close();
        assertThat(files.faults()).isEmpty();
        List<AuditEvent> events = files.events(1);
        Set<String> kept = new HashSet<>();
        events.forEach(event -> kept.add(String.valueOf(event.operation())));
        assertThat(told.stream().filter(id -> !kept.contains(id)).toList()).isEmpty();
        assertThat(told).hasSizeGreaterThan(KILLS);
        long torn = events.stream()
                .filter(event -> "audit.opened".equals(event.operation()))
                .filter(event -> !event.things().isEmpty())
                .count();
        System.out.printf(
                "%d kills: %d events told, %d kept, %d torn lines%n", KILLS, told.size(), events.size(), torn);
    }

    /** What the process said before it was killed, so many milliseconds after the first event. */
    private List<String> killOne(int millis) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TrailProcess.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        while (process.isAlive() && told(said).isEmpty()) {
            Thread.sleep(10);
        }
        Thread.sleep(millis);
        assertThat(process.isAlive()).as("it is at work when it is killed").isTrue();
        process.destroyForcibly().waitFor();
        return told(said);
    }

    /** Ids alone: what else is said is of the logging, and the last line need not be whole. */
    private static List<String> told(Path said) throws IOException {
        return Files.readAllLines(said).stream()
                .filter(line -> line.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .toList();
    }
}
