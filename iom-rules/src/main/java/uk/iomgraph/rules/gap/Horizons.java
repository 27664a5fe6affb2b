package uk.iomgraph.rules.gap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.EpisodeKind;

/**
 * Up to which day each feed tells what happened. What is not listed is fresh: known for good. Cover that a late feed might
 * have told of is unknown from its day on, never missing.
 */
public final class Horizons {

    private static final String ANYBODY = "";
    private static final Horizons FRESH = new Horizons(Map.of());

    private final Map<Feed, Integer> days;

    private Horizons(Map<Feed, Integer> days) {
        this.days = Map.copyOf(days);
    }

    /**
     * The records of one kind that one agency sends.
     *
     * @param source code of the agency
     * @param kind kind of record
     */
    public record Feed(String source, EpisodeKind kind) {

        /** Whoever sends this kind: the horizon holds for everybody, even if no agency told of them. */
        public static Feed ofAnybody(EpisodeKind kind) {
            return new Feed(ANYBODY, kind);
        }
    }

    /** Every feed is fresh. */
    public static Horizons fresh() {
        return FRESH;
    }

    /**
     * Some feeds are late.
     *
     * @param late the first day a feed does not tell of
     */
    public static Horizons of(Map<Feed, LocalDate> late) {
        Map<Feed, Integer> days = new HashMap<>();
        late.forEach((feed, day) -> days.put(feed, Day.of(day)));
        return new Horizons(days);
    }

    /**
     * The first day on which some feed that could tell of cover says nothing; {@link Day#NEVER} if all are fresh.
     *
     * @param sources the agencies that told of the person
     * @param kinds the records that would be cover
     */
    public int knownTo(Collection<String> sources, Collection<EpisodeKind> kinds) {
        int result = Day.NEVER;
        for (EpisodeKind kind : kinds) {
            result = Math.min(result, days.getOrDefault(Feed.ofAnybody(kind), Day.NEVER));
            for (String source : sources) {
                result = Math.min(result, days.getOrDefault(new Feed(source, kind), Day.NEVER));
            }
        }
        return result;
    }

    /** Whether every feed is fresh. */
    boolean isFresh() {
        return days.isEmpty();
    }
}
