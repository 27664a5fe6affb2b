// Which runs were asked for before a moment and are over?
// access: read
// params: before DateTime
// returns: id
MATCH (run:AnalyticsRun)
WHERE run.queuedAt < $before AND NOT run.state IN ['QUEUED', 'RUNNING']
RETURN run.id AS id
