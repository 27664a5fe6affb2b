// Erases runs, whose results have been erased before.
// access: write
// params: runs String list
// returns: erased
UNWIND $runs AS id
MATCH (run:AnalyticsRun {id: id})
USING INDEX SEEK run:AnalyticsRun(id)
DETACH DELETE run
RETURN count(*) AS erased
