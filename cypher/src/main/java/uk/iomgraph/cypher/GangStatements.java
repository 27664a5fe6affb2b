package uk.iomgraph.cypher;

/** Statements about gangs: what is said of them, who is tied to them, and what is so of those people. */
public final class GangStatements {

    /** What is said of the gangs with these ids on a day, and which areas do they claim? */
    public static final CypherStatement BY_IDS = CypherStatement.load("gang/by-ids");

    /** In which area do these people live on a day? */
    public static final CypherStatement HOMES = CypherStatement.load("gang/homes");

    /** What are these people accused of that was committed in a period, and is it proven on a day? */
    public static final CypherStatement OFFENCES = CypherStatement.load("gang/offences");

    /** Which gangs are there on a day, everywhere or those that claim one of some areas, by name, a page at a time? */
    public static final CypherStatement PAGE = CypherStatement.load("gang/page");

    /** In which programmes are these people on a day, and which ways out of a gang are on offer to them? */
    public static final CypherStatement PROGRAMMES = CypherStatement.load("gang/programmes");

    /** Which gangs are rivals or allies of these on a day, the latest first? */
    public static final CypherStatement RELATIONS = CypherStatement.load("gang/relations");

    /** Who is tied to these gangs on a day, and on what evidence, the latest tie first, a page at a time? */
    public static final CypherStatement TIES = CypherStatement.load("gang/ties");

    /** Which of these people are tied to each other on a day, and by what? */
    public static final CypherStatement TIES_AMONG = CypherStatement.load("gang/ties-among");

    private GangStatements() {}
}
