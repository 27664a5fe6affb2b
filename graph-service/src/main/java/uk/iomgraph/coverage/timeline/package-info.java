/** Reads what is believed of people out of the graph as the timelines that the gap rules are held against. */
@NullMarked
package uk.iomgraph.coverage.timeline;

import org.jspecify.annotations.NullMarked;
