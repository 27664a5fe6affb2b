package uk.iomgraph.cypher;

/** Statements about who stands between groups. */
public final class BrokerageStatements {

    /** Which gangs people are tied to. */
    public static final CypherStatement GANGS_OF = CypherStatement.load("brokerage/gangs-of");

    private BrokerageStatements() {}
}
