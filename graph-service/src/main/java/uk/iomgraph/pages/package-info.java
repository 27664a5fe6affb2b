/** Web pages for boards and practitioners: each is a stored GraphQL document and a template over its answer. */
@ApplicationModule(allowedDependencies = {"kernel", "security", "purpose"})
@NullMarked
package uk.iomgraph.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
