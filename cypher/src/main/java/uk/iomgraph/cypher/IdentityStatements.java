package uk.iomgraph.cypher;

/** Statements about who is who: which records of people are of one person. */
public final class IdentityStatements {

    /** Ties pairs of records of one person. */
    public static final CypherStatement ADD_TIES = CypherStatement.load("identity/add-ties");

    /** What certain records can be compared by. */
    public static final CypherStatement BY_IDS = CypherStatement.load("identity/by-ids");

    /** Which records changed since they were last compared. */
    public static final CypherStatement CHANGED = CypherStatement.load("identity/changed");

    /** Ends the belief in ties between records. */
    public static final CypherStatement END_TIES = CypherStatement.load("identity/end-ties");

    /** What records could be compared by before they were corrected. */
    public static final CypherStatement FORMER = CypherStatement.load("identity/former");

    /** Which person each of certain records is of. */
    public static final CypherStatement IDENTITIES = CypherStatement.load("identity/identities");

    /** Which records may have certain names and dates of birth. */
    public static final CypherStatement IDS_BY_BIRTH = CypherStatement.load("identity/ids-by-birth");

    /** Which records have certain identity numbers. */
    public static final CypherStatement IDS_BY_NUMBER = CypherStatement.load("identity/ids-by-number");

    /** Has the sweep look at people again. */
    public static final CypherStatement MARK = CypherStatement.load("identity/mark");

    /** What all records can be compared by, a page at a time. */
    public static final CypherStatement PAGE = CypherStatement.load("identity/page");

    /** Which records certain people have. */
    public static final CypherStatement RECORDS = CypherStatement.load("identity/records");

    /** Says of records which person they are of. */
    public static final CypherStatement SET_IDENTITIES = CypherStatement.load("identity/set-identities");

    /** How many ties between records were ever recorded. */
    public static final CypherStatement TIES_IN_ALL = CypherStatement.load("identity/ties-in-all");

    private IdentityStatements() {}
}
