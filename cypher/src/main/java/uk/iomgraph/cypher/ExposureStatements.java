package uk.iomgraph.cypher;

/** Statements about violence around people: who is tied to them, and which violent offences those were part of. */
public final class ExposureStatements {

    /** Which violent offences people were part of, as far as they may be told of. */
    public static final CypherStatement EVENTS = CypherStatement.load("exposure/events");

    /** Who is tied to gangs. */
    public static final CypherStatement MEMBERS = CypherStatement.load("exposure/members");

    /** Who is tied to people, by which types of tie, and to which gangs they are tied themselves. */
    public static final CypherStatement NEIGHBOURS = CypherStatement.load("exposure/neighbours");

    private ExposureStatements() {}
}
