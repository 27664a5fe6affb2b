// What is kept of a run, for one who sees as much as the one it was made for?
// access: read
// params: id String, seesLimitedAccess Boolean
// returns: run
MATCH (run:AnalyticsRun {id: $id})
USING INDEX SEEK run:AnalyticsRun(id)
WHERE $seesLimitedAccess OR NOT run.seesLimitedAccess
RETURN properties(run) AS run
