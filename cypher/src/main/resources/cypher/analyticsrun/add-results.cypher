// Adds results of a run that is under way, in blocks.
// access: write
// params: id String, at DateTime, rows Map list
// returns: blocks
//
// To set the time takes the lock of the run, so that nothing is added to one that is being ended.
MATCH (run:AnalyticsRun {id: $id})
USING INDEX SEEK run:AnalyticsRun(id)
SET run.changedAt = $at
WITH run
WHERE run.state = 'RUNNING'
UNWIND $rows AS row
CREATE (block:AnalyticsResult)
SET block = row
RETURN count(*) AS blocks
