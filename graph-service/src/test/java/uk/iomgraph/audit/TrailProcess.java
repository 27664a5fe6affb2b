package uk.iomgraph.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.util.unit.DataSize;
import uk.iomgraph.audit.chain.TestTrail;

/** A process that keeps events from many threads and says of each, once it is kept, which it was; until it is killed. */
final class TrailProcess {

    private static final int THREADS = 8;

    private TrailProcess() {}

    /**
     * Never ends by itself.
     *
     * @param arguments the data folder
     */
    public static void main(String[] arguments) {
        TestTrail files = files(Path.of(arguments[0]));
        Clock clock = Clock.systemUTC();
        AuditTrail trail = new AuditTrail(files.sink(clock), files.settings(), clock);
        for (int i = 0; i < THREADS; i++) {
            new Thread(() -> {
                        while (true) {
                            String id = UUID.randomUUID().toString();
                            trail.keep(AuditEvent.ofService(clock.instant(), Act.UPKEEP, id, List.of()));
                            System.out.println(id);
                        }
                    })
                    .start();
        }
    }

    /** Small files, so that some are begun just when it is killed. */
    static TestTrail files(Path data) {
        return new TestTrail(data, DataSize.ofKilobytes(64));
    }
}
