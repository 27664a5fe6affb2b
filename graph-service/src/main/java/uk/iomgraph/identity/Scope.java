package uk.iomgraph.identity;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The records that have to be compared with each other.
 *
 * @param crowded keys that so many records have that they join none, whether or not those are among the records
 */
record Scope(List<PersonRecord> records, Set<MatchKey> crowded) {

    Scope {
        records = List.copyOf(records);
        crowded = Set.copyOf(crowded);
    }

    static Scope of(Collection<PersonRecord> everyone) {
        return new Scope(List.copyOf(everyone), Set.of());
    }
}
