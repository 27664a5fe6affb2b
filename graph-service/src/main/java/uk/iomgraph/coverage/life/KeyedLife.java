package uk.iomgraph.coverage.life;

import uk.iomgraph.rules.gap.life.GapLife;

/**
 * All that was done about one gap.
 *
 * @param gap the key of the gap
 * @param life what was done
 */
public record KeyedLife(String gap, GapLife life) {}
