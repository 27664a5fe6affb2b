/**
 * How long ties are held, what was erased for good, and what whoever derives something from ties and records does when one is
 * taken out.
 */
@ApplicationModule(allowedDependencies = {"kernel", "graph"})
@NullMarked
package uk.iomgraph.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
