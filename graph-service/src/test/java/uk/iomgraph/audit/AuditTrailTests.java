package uk.iomgraph.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.util.unit.DataSize;
import uk.iomgraph.audit.chain.TestTrail;

@DisplayName("The audit trail")
class AuditTrailTests {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final int THREADS = 24;
    private static final int EACH = 40;

    @TempDir
    private Path folder;

    private AuditTrail trail;

    @AfterEach
    void close() throws InterruptedException {
        trail.destroy();
    }

    @Test
    @DisplayName("has each event on disk before the one who waits for it goes on, however many wait")
    void onDisk() throws Exception {
        TestTrail files = open(DataSize.ofMegabytes(32));
        Path file = folder.resolve("audit/1/events-000001.jsonl");
        ExecutorService many = Executors.newFixedThreadPool(THREADS);
        List<Future<Integer>> missed = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            missed.add(many.submit(() -> missed(thread, file)));
        }
        for (Future<Integer> of : missed) {
            assertThat(of.get()).isZero();
        }
        many.shutdown();
        trail.destroy();
        assertThat(files.events(1)).hasSize(THREADS * EACH + 2);
        assertThat(files.faults()).isEmpty();
    }

    private int missed(int thread, Path file) throws Exception {
        int missed = 0;
        for (int i = 0; i < EACH; i++) {
            String operation = "by thread " + thread + " as number " + i + ".";
            trail.keep(event(operation));
            missed += Files.readString(file, StandardCharsets.UTF_8).contains(operation) ? 0 : 1;
        }
        return missed;
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @DisplayName("keeps nothing and says so while the disk is full, and goes on by itself once it is not")
    void fullDisk() throws Exception {
        TestTrail files = open(DataSize.ofBytes(1));
        trail.keep(event("before"));
        Path next = folder.resolve("audit/1/events-000002.jsonl");
        Files.createSymbolicLink(next, Path.of("/dev/full"));

        assertThatThrownBy(() -> trail.keep(event("lost")))
                .isInstanceOf(AuditUnavailable.class)
                .hasRootCauseMessage("No space left on device");
        assertThat(health()).isEqualTo(Status.DOWN);
        assertThatThrownBy(() -> trail.keep(event("lost too"))).isInstanceOf(AuditUnavailable.class);

        Files.delete(next);
        awaitUp();
        trail.keep(event("after"));
        trail.destroy();
        assertThat(files.events(1).stream().map(AuditEvent::operation).toList())
                .containsExactly("audit.opened", "before", "audit.resumed", "after", "audit.closed");
        assertThat(files.events(1).get(2).things().get(0)).endsWith("2 answers refused");
        assertThat(files.faults()).isEmpty();
    }

    @Test
    @DisplayName("keeps nothing while its folder cannot be made, and goes on by itself once it can")
    void unwritable() throws Exception {
        Files.writeString(folder.resolve("audit"), "in the way");
        TestTrail files = open(DataSize.ofMegabytes(32));
        assertThatThrownBy(() -> trail.keep(event("lost"))).isInstanceOf(AuditUnavailable.class);
        assertThat(health()).isEqualTo(Status.DOWN);

        Files.delete(folder.resolve("audit"));
        awaitUp();
        assertThat(files.faults()).isEmpty();
    }

    @Test
    @DisplayName("takes nothing once it is closed")
    void closed() throws Exception {
        open(DataSize.ofMegabytes(32));
        trail.keep(event("before"));
        trail.destroy();
        assertThatThrownBy(() -> trail.keep(event("late"))).isInstanceOf(AuditUnavailable.class);
        assertThat(health()).isEqualTo(Status.DOWN);
    }

    private TestTrail open(DataSize fileSize) {
        TestTrail files = new TestTrail(folder, fileSize);
        trail = new AuditTrail(files.sink(CLOCK), files.settings(), CLOCK);
        return files;
    }

    private Status health() {
        return new AuditHealthIndicator(trail).health().getStatus();
    }

    private void awaitUp() throws InterruptedException {
        Instant until = Instant.now().plusSeconds(30);
        while (!health().equals(Status.UP)) {
            assertThat(Instant.now()).isBefore(until);
            Thread.sleep(20);
        }
    }

    private static AuditEvent event(String operation) {
        return AuditEvent.ofService(CLOCK.instant(), Act.UPKEEP, operation, List.of());
    }
}
