/**
 * What numbers over people are told to those who see no records. Each such number of the schema says so with
 * {@code @gated}; here is the one place where it is held to it.
 */
@ApplicationModule(allowedDependencies = {"security", "web"})
@NullMarked
package uk.iomgraph.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
