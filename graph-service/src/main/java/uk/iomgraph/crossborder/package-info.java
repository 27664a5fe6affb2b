/** The areas offenders live, offend and are managed in: how they nest, and which border on which. */
@ApplicationModule(allowedDependencies = {"kernel", "graph", "security", "web", "ingest"})
@NullMarked
package uk.iomgraph.crossborder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
