// Withdraws a run, whether it is over or not: what it said about the network is taken off it.
// access: write
// params: id String, at DateTime, failure String
// returns: id
MATCH (run:AnalyticsRun {id: $id})
USING INDEX SEEK run:AnalyticsRun(id)
SET run.state = 'WITHDRAWN', run.changedAt = $at, run.completedAt = coalesce(run.completedAt, $at), run.failure = $failure,
    run.people = null, run.ties = null, run.communities = null, run.modularity = null
RETURN run.id AS id
