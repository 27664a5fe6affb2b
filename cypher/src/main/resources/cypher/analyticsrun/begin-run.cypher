// Lets a run that waits begin. No row where it does not wait any more.
// access: write
// params: id String, at DateTime, versions Map
// returns: id
//
// To set the time takes the lock of the run, so that its state is read when nobody else is changing it.
MATCH (run:AnalyticsRun {id: $id})
USING INDEX SEEK run:AnalyticsRun(id)
SET run.changedAt = $at
WITH run
WHERE run.state = 'QUEUED'
SET run += $versions, run.state = 'RUNNING', run.startedAt = $at
RETURN run.id AS id
