/** Where offenders fall between programmes: the gaps in their cover, and what people do about them. */
@ApplicationModule(allowedDependencies = {"kernel", "graph", "security"})
@NullMarked
package uk.iomgraph.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
