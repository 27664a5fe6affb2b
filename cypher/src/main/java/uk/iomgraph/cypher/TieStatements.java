package uk.iomgraph.cypher;

/** Statements about acts on ties, and about what is known of people by them. */
public final class TieStatements {

    /** Notes that a recipient has taken a removed tie out of their copies too. */
    public static final CypherStatement ACKNOWLEDGE = CypherStatement.load("tie/acknowledge");

    /** What was done in this system about a tie. */
    public static final CypherStatement ACTS = CypherStatement.load("tie/acts");

    /** Adds what somebody does about a tie. */
    public static final CypherStatement ADD_ACT = CypherStatement.load("tie/add-act");

    /** Adds the proof that a tie was taken out for good, and who is told. */
    public static final CypherStatement ADD_REMOVAL = CypherStatement.load("tie/add-removal");

    /** Which version of a tie is believed now. */
    public static final CypherStatement BELIEVED = CypherStatement.load("tie/believed");

    /** Lets a tie count until a later day. */
    public static final CypherStatement EXTEND_REVIEW = CypherStatement.load("tie/extend-review");

    /** Forgets what is left of a removed tie in words. */
    public static final CypherStatement FORGET_WORDS = CypherStatement.load("tie/forget-words");

    /** Keeps everyone else from acting on the ties of a person. */
    public static final CypherStatement LOCK = CypherStatement.load("tie/lock");

    /** What proves that a tie was taken out for good. */
    public static final CypherStatement REMOVAL = CypherStatement.load("tie/removal");

    /** Which ties were taken out for good, a page at a time. */
    public static final CypherStatement REMOVALS = CypherStatement.load("tie/removals");

    /** Takes a tie out for good, in all its versions. */
    public static final CypherStatement TAKE_OUT = CypherStatement.load("tie/take-out");

    /** Whom a tie tied, in any version. */
    public static final CypherStatement VERSIONS = CypherStatement.load("tie/versions");

    /** With whom a person has offended, a page at a time. */
    public static final CypherStatement CO_OFFENDERS = CypherStatement.load("tie/co-offenders");

    /** Which ties are to be reviewed by a day, a page at a time. */
    public static final CypherStatement DUE = CypherStatement.load("tie/due");

    /** What three separate measures of a person are taken of. */
    public static final CypherStatement MEASURES = CypherStatement.load("tie/measures");

    /** How many people were victims, accused, or both. */
    public static final CypherStatement OVERLAP = CypherStatement.load("tie/overlap");

    /** Which record leads those of a person whom the viewer may see. */
    public static final CypherStatement SUBJECT = CypherStatement.load("tie/subject");

    private TieStatements() {}
}
