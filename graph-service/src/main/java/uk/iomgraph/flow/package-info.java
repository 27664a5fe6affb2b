/** What goes from area to area: journeys from home to offence, pairs of areas, and what one area and one person touch. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "graph",
            "security",
            "web",
            "person",
            "crossborder",
            "crossborder::handover",
            "crossborder::links",
            "coverage",
            "coverage::figures"
        })
@NullMarked
package uk.iomgraph.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
