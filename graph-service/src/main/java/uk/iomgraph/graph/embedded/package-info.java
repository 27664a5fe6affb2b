/**
 * Runs the embedded database as a child process where no other Neo4j is named: starts it, connects the driver to it,
 * says how it is, starts it again when it dies, and stops it last. Knows the program only by its launch file.
 */
@NullMarked
package uk.iomgraph.graph.embedded;

import org.jspecify.annotations.NullMarked;
