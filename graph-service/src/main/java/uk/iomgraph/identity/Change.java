package uk.iomgraph.identity;

import java.util.ArrayList;
import java.util.List;
import uk.iomgraph.graph.Parameters;

/**
 * What has to be written of people whose records hang together: all of it in one transaction, so that a run that is
 * killed leaves no person half joined.
 *
 * @param identities records and the person they are of
 * @param marked records for the sweep to look at
 * @param ended ties that no longer hold
 * @param added ties that hold from now on
 */
record Change(List<Parameters> identities, List<String> marked, List<SamePerson> ended, List<SamePerson> added) {

    static Change empty() {
        return new Change(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** How many rows it writes. */
    int rows() {
        return identities.size() + marked.size() + ended.size() + added.size();
    }

    void add(Change other) {
        identities.addAll(other.identities);
        marked.addAll(other.marked);
        ended.addAll(other.ended);
        added.addAll(other.added);
    }
}
