package uk.iomgraph.audit;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the audit trail is kept.
 *
 * @param folder the folder; {@code audit} in the data folder if unset
 * @param keyFile the file of the key that seals the end of the trail; {@code seal.key} in the folder if unset. Best kept
 *     where those who can change the trail cannot read it
 * @param fileSize a file that is larger is followed by another
 * @param keep a file whose latest event is older is deleted; at least a month
 * @param patience how long an answer waits for its event to be on disk
 */
@ConfigurationProperties("iom.audit")
public record AuditSettings(
        @Nullable Path folder,
        @Nullable Path keyFile,
        @DefaultValue("32MB") DataSize fileSize,
        @DefaultValue("P13M") Period keep,
        @DefaultValue("10s") Duration patience) {

    /** Checks what is set. */
    public AuditSettings {
        if (keep.toTotalMonths() < 1) {
            throw new IllegalArgumentException("iom.audit.keep must be at least a month, such as P13M");
        }
    }
}
