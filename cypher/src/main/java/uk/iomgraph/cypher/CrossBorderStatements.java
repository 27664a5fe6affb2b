package uk.iomgraph.cypher;

/** Statements about areas: which there are, how they nest and which border on which. */
public final class CrossBorderStatements {

    /** Which area has a code. */
    public static final CypherStatement AREA = CypherStatement.load("crossborder/area");

    /** Which areas there are, when they exist, and how they nest and border. */
    public static final CypherStatement AREA_TREE = CypherStatement.load("crossborder/area-tree");

    /** Which areas there are, a page at a time. */
    public static final CypherStatement AREAS = CypherStatement.load("crossborder/areas");

    /** Which areas have these codes. */
    public static final CypherStatement AREAS_BY_CODES = CypherStatement.load("crossborder/areas-by-codes");

    /** Which areas belong to one parent area, a page at a time. */
    public static final CypherStatement AREAS_WITHIN = CypherStatement.load("crossborder/areas-within");

    /** Which areas are part of these areas. */
    public static final CypherStatement CHILDREN = CypherStatement.load("crossborder/children");

    /** Which areas border on these areas. */
    public static final CypherStatement NEIGHBOURS = CypherStatement.load("crossborder/neighbours");

    /** Which areas these areas are part of. */
    public static final CypherStatement PARENTS = CypherStatement.load("crossborder/parents");

    private CrossBorderStatements() {}
}
