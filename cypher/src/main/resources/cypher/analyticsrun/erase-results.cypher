// Erases all results of runs.
// access: write
// params: runs String list
// returns: blocks
UNWIND $runs AS run
MATCH (block:AnalyticsResult {run: run})
DETACH DELETE block
RETURN count(*) AS blocks
