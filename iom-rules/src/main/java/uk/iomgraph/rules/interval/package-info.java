/** Days and sets of days as half-open intervals, and the arithmetic on them: the ground every rule stands on. */
@NullMarked
package uk.iomgraph.rules.interval;

import org.jspecify.annotations.NullMarked;
