package uk.iomgraph.gang;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.MinimumGrade;

/**
 * The arguments that the fields about gangs have in common; each field takes those of them that it has.
 *
 * @param id id of a gang, of the field {@code gang}
 * @param gang id of a gang, where lists are narrowed to one
 */
record GangArguments(
        @Nullable String id,
        @Nullable String area,
        @Nullable String gang,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable MinimumGrade minGrade,
        @Nullable Integer first,
        @Nullable String after) {

    /** What the cursors of a field are bound to; without {@code knownAt} the moment moves on between two pages. */
    String question(String field) {
        return field + ' ' + area + ' ' + gang + ' ' + asOf + ' ' + knownAt + ' ' + minGrade;
    }
}
