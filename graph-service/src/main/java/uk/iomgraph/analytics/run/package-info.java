/** Runs over networks of any size: queued, followed while they work, kept with their results for a time, and erased. */
@NullMarked
package uk.iomgraph.analytics.run;

import org.jspecify.annotations.NullMarked;
