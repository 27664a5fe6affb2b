// Which runs were asked for, the latest first, a page at a time, for one who sees as much as those they were made for?
// access: read
// params: sees Map, beforeQueued DateTime, beforeId String, limit Integer
// returns: run
MATCH (run:AnalyticsRun)
WHERE run.queuedAt IS NOT NULL
  AND ($sees.limited OR NOT run.seesLimitedAccess)
  AND ($sees.everywhere OR size(run.reach) > 0 AND all(code IN run.reach WHERE code IN $sees.reach))
  AND ($beforeQueued IS NULL OR run.queuedAt < $beforeQueued
    OR (run.queuedAt = $beforeQueued AND run.id < $beforeId))
RETURN properties(run) AS run
ORDER BY run.queuedAt DESC, run.id DESC
LIMIT $limit
