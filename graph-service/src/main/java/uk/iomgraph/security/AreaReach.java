package uk.iomgraph.security;

import java.util.Set;

/** Tells which areas lie within those that somebody works in. */
public interface AreaReach {

    /**
     * The areas themselves, and all that lie within them today.
     *
     * @param areas codes of areas, one at least
     * @return codes; what cannot be told just now is left out, so that less is seen and not more
     */
    Set<String> within(Set<String> areas);
}
