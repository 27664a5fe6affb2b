package uk.iomgraph.graph;

import java.nio.file.Path;
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
        return (dataDir == null ? UserDataDirectory.ofThisPlatform() : dataDir).toAbsolutePath();
    }

    /** A folder or file in it. */
    public Path resolve(String name) {
        return path().resolve(name);
    }
}
