/** Keeps the columnar index true to the graph, and tells how far the feeds reach. */
@NamedInterface("figures")
@NullMarked
package uk.iomgraph.coverage.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
