package uk.iomgraph.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * The public data sets that lie beside the project in {@code ../shared/data}. A clone elsewhere has none of them: tests
 * that need them are skipped there, and say so.
 */
public final class SharedData {

    private SharedData() {}

    /** The folder of a delivery; skips the test where there is no shared data. */
    public static Path feed(String name) {
        return folder("feeds").resolve(name);
    }

    /** A folder of the shared data; skips the test where there is none. */
    public static Path folder(String name) {
        Path root = Path.of(System.getProperty("shared.data", "../../shared/data"));
        if (!Files.isDirectory(root)) {
            System.err.println("SKIPPED: no folder " + root.toAbsolutePath().normalize()
                    + ", so nothing is tested on real data. Set -Dshared.data to where the data is.");
            Assumptions.abort("The shared data is not here");
        }
        return root.resolve(name);
    }
}
