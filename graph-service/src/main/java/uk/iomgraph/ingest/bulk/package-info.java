/** Writes a graph as files for Neo4j's own importer; knows nothing of deliveries or their rows. */
@NullMarked
package uk.iomgraph.ingest.bulk;

import org.jspecify.annotations.NullMarked;
