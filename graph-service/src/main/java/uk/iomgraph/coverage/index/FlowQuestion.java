package uk.iomgraph.coverage.index;

import java.util.Set;

/**
 * What became of people when something ended.
 *
 * @param kind what ended
 * @param from first day on which it ended
 * @param to the day after the last on which it ended
 * @param settle so many days after the end it is looked where the person is
 * @param areas codes of the areas in which people lived on the day of the end; empty for all
 * @param knownAt the moment of knowledge, in microseconds since 1970
 */
public record FlowQuestion(FlowKind kind, int from, int to, int settle, Set<String> areas, long knownAt) {

    /** Days after which people are looked for, where nothing else is said. */
    public static final int SETTLE = 14;

    /** Copies what it is given. */
    public FlowQuestion {
        areas = Set.copyOf(areas);
    }
}
