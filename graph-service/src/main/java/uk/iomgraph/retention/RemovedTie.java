package uk.iomgraph.retention;

import java.util.Set;

/**
 * A tie that is taken out for good.
 *
 * @param key the key it had
 * @param kind the type it had in the graph, such as {@code GANG_TIE}
 * @param people ids of all records of those it tied, their identities among them
 */
public record RemovedTie(String key, String kind, Set<String> people) {

    /** Copies what it is given. */
    public RemovedTie {
        people = Set.copyOf(people);
    }

    /** Whether it tied somebody to a gang. */
    public boolean ofGang() {
        return kind.equals("GANG_TIE");
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "RemovedTie[]";
    }
}
