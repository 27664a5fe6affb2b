/**
 * Whether what is decided about offenders falls on groups of people alike, for boards. The one place that groups people by
 * protected characteristics; nothing leaves it but through the disclosure gate.
 */
@ApplicationModule(allowedDependencies = {"kernel", "graph", "security", "crossborder", "disclosure"})
@NullMarked
package uk.iomgraph.fairness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
