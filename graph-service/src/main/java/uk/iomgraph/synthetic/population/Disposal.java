package uk.iomgraph.synthetic.population;

/** How an occasion on which a person was sanctioned ended. */
public enum Disposal {
    CAUTION,
    FINE,
    COMMUNITY_ORDER,
    SUSPENDED_SENTENCE,
    CUSTODY,
    YOUTH_ORDER,
    YOUTH_CUSTODY;

    /** Whether the person was locked up. */
    public boolean custodial() {
        return this == CUSTODY || this == YOUTH_CUSTODY;
    }

    /** Whether it was a court that decided. */
    public boolean convicted() {
        return this != CAUTION;
    }
}
