/** Who is who: which records of which agencies are of one person, and why they are taken for that. */
@ApplicationModule(allowedDependencies = {"kernel", "graph", "person"})
@NullMarked
package uk.iomgraph.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
