package uk.iomgraph.cypher;

/** Statements about handovers of cases between areas. */
public final class HandoverStatements {

    /** What areas have done in this system about these handovers. */
    public static final CypherStatement ACTIONS = CypherStatement.load("handover/actions");

    /** Adds what an area does about a handover. */
    public static final CypherStatement ADD_ACTION = CypherStatement.load("handover/add-action");

    /** Adds a handover that an area offers in this system. */
    public static final CypherStatement ADD_HANDOVER = CypherStatement.load("handover/add-handover");

    /** What a handover says. */
    public static final CypherStatement HANDOVER = CypherStatement.load("handover/handover");

    /** Which handovers were sent from or to any of these areas, a page at a time. */
    public static final CypherStatement HANDOVERS_OF_AREAS = CypherStatement.load("handover/handovers-of-areas");

    /** Which handovers of a person are believed now. */
    public static final CypherStatement HANDOVERS_OF_PERSON = CypherStatement.load("handover/handovers-of-person");

    /** Which record leads those of a person. */
    public static final CypherStatement LEADING_RECORD = CypherStatement.load("handover/leading-record");

    /** Keeps everyone else from acting on the handovers of a person. */
    public static final CypherStatement LOCK_PERSON = CypherStatement.load("handover/lock-person");

    /** Which handovers were sent between two sides of a border and are not answered. */
    public static final CypherStatement UNANSWERED_BETWEEN = CypherStatement.load("handover/unanswered-between");

    /** Which handovers were sent from or to any of these areas and are not answered, a page at a time. */
    public static final CypherStatement UNANSWERED_OF_AREAS = CypherStatement.load("handover/unanswered-of-areas");

    private HandoverStatements() {}
}
