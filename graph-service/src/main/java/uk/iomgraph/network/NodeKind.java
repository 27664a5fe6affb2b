package uk.iomgraph.network;

/** What a node of a network is. */
public enum NodeKind {
    /** A person. */
    PERSON,
    /** An address. */
    ADDRESS,
    /** An offence. */
    OFFENCE,
    /** A vehicle, phone, e-mail account, weapon or other thing. */
    OBJECT,
    /** A gang. */
    GANG
}
