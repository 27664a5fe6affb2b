package uk.iomgraph.coverage.index;

import java.util.List;

/** What a freshness says of every set of sources and every rule, asked once and kept. */
final class KnownDays {

    private final Freshness freshness;

    /** By sources and rule; empty if everything is fresh. */
    private final int[][] days;

    private KnownDays(Freshness freshness, int[][] days) {
        this.freshness = freshness;
        this.days = days;
    }

    static KnownDays of(Freshness freshness, List<List<String>> sources) {
        if (freshness == Freshness.FRESH) {
            return new KnownDays(freshness, new int[0][]);
        }
        return new KnownDays(
                freshness,
                sources.stream()
                        .map(told -> Vocabulary.RULES.stream()
                                .mapToInt(rule -> freshness.knownTo(told, rule))
                                .toArray())
                        .toArray(int[][]::new));
    }

    boolean isOf(Freshness other) {
        return freshness.equals(other);
    }

    /** Whether everything is known; nothing may be asked then. */
    boolean isFresh() {
        return days.length == 0;
    }

    /** The first day nobody tells of, by the numbers of the sources and the rule. */
    int knownTo(int sources, int rule) {
        return days[sources][rule];
    }
}
