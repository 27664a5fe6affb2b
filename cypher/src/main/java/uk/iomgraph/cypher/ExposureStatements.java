package uk.iomgraph.cypher;

/** Statements about violence around people: who is tied to them, and which violent offences those were part of. */
public final class ExposureStatements {

    /** Which violent offences people were part of, as far as they may be told of. */
    public static final CypherStatement EVENTS = CypherStatement.load("exposure/events");

    /** Who is tied to people, and by which types of tie. */
    public static final CypherStatement NEIGHBOURS = CypherStatement.load("exposure/neighbours");

    private ExposureStatements() {}
}
