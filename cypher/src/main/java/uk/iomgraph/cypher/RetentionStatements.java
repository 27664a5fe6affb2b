package uk.iomgraph.cypher;

/** Statements about how long records of people are kept, and about their erasure. */
public final class RetentionStatements {

    /** Adds what somebody decided about the keeping of a person's records, to each of them. */
    public static final CypherStatement ADD_ACT = CypherStatement.load("retention/add-act");

    /** Keeps that references of agencies were erased, without what they were. */
    public static final CypherStatement ADD_ERASED_REFERENCES = CypherStatement.load("retention/add-erased-references");

    /** Whether any reference was erased at all. */
    public static final CypherStatement ANY_ERASED = CypherStatement.load("retention/any-erased");

    /** Begins with the erasure of these records, or goes on with one that was interrupted. */
    public static final CypherStatement BEGIN_ERASURE = CypherStatement.load("retention/begin-erasure");

    /** Erases the people themselves, in all versions, and forgets by which records anything was known of them. */
    public static final CypherStatement COMPLETE_ERASURE = CypherStatement.load("retention/complete-erasure");

    /** Erases what was derived between the people who are erased and others. */
    public static final CypherStatement ERASE_DERIVED = CypherStatement.load("retention/erase-derived");

    /** Erases episodes of the people who are erased. */
    public static final CypherStatement ERASE_EPISODES = CypherStatement.load("retention/erase-episodes");

    /** Erases things that nobody but the people who are erased owned or used, with all that ties them to anything. */
    public static final CypherStatement ERASE_OBJECTS = CypherStatement.load("retention/erase-objects");

    /** Erases offences in which nobody but the people who are erased had a part, and to which nothing else is tied. */
    public static final CypherStatement ERASE_OFFENCES = CypherStatement.load("retention/erase-offences");

    /** Erases reports and disclosures that concern nobody but the people who are erased; others lose what names them. */
    public static final CypherStatement ERASE_REPORTS = CypherStatement.load("retention/erase-reports");

    /** Erases ties of the people who are erased that agencies told of. */
    public static final CypherStatement ERASE_TIES = CypherStatement.load("retention/erase-ties");

    /** Who is erased, and by which records was anything known of them. */
    public static final CypherStatement ERASED_PEOPLE = CypherStatement.load("retention/erased-people");

    /** Which of these references were erased. */
    public static final CypherStatement ERASED_REFERENCES = CypherStatement.load("retention/erased-references");

    /** What proves that a record was erased. */
    public static final CypherStatement ERASURE = CypherStatement.load("retention/erasure");

    /** What proves that records were erased, the latest first, a page at a time. */
    public static final CypherStatement ERASURES = CypherStatement.load("retention/erasures");

    /** What is recorded of these people that decides for how long their records are kept. */
    public static final CypherStatement FACTS = CypherStatement.load("retention/facts");

    /** Keeps everyone else from deciding about these records until the transaction ends. */
    public static final CypherStatement LOCK = CypherStatement.load("retention/lock");

    /** Of whom was nothing recorded since a day, the longest unheard of first, a page at a time. */
    public static final CypherStatement QUIET = CypherStatement.load("retention/quiet");

    /** Which erasures have begun and not ended. */
    public static final CypherStatement RUNNING_ERASURES = CypherStatement.load("retention/running-erasures");

    /** Which are all records of the person to whom a record belongs, and may the viewer see them. */
    public static final CypherStatement SUBJECT = CypherStatement.load("retention/subject");

    private RetentionStatements() {}
}
