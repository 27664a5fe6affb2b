package uk.iomgraph.coverage.index;

/** What can stand on an axis of a matrix. */
public enum CoverageAxis {
    /** Everybody under one heading: for totals of people, which the cells of other axes do not add up to. */
    ALL,

    /** The area a row is about, else the one the person lives in. Who has none is left out. */
    AREA,

    /** The types of the programmes the person is in; {@link #NONE} for who is in none. One person may stand under several. */
    PROGRAMME,

    /** The pathway a row is about. Rows about none are left out. */
    PATHWAY,

    /** The rule. */
    RULE,

    /** The family of the rule. */
    FAMILY,

    /** The kind of agency that must act. */
    OWNER,

    /**
     * The agency a gap is at, by its id; {@link #NONE} for gaps at none. Only people with a gap stand here, known or not: where
     * cover was required and there, no agency is kept.
     */
    AGENCY,

    /** The severity of gaps. Only people with a gap that is known stand here. */
    SEVERITY,

    /** The last days of the twelve months that ended last, each asked about as a day of its own. */
    MONTH,

    /** The groups a person belongs to. Who belongs to none is left out. */
    GROUP;

    /** The heading of those who are in no programme, and of gaps at no agency. */
    public static final String NONE = "NONE";
}
