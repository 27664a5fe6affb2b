/** Ids and small values every feature shares; knows neither the framework nor the database. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package uk.iomgraph.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
