/**
 * Who and what is tied to whom: neighbourhoods, networks and paths; {@link uk.iomgraph.network.Neighbourhoods} is the only
 * place that reads ties out of the graph.
 */
@ApplicationModule(allowedDependencies = {"kernel", "graph", "security", "web"})
@NullMarked
package uk.iomgraph.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
