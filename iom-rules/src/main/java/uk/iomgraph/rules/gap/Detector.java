package uk.iomgraph.rules.gap;

import java.util.function.Consumer;

/** What one rule requires of one person, and what cover there was. Pure: it decides nothing and knows no today. */
interface Detector {

    /** Hands on a requirement for each record or stretch of time that calls for one. */
    void examine(Case subject, Consumer<Requirement> sink);
}
