package uk.iomgraph.crossborder.links;

import java.util.HashSet;
import java.util.Set;

/**
 * What became of links and journeys.
 *
 * @param count how many are new, say something else, or are no longer believed
 * @param subjects whom they are about
 */
public record LinkChanges(long count, Set<String> subjects) {

    /** Nothing changed. */
    public static final LinkChanges NONE = new LinkChanges(0, Set.of());

    /** Copies what it is given. */
    public LinkChanges {
        subjects = Set.copyOf(subjects);
    }

    LinkChanges plus(LinkChanges other) {
        Set<String> all = new HashSet<>(subjects);
        all.addAll(other.subjects);
        return new LinkChanges(count + other.count, all);
    }
}
