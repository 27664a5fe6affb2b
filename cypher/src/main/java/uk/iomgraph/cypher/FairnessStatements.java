package uk.iomgraph.cypher;

/** Statements about whether what is decided about people falls on groups alike. */
public final class FairnessStatements {

    /**
     * How many offenders of each group live in each place on a day, and of how many of them is each thing so that is decided
     * about people?
     */
    public static final CypherStatement OUTCOMES = CypherStatement.load("fairness/outcomes");

    private FairnessStatements() {}
}
