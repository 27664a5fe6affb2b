/** Who saw or changed what about whom, when and why: written before the answer goes out, and verifiable afterwards. */
@ApplicationModule(allowedDependencies = {"kernel", "graph", "security", "web", "web :: errors", "ingest"})
@NullMarked
package uk.iomgraph.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
