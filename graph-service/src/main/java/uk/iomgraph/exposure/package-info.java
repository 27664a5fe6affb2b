/** How much violence there has lately been around a person, for offers of support and for nothing else. */
@ApplicationModule(allowedDependencies = {"kernel", "graph", "security", "person"})
@NullMarked
package uk.iomgraph.exposure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
