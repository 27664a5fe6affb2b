// What is kept of a run, for one who sees as much as the one it was made for?
// access: read
// params: id String, sees Map
// returns: run
MATCH (run:AnalyticsRun {id: $id})
USING INDEX SEEK run:AnalyticsRun(id)
WHERE ($sees.limited OR NOT run.seesLimitedAccess)
  AND ($sees.everywhere OR size(run.reach) > 0 AND all(code IN run.reach WHERE code IN $sees.reach))
RETURN properties(run) AS run
