package uk.iomgraph.person;

import java.time.Instant;
import uk.iomgraph.kernel.SourceReference;

/**
 * A number a person is known by.
 *
 * @param recordedFrom since when it has been believed without a break
 */
record IdentityKey(IdentityKind kind, String value, SourceReference source, Instant recordedFrom) {}
