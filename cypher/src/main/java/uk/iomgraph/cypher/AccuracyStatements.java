package uk.iomgraph.cypher;

/** Statements that measure what was decided against what was planted. */
public final class AccuracyStatements {

    /** What is believed of people to be uncovered. */
    public static final CypherStatement BELIEVED_GAPS = CypherStatement.load("accuracy/believed-gaps");

    /** What links across a border the people with these records are believed to have, whoever of two they are; a row a known record. */
    public static final CypherStatement BELIEVED_LINKS = CypherStatement.load("accuracy/believed-links");

    /** Which gangs people with these records are believed to be tied to. */
    public static final CypherStatement BELIEVED_GANG_TIES = CypherStatement.load("accuracy/believed-gang-ties");

    /** Which records are taken for the same person as these. */
    public static final CypherStatement BELIEVED_IDENTITIES = CypherStatement.load("accuracy/believed-identities");

    private AccuracyStatements() {}
}
