package uk.iomgraph.audit.chain;

import java.nio.file.Path;
import org.springframework.stereotype.Component;
import uk.iomgraph.audit.AuditSettings;
import uk.iomgraph.graph.DataFolder;

/** Where the files of the audit trail are. */
@Component
public final class AuditFolder {

    private static final String KEY = "seal.key";

    private final Path path;
    private final Path key;

    /** By the settings, else in the data folder. */
    public AuditFolder(DataFolder data, AuditSettings settings) {
        Path configured = settings.folder();
        this.path = configured == null ? data.resolve("audit") : configured.toAbsolutePath();
        Path elsewhere = settings.keyFile();
        this.key = elsewhere == null ? path.resolve(KEY) : elsewhere.toAbsolutePath();
    }

    /** The folder, which need not be there yet. */
    public Path path() {
        return path;
    }

    /** The file of the key that the ends of chains are sealed with. */
    public Path key() {
        return key;
    }
}
