package uk.iomgraph.cypher;

/** Statements about people: who they are, how they are found, and what is recorded about them. */
public final class PersonStatements {

    /** Which addresses fit the words searched for, at which somebody lives or lived who may be told of, a page at a time. */
    public static final CypherStatement ADDRESSES = CypherStatement.load("person/addresses");

    /** Who the people with these ids are, in every version believed by a moment. */
    public static final CypherStatement BY_IDS = CypherStatement.load("person/by-ids");

    /** What has happened to people and what they are under, a page for each person. */
    public static final CypherStatement EPISODES = CypherStatement.load("person/episodes");

    /** Which gangs people are tied to, a page for each person. */
    public static final CypherStatement GANG_TIES = CypherStatement.load("person/gang-ties");

    /** Which person was first recorded under a key. */
    public static final CypherStatement ID_BY_KEY = CypherStatement.load("person/id-by-key");

    /** Which people have an identity number that fits. */
    public static final CypherStatement IDS_BY_IDENTIFIER = CypherStatement.load("person/ids-by-identifier");

    /** Which offences people had a part in, a page for each person. */
    public static final CypherStatement INVOLVEMENTS = CypherStatement.load("person/involvements");

    /** Who has a record of limited access, as is believed now. */
    public static final CypherStatement LIMITED = CypherStatement.load("person/limited");

    /** Where people live on a day, a page for each person. */
    public static final CypherStatement RESIDENCES = CypherStatement.load("person/residences");

    /** Which people fit the words searched for, the best fit first, a page at a time. */
    public static final CypherStatement SEARCH = CypherStatement.load("person/search");

    /** Who people are tied to, and by what, a page for each person. */
    public static final CypherStatement TIES = CypherStatement.load("person/ties");

    private PersonStatements() {}
}
