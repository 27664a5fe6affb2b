package uk.iomgraph.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A delivery of real records")
class RealFeedTests {

    private static final Path DATA = Path.of(System.getProperty("iom.shared-data", "../../shared/data"));

    @TempDir
    Path temp;

    @ParameterizedTest(name = "{0} is read to the last of its {1} rows without a reject")
    @CsvSource({"england-wales-areas,2764", "israel-burglary,5671", "london-gang,424", "pole,50570"})
    void isReadWhole(String feed, long rows) {
        Path folder = DATA.resolve("feeds").resolve(feed);
        Assumptions.assumeTrue(
                Files.isDirectory(folder),
                () -> "NOT TESTED: the real feed " + feed + " is not at " + folder.toAbsolutePath()
                        + "; set the system property iom.shared-data to the folder that has 'feeds'");

        long accepted = Readings.from(folder, temp, delivery -> {
            assertThat(delivery.totalRows()).isEqualTo(rows);
            assertThat(delivery.notices()).isEmpty();
            long sum = 0;
            for (FeedFile file : delivery.files()) {
                Readings read = Readings.of(delivery, file);
                assertThat(read.rejects()).isEmpty();
                assertThat(delivery.complete(file)).isTrue();
                sum += read.rows().size();
            }
            return sum;
        });

        assertThat(accepted).isEqualTo(rows);
    }
}
