package uk.iomgraph.tie;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.iomgraph.graph.Row;
import uk.iomgraph.retention.RemovedTie;

/**
 * Whom a version of a tie ties.
 *
 * @param kind the type of the tie
 * @param people ids of all records of those it ties
 * @param hidden whether the viewer may not see one of them
 * @param startNode the database's handle on the person it starts from
 */
record Version(String kind, List<String> people, boolean hidden, String startNode) {

    Version {
        people = List.copyOf(people);
    }

    static Version of(Row row) {
        return new Version(row.text("kind"), row.texts("people"), row.flag("hidden"), row.text("startNode"));
    }

    /** The tie whose versions these are; it is of the kind of the first of them. */
    static RemovedTie removed(String key, List<Version> versions) {
        Set<String> people = new HashSet<>();
        for (Version version : versions) {
            people.addAll(version.people());
        }
        return new RemovedTie(key, versions.get(0).kind(), people);
    }
}
