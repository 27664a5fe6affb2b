/** How long ties are held, and what whoever derives something from them does when one is removed for good. */
@ApplicationModule(allowedDependencies = "graph")
@NullMarked
package uk.iomgraph.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
