package uk.iomgraph.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The deliveries of the demonstration")
class DemonstrationDeliveriesTests {

    @TempDir
    Path temp;

    @ParameterizedTest(name = "at {0} tell of the days from {1} up to {2}")
    @CsvSource({
        "2026-05-10T01:59:00Z, 2020-05-09, 2026-05-09",
        "2026-05-10T02:00:00Z, 2020-05-10, 2026-05-10",
        "2028-02-29T12:00:00Z, 2022-02-28, 2028-02-29"
    })
    void endToday(String now, String from, String to) throws IOException {
        Path folder = temp.resolve("demonstration");
        DemonstrationDeliveries deliveries = new DemonstrationDeliveries(folder);

        deliveries.write(500, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));

        List<Path> written = deliveries.list();
        assertThat(written).hasSize(69);
        assertThat(Files.readString(folder.resolve("truth.json")))
                .contains("\"from\":\"" + from + "\"", "\"to\":\"" + to + "\"");
        String last = Files.readString(written.get(68).resolve("manifest.json"));
        assertThat(last).contains("\"extractedAt\": \"" + to + "T02:00:00Z\"");
        assertThat(Instant.parse(to + "T02:00:00Z")).isBeforeOrEqualTo(now);
    }
}
