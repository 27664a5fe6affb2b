/**
 * What records of people are asked for: purposes are stated once, proved by a signed token, and an operation that the purpose
 * does not allow reads nothing. What each field tells, and for which purposes, stands in the schema.
 */
@ApplicationModule(allowedDependencies = {"kernel", "security", "graph"})
@NullMarked
package uk.iomgraph.purpose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
