package uk.iomgraph.purpose;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an operation may tell: what its purpose allows, as far as the sharing agreements of the viewer's agency do.
 *
 * @param purpose what was stated; null for nothing
 * @param agreed the categories that agreements cover for it
 */
record Allowance(@Nullable Purpose purpose, Set<DataCategory> agreed) {

    /** What no agreement bounds. */
    static final Set<DataCategory> EVERYTHING = Set.copyOf(EnumSet.allOf(DataCategory.class));

    Allowance {
        agreed = Set.copyOf(agreed);
    }

    /** Whether the purpose that was stated allows it; where none was, that is asked elsewhere. */
    boolean isForPurpose(FieldRelease field) {
        return purpose == null || field.allows(purpose);
    }

    /** Whether what it tells of people is agreed on. */
    boolean isAgreed(FieldRelease field) {
        return agreed.containsAll(field.personal());
    }

    boolean allows(FieldRelease field) {
        return isForPurpose(field) && isAgreed(field);
    }
}
