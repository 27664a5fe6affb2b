package uk.iomgraph.graph;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The folder in which this system keeps what it needs between runs.
 *
 * @param dataDir the folder; by default the platform's place for a user's data
 */
@ConfigurationProperties("iom")
public record DataFolder(@Nullable Path dataDir) {

    /** The folder itself. */
    public Path path() {
        return dataDir == null ? usersPlace() : dataDir;
    }

    /** A folder or file in it. */
    public Path resolve(String name) {
        return path().resolve(name);
    }

    private static Path usersPlace() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home"));
        if (system.startsWith("windows")) {
            return environment("LOCALAPPDATA", home.resolve("AppData/Local")).resolve("IOM Graph");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support/IOM Graph");
        }
        return environment("XDG_DATA_HOME", home.resolve(".local/share")).resolve("iom-graph");
    }

    private static Path environment(String variable, Path otherwise) {
        String value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
