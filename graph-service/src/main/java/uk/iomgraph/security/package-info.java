/** Who asks, how they sign in, and what they may see. */
@ApplicationModule(allowedDependencies = {"kernel", "graph"})
@NullMarked
package uk.iomgraph.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
