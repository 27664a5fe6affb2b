package uk.iomgraph.coverage.index;

/** Which passage from one state to another is asked about. */
public enum FlowKind {
    /** Turning 18 while held by youth justice, by supervision or in a programme of it, on the day before. */
    YOUTH_TO_ADULT,

    /** The end of a stay in custody. */
    CUSTODY_TO_COMMUNITY,

    /** The end of a stay in a programme. */
    PROGRAMME_TO_NEXT
}
