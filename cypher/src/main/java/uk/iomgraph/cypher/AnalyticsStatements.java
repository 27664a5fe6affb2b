package uk.iomgraph.cypher;

/** Statements that put networks of people into the memory of the database and measure them there. */
public final class AnalyticsStatements {

    /** Without which people a network in memory would fall apart further. */
    public static final CypherStatement ARTICULATION_POINTS = CypherStatement.load("analytics/articulation-points");

    /** On how many shortest paths each person lies. */
    public static final CypherStatement BETWEENNESS = CypherStatement.load("analytics/betweenness");

    /** How many ties of each person hold a network in memory together alone. */
    public static final CypherStatement BRIDGES = CypherStatement.load("analytics/bridges");

    /** How near each person is to those whom they can reach. */
    public static final CypherStatement CLOSENESS = CypherStatement.load("analytics/closeness");

    /** Which share of the pairs among the ties of each person are tied. */
    public static final CypherStatement CLUSTERING = CypherStatement.load("analytics/clustering");

    /** Who is tied together, directly or through others. */
    public static final CypherStatement COMPONENTS = CypherStatement.load("analytics/components");

    /** How deep inside a network in memory each person stands. */
    public static final CypherStatement CORES = CypherStatement.load("analytics/cores");

    /** How many people there are, up to a bound. */
    public static final CypherStatement COUNT_EVERYBODY = CypherStatement.load("analytics/count-everybody");

    /** To how many people each is tied. */
    public static final CypherStatement DEGREE = CypherStatement.load("analytics/degree");

    /** Takes a network out of memory. */
    public static final CypherStatement DROP = CypherStatement.load("analytics/drop");

    /** How well each person is tied to the well tied. */
    public static final CypherStatement EIGENVECTOR = CypherStatement.load("analytics/eigenvector");

    /** Who is tied to a gang. */
    public static final CypherStatement GANG_MEMBERS = CypherStatement.load("analytics/gang-members");

    /** The mean of one over the distance to all others. */
    public static final CypherStatement HARMONIC_CLOSENESS = CypherStatement.load("analytics/harmonic-closeness");

    /** Where some people live. */
    public static final CypherStatement HOMES = CypherStatement.load("analytics/homes");

    /** Which person each of some records is of. */
    public static final CypherStatement IDENTITIES = CypherStatement.load("analytics/identities");

    /** Communities by the algorithm of Leiden. */
    public static final CypherStatement LEIDEN = CypherStatement.load("analytics/leiden");

    /** Communities by the algorithm of Louvain. */
    public static final CypherStatement LOUVAIN = CypherStatement.load("analytics/louvain");

    /** The people of a network in memory. */
    public static final CypherStatement NODES = CypherStatement.load("analytics/nodes");

    /** How often who wanders at random comes by each person. */
    public static final CypherStatement PAGE_RANK = CypherStatement.load("analytics/page-rank");

    /** The ties of a network in memory. */
    public static final CypherStatement PAIRS = CypherStatement.load("analytics/pairs");

    /** Puts the network among all people into memory. */
    public static final CypherStatement PROJECT_EVERYBODY = CypherStatement.load("analytics/project-everybody");

    /** Puts a network that was read before into memory. */
    public static final CypherStatement PROJECT_TIES = CypherStatement.load("analytics/project-ties");

    /** Who lives in some areas. */
    public static final CypherStatement RESIDENTS = CypherStatement.load("analytics/residents");

    /** The network that some people make. */
    public static final CypherStatement TIES_OF_PEOPLE = CypherStatement.load("analytics/ties-of-people");

    /** In how many triangles each person stands. */
    public static final CypherStatement TRIANGLES = CypherStatement.load("analytics/triangles");

    /** The versions of the database and of its graph library. */
    public static final CypherStatement VERSIONS = CypherStatement.load("analytics/versions");

    /** How strong each person's ties are, taken together. */
    public static final CypherStatement WEIGHTED_DEGREE = CypherStatement.load("analytics/weighted-degree");

    /** How often who wanders along the stronger ties comes by each person. */
    public static final CypherStatement WEIGHTED_PAGE_RANK = CypherStatement.load("analytics/weighted-page-rank");

    private AnalyticsStatements() {}
}
