/** The areas offenders live, offend and are managed in, how they nest, and what crosses from one to another. */
@ApplicationModule(allowedDependencies = {"kernel", "graph", "security", "web", "person", "ingest", "retention"})
@NullMarked
package uk.iomgraph.crossborder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
