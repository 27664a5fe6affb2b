package uk.iomgraph.rules.gap;

/** The six families of rules, by what goes wrong. */
public enum Family {
    /** Transitions: of age, out of custody, at the end of supervision. */
    A,

    /** Never picked up, dropped or sent to and fro. */
    B,

    /** Needs and help. */
    C,

    /** Ownership, review and consent. */
    D,

    /** Duplication and borders. */
    E,

    /** Victims, gangs and enforcement. */
    F
}
