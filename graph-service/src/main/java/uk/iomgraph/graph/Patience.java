package uk.iomgraph.graph;

/** How long a transaction may last, by who waits for it. */
enum Patience {

    /** Somebody waits for the answer. */
    OF_A_QUESTION,

    /** Nobody does. */
    OF_WORK
}
