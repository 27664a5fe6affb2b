/** Counts what the gap rules about areas, pairs, networks and feeds need, one class for each rule, and asks them. */
@NullMarked
package uk.iomgraph.coverage.wider;

import org.jspecify.annotations.NullMarked;
