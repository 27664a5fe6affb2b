/** Writes an accepted delivery into the graph: decides each row's outcome, keeps what was believed before, derives ties. */
@NullMarked
package uk.iomgraph.ingest.loading;

import org.jspecify.annotations.NullMarked;
