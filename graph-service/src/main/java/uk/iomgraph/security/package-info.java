/** Who asks, and what they may see. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package uk.iomgraph.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
