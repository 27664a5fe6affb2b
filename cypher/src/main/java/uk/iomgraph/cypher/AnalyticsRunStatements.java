package uk.iomgraph.cypher;

/** Statements about runs of network measures and their results. */
public final class AnalyticsRunStatements {

    /** Adds results of a run, in blocks. */
    public static final CypherStatement ADD_RESULTS = CypherStatement.load("analyticsrun/add-results");

    /** Adds a run that waits for its turn. */
    public static final CypherStatement ADD_RUN = CypherStatement.load("analyticsrun/add-run");

    /** Lets a run that waits begin. */
    public static final CypherStatement BEGIN_RUN = CypherStatement.load("analyticsrun/begin-run");

    /** Completes a run that is under way. */
    public static final CypherStatement COMPLETE_RUN = CypherStatement.load("analyticsrun/complete-run");

    /** Ends a run that is not over yet without results. */
    public static final CypherStatement END_RUN = CypherStatement.load("analyticsrun/end-run");

    /** Erases all results of runs. */
    public static final CypherStatement ERASE_RESULTS = CypherStatement.load("analyticsrun/erase-results");

    /** Erases runs, whose results have been erased before. */
    public static final CypherStatement ERASE_RUNS = CypherStatement.load("analyticsrun/erase-runs");

    /** By which ids the people are, or were, known whose records these are. */
    public static final CypherStatement EVER_SAME_PERSON = CypherStatement.load("analyticsrun/ever-same-person");

    /** Which runs were asked for before a moment and are over. */
    public static final CypherStatement EXPIRED_RUNS = CypherStatement.load("analyticsrun/expired-runs");

    /** Which networks in memory were made for runs. */
    public static final CypherStatement GRAPHS = CypherStatement.load("analyticsrun/graphs");

    /** Which of these runs hold results about at least so many of these people. */
    public static final CypherStatement HOLDING_PEOPLE = CypherStatement.load("analyticsrun/holding-people");

    /** Which of these runs hold results about somebody whose access is limited. */
    public static final CypherStatement LIMITED_RESULTS = CypherStatement.load("analyticsrun/limited-results");

    /** How far the measures are that the graph library works on. */
    public static final CypherStatement PROGRESS = CypherStatement.load("analyticsrun/progress");

    /** What complete runs say by one of their measures, the highest first. */
    public static final CypherStatement RESULTS = CypherStatement.load("analyticsrun/results");

    /** Where people stand by each measure of complete runs. */
    public static final CypherStatement RESULTS_OF_PEOPLE = CypherStatement.load("analyticsrun/results-of-people");

    /** What is kept of a run. */
    public static final CypherStatement RUN = CypherStatement.load("analyticsrun/run");

    /** Which runs were asked for, the latest first, a page at a time. */
    public static final CypherStatement RUNS = CypherStatement.load("analyticsrun/runs");

    /** Which runs are in one of these states. */
    public static final CypherStatement RUNS_IN_STATES = CypherStatement.load("analyticsrun/runs-in-states");

    /** Withdraws a run. */
    public static final CypherStatement WITHDRAW_RUN = CypherStatement.load("analyticsrun/withdraw-run");

    private AnalyticsRunStatements() {}
}
