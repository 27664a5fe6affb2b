package uk.iomgraph.graph.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import uk.iomgraph.graph.DataFolder;

/**
 * Settings of the embedded database, {@code iom.data-dir} and {@code iom.embedded.*}.
 *
 * @param dataDir where the service keeps its data; the platform's folder for a user's application data if not set
 * @param embedded the process
 */
record EmbeddedDatabaseSettings(
        @Nullable Path dataDir, @DefaultValue Embedded embedded) {

    /** The folder to use. */
    Path dataDirectory() {
        return new DataFolder(dataDir).path();
    }

    /**
     * The process.
     *
     * @param launchFile the Java argument file that starts it; looked for near the working directory if not set
     * @param heap heap of the process; an eighth of the machine's memory if not set
     * @param pageCache page cache of the database; a quarter of the machine's memory if not set
     * @param jvmOptions further options of the process's JVM
     * @param stopTimeout how long the service waits for a clean stop before it ends without it
     * @param offline whether the database is to be filled rather than run; set by a command, not by people
     * @param finishing whether it is run for the import that has just filled it; set by a command, not by people
     */
    record Embedded(
            @Nullable Path launchFile,
            @Nullable DataSize heap,
            @Nullable DataSize pageCache,
            @DefaultValue List<String> jvmOptions,
            @DefaultValue("60s") Duration stopTimeout,
            @DefaultValue("false") boolean offline,
            @DefaultValue("false") boolean finishing) {

        Embedded {
            jvmOptions = List.copyOf(jvmOptions);
        }
    }
}
