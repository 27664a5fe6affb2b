/** Which records of people fall due, what is decided about keeping them, legal holds, and erasure. */
@ApplicationModule(
        allowedDependencies = {"kernel", "graph", "security", "web", "person", "crossborder", "ingest", "retention"})
@NullMarked
package uk.iomgraph.disposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
