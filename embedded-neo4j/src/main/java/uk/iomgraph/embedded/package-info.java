/**
 * Neo4j Community with Graph Data Science as a program of its own. It is reached over Bolt on the loopback address and
 * in no other way: no other module may have these classes on its class path.
 */
@NullMarked
package uk.iomgraph.embedded;

import org.jspecify.annotations.NullMarked;
