package uk.iomgraph.rules.disclosure;

/** What is done about a count of nobody. */
public enum Zeros {
    /**
     * It is told. Nobody is identified by it, but everybody in a group is known not to be in the cell, and to be in the only
     * other one of its row.
     */
    TOLD,
    /** It is withheld as if it were a small number, so that nothing is known for certain of all people of a group. */
    WITHHELD
}
