/** Invents people and writes what agencies would deliver about them, with a file of what was planted beside it. */
@ApplicationModule(allowedDependencies = {"ingest::feed", "graph"})
@NullMarked
package uk.iomgraph.synthetic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
