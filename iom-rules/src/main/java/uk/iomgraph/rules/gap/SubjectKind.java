package uk.iomgraph.rules.gap;

/** What a rule is held against. */
public enum SubjectKind {
    /** One person's timeline. */
    PERSON,

    /** An area, a partnership or an address. */
    AREA,

    /** Two areas, or two agencies. */
    PAIR,

    /** A person by their place in a network. */
    NETWORK,

    /** The system and its feeds. */
    SYSTEM
}
