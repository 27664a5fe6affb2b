/** People: found by key, name, spelling or sound, and read with all that is recorded about them, as far as may be told. */
@ApplicationModule(allowedDependencies = {"kernel", "graph", "security", "web"})
@NullMarked
package uk.iomgraph.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
