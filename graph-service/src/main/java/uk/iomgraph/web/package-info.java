/**
 * The plumbing under every GraphQL field: paging, arguments, scalars, errors, limits, correlation ids. Knows no feature.
 */
@ApplicationModule(allowedDependencies = {"kernel", "security", "graph"})
@NullMarked
package uk.iomgraph.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
