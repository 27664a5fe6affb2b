/** Where people fall between programmes: gaps found, kept, explained and counted. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "graph",
            "security",
            "web",
            "person",
            "identity",
            "ingest",
            "retention",
            "crossborder",
            "crossborder::handover",
            "crossborder::links"
        })
@NullMarked
package uk.iomgraph.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
