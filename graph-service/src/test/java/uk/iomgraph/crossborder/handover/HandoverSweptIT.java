package uk.iomgraph.crossborder.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DirtiesContext // other tests share the database, and do not expect sweeps
@TestPropertySource(properties = {"iom.sweep.enabled=true", "iom.sweep.quiet=PT1S"})
@DisplayName("Where the service sweeps by itself")
class HandoverSweptIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private HandoverDesk desk;

    @Test
    @DisplayName("the person is judged again as soon as something is done about their handover")
    void atOnce(
            @TempDir Path folder,
            @Autowired Imports imports,
            @Autowired ExecutionGraphQlService service,
            @Autowired Clock clock)
            throws Exception {
        HandoverDesk.deliver(imports, folder, LocalDate.now(clock));
        desk = new HandoverDesk(service, clock);
        awaitGaps("-26..");
        String id = desk.offer(1, 5).id();
        awaitGaps("-26..-5", "5..");
        desk.accept(id).id();
        awaitGaps("-26..-5");
    }

    private void awaitGaps(String... expected) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!desk.gaps(1, "G42").equals(List.of(expected)) && Instant.now().isBefore(deadline)) {
            Thread.sleep(100);
        }
        assertThat(desk.gaps(1, "G42")).containsExactly(expected);
    }
}
