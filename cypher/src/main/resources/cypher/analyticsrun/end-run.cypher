// Ends a run that is not over yet without results. No row where it is over.
// access: write
// params: id String, at DateTime, state String, failure String
// returns: id
//
// To set the time takes the lock of the run, so that its state is read when nobody else is changing it.
MATCH (run:AnalyticsRun {id: $id})
USING INDEX SEEK run:AnalyticsRun(id)
SET run.changedAt = $at
WITH run
WHERE run.state IN ['QUEUED', 'RUNNING']
SET run.state = $state, run.completedAt = $at, run.failure = $failure
RETURN run.id AS id
