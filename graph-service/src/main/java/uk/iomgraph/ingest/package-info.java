/** Takes agencies' deliveries in, from the command line, an inbox folder or over HTTP, and says what became of them. */
@ApplicationModule(allowedDependencies = {"kernel", "graph", "security", "web", "person", "retention"})
@NullMarked
package uk.iomgraph.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
