/** Where offenders fall between programmes: what the gap rules decide about people, areas, pairs, networks and feeds. */
@ApplicationModule(allowedDependencies = {"graph"})
@NullMarked
package uk.iomgraph.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
