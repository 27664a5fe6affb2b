/** Keeps what the gap rules decided in the graph, version by version, and reads it back. */
@NullMarked
package uk.iomgraph.coverage.store;

import org.jspecify.annotations.NullMarked;
