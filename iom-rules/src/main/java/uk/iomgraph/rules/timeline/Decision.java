package uk.iomgraph.rules.timeline;

/** The answer to a referral. */
public enum Decision {
    /** None is recorded. */
    NONE,

    /** Taken on. */
    ACCEPTED,

    /** Turned down. */
    REJECTED
}
