/** Required time and gaps of everybody in primitive arrays, so that any figure of any day is a scan of memory. */
@NullMarked
package uk.iomgraph.coverage.index;

import org.jspecify.annotations.NullMarked;
