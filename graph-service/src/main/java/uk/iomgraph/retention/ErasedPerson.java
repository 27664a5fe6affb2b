package uk.iomgraph.retention;

import java.util.Set;

/**
 * Somebody whose records are erased.
 *
 * @param people the ids of all records of theirs
 * @param records the keys of all by which anything was known of them: their records, episodes and ties, and what was about nobody
 *     else
 */
public record ErasedPerson(Set<String> people, Set<String> records) {

    /** Copies what it is given. */
    public ErasedPerson {
        people = Set.copyOf(people);
        records = Set.copyOf(records);
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "ErasedPerson[]";
    }
}
