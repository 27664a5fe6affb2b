/** What may be done about ties, and what is known about people by them: removal with proof, challenges, reviews, measures. */
@ApplicationModule(allowedDependencies = {"kernel", "graph", "security", "web", "person", "crossborder", "retention"})
@NullMarked
package uk.iomgraph.tie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
