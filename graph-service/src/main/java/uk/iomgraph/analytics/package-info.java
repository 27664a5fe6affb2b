/** Networks of people as graphs in the memory of the database: what belongs to one, and what can be measured of it. */
@ApplicationModule(
        allowedDependencies = {"kernel", "graph", "security", "web", "person", "crossborder", "ingest", "retention"})
@NullMarked
package uk.iomgraph.analytics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
