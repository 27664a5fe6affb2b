/** Loads a partnership of invented people into the embedded database at its first start, and says so. */
@ApplicationModule(allowedDependencies = {"graph", "kernel", "ingest", "synthetic"})
@NullMarked
package uk.iomgraph.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
