// Which runs are in one of these states, the earliest first?
// access: read
// params: states String list
// returns: run
UNWIND $states AS state
MATCH (run:AnalyticsRun {state: state})
USING INDEX SEEK run:AnalyticsRun(state)
RETURN properties(run) AS run
ORDER BY run.queuedAt, run.id
