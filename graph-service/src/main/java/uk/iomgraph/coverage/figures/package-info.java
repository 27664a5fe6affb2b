/** Keeps the columnar index true to the graph, and tells how far the feeds reach. */
@NullMarked
package uk.iomgraph.coverage.figures;

import org.jspecify.annotations.NullMarked;
