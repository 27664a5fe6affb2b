/** The only user of the database driver: typed reads and writes of catalogue statements, and the migrations. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package uk.iomgraph.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
