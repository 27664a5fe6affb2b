// Completes a run that is under way: from now on its results can be read. No row where it was ended in the meantime.
// access: write
// params: id String, at DateTime, figures Map
// returns: id
//
// To set the time takes the lock of the run, so that its state is read when nobody else is changing it.
MATCH (run:AnalyticsRun {id: $id})
USING INDEX SEEK run:AnalyticsRun(id)
SET run.changedAt = $at
WITH run
WHERE run.state = 'RUNNING'
SET run += $figures, run.state = 'COMPLETE', run.completedAt = $at
RETURN run.id AS id
