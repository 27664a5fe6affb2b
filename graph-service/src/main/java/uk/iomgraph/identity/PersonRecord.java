package uk.iomgraph.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;

/**
 * What one agency's record of a person can be compared by, and what it was taken for so far. With its place in the tables
 * of a comparison it takes some 600 bytes.
 *
 * @param believed whether it still stands
 * @param pending whether the sweep is going to look at it anyway
 * @param identity which person it was taken for; null if it was never compared
 * @param keys what it can be compared by, at most one of each kind
 * @param ties its believed ties to records with a higher id
 */
record PersonRecord(
        String id,
        String source,
        boolean believed,
        boolean pending,
        @Nullable String identity,
        List<MatchKey> keys,
        List<SamePerson> ties) {

    PersonRecord {
        keys = List.copyOf(keys);
        ties = List.copyOf(ties);
    }

    static PersonRecord of(Row row) {
        String id = row.text("id");
        return new PersonRecord(
                id,
                row.text("source").intern(),
                row.flag("believed"),
                row.flag("pending"),
                row.textOrNull("identity"),
                MatchKey.of(row),
                row.rows("ties").stream().map(tie -> SamePerson.of(id, tie)).toList());
    }

    /** Which person it counts as so far. */
    String countsAs() {
        return identity == null ? id : identity;
    }
}
