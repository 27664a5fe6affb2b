/** Gangs as sources tell of them: who is tied to them on what evidence, how closely, where, and what is in place for them. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "graph",
            "security",
            "web",
            "person",
            "crossborder",
            "crossborder::links",
            "coverage",
            "exposure"
        })
@NullMarked
package uk.iomgraph.gang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
