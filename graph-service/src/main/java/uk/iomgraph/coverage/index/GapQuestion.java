package uk.iomgraph.coverage.index;

import org.jspecify.annotations.Nullable;

/**
 * Which gaps are to be listed. Without states in the filter those that count are, with states exactly those.
 *
 * @param filter which gaps
 * @param viewpoint the day, the moment of knowledge and the freshness
 * @param opensWithinDays null for the gaps that are there on the day and known; else those that open after the day and no
 *     more than so many days after it, planned ones too, whatever the feeds can tell by then
 */
public record GapQuestion(
        CoverageFilter filter,
        Viewpoint viewpoint,
        @Nullable Integer opensWithinDays) {}
