package uk.iomgraph.cypher;

/** Statements about coverage: what the gap rules count, and what they have decided. */
public final class CoverageStatements {

    /** How many members has each IOM cohort had room for, who were they, and who led the partnership. */
    public static final CypherStatement WIDER_COHORTS = CypherStatement.load("coverage/wider-cohorts");

    /** Of how many people of each ethnicity in each area was it decided in a period, and of how many for selection or red. */
    public static final CypherStatement WIDER_DECISION_RATES = CypherStatement.load("coverage/wider-decision-rates");

    /** Which disclosures had no agreement in force on their day, and which agreements do the two agencies have. */
    public static final CypherStatement WIDER_DISCLOSURES = CypherStatement.load("coverage/wider-disclosures");

    /** When was each member of an IOM cohort one, and on which days did these agencies tell of an event about them. */
    public static final CypherStatement WIDER_FLAGGED_PEOPLE = CypherStatement.load("coverage/wider-flagged-people");

    /** On which day did each of these agencies last take records for a delivery that was loaded. */
    public static final CypherStatement WIDER_LATEST_EXTRACTS = CypherStatement.load("coverage/wider-latest-extracts");

    /** How many people moved into these areas from elsewhere, by the area they lived in before. */
    public static final CypherStatement WIDER_MOVES_IN = CypherStatement.load("coverage/wider-moves-in");

    /** Who has lived in these areas and had a significant need, by pathway, where there are enough of them. */
    public static final CypherStatement WIDER_NEEDS = CypherStatement.load("coverage/wider-needs");

    /** Which people of a network in memory lie on shortest paths between others, and on how many. */
    public static final CypherStatement WIDER_NETWORK_BETWEENNESS =
            CypherStatement.load("coverage/wider-network-betweenness");

    /** Which people of a network in memory are tied together, directly or through others, in components that are large enough. */
    public static final CypherStatement WIDER_NETWORK_COMPONENTS =
            CypherStatement.load("coverage/wider-network-components");

    /** How deep inside a network in memory does each person stand. */
    public static final CypherStatement WIDER_NETWORK_CORES = CypherStatement.load("coverage/wider-network-cores");

    /** Takes a network out of memory, if it is there. */
    public static final CypherStatement WIDER_NETWORK_DROP = CypherStatement.load("coverage/wider-network-drop");

    /** Puts the co-offending network of a period into memory under a name: people as nodes, one undirected tie for each pair. */
    public static final CypherStatement WIDER_NETWORK_PROJECT = CypherStatement.load("coverage/wider-network-project");

    /** How many offences in these areas were people living elsewhere accused of, by the area of their home. */
    public static final CypherStatement WIDER_OFFENCES_AWAY = CypherStatement.load("coverage/wider-offences-away");

    /** Which areas does each community safety partnership consist of, and with what share. */
    public static final CypherStatement WIDER_PARTNERSHIP_AREAS =
            CypherStatement.load("coverage/wider-partnership-areas");

    /** Between which areas are there cross-border protocols, and from when to when. */
    public static final CypherStatement WIDER_PROTOCOLS = CypherStatement.load("coverage/wider-protocols");

    /** Which services serve these areas or those they are part of, and whom have they helped when. */
    public static final CypherStatement WIDER_SERVICES = CypherStatement.load("coverage/wider-services");

    /** At which addresses have so many people lived who were ever in a cohort or a gang, and when were they reviewed together. */
    public static final CypherStatement WIDER_SHARED_ADDRESSES =
            CypherStatement.load("coverage/wider-shared-addresses");

    private CoverageStatements() {}
}
