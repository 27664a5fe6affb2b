/** What may be asked about victims: whether one lives near an address, as yes or no. Nothing here tells who or where. */
@ApplicationModule(allowedDependencies = {"kernel", "graph", "security"})
@NullMarked
package uk.iomgraph.victim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
