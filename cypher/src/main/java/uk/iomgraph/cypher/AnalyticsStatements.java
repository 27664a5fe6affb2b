package uk.iomgraph.cypher;

/** Statements that put networks of people into the memory of the database and measure them there. */
public final class AnalyticsStatements {

    /** How many people there are, up to a bound. */
    public static final CypherStatement COUNT_EVERYBODY = CypherStatement.load("analytics/count-everybody");

    /** Takes a network out of memory. */
    public static final CypherStatement DROP = CypherStatement.load("analytics/drop");

    /** Who is tied to a gang. */
    public static final CypherStatement GANG_MEMBERS = CypherStatement.load("analytics/gang-members");

    /** Which person each of some records is of. */
    public static final CypherStatement IDENTITIES = CypherStatement.load("analytics/identities");

    /** The people of a network in memory. */
    public static final CypherStatement NODES = CypherStatement.load("analytics/nodes");

    /** The ties of a network in memory. */
    public static final CypherStatement PAIRS = CypherStatement.load("analytics/pairs");

    /** Puts the network among all people into memory. */
    public static final CypherStatement PROJECT_EVERYBODY = CypherStatement.load("analytics/project-everybody");

    /** Puts the network among some people into memory. */
    public static final CypherStatement PROJECT_PEOPLE = CypherStatement.load("analytics/project-people");

    /** Who lives in some areas. */
    public static final CypherStatement RESIDENTS = CypherStatement.load("analytics/residents");

    /** The versions of the database and of its graph library. */
    public static final CypherStatement VERSIONS = CypherStatement.load("analytics/versions");

    private AnalyticsStatements() {}
}
