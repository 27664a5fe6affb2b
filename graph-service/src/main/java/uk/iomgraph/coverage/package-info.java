/** Who is covered by what, since when, and where cover that is required is missing. */
@ApplicationModule(
        allowedDependencies = {"kernel", "graph", "security", "web", "person", "crossborder", "ingest", "identity"})
@NullMarked
package uk.iomgraph.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
