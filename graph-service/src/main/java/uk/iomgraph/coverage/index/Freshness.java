package uk.iomgraph.coverage.index;

import java.util.Collection;
import uk.iomgraph.rules.gap.GapRule;
import uk.iomgraph.rules.interval.Day;

/**
 * Up to which day the feeds tell what happened. It must always give the same answer: the answers about every set of sources
 * and rule are kept while the same freshness, by {@code equals}, is asked with.
 */
@FunctionalInterface
public interface Freshness {

    /** Every feed tells of every day. */
    Freshness FRESH = (sources, rule) -> Day.NEVER;

    /**
     * The first day on which nobody tells whether there is cover.
     *
     * @param sources codes of the agencies that told of a person
     * @param rule the rule that asks
     * @return the day; {@link Day#NEVER} if all feeds that could tell are fresh
     */
    int knownTo(Collection<String> sources, GapRule rule);
}
