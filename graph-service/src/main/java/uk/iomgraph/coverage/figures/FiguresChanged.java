package uk.iomgraph.coverage.figures;

import java.util.Set;

/**
 * The coverage index has been brought up to date with a sweep; whoever keeps figures of their own of what the sweep wrote
 * does the same. Published in the thread of the upkeep: what fails there makes it begin anew with all.
 *
 * @param all whether everybody may have changed
 * @param people identities of those who did, where it is not everybody
 */
public record FiguresChanged(boolean all, Set<String> people) {

    /** Copies what it is given. */
    public FiguresChanged {
        people = Set.copyOf(people);
    }
}
