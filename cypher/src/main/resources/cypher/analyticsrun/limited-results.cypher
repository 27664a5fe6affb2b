// Which of these runs hold results about somebody whose access is limited?
// access: read
// params: runs String list
// returns: id
MATCH (record:Person)
WHERE record.limitedAccess
WITH collect(DISTINCT record.id) + collect(DISTINCT record.identity) AS limited
UNWIND $runs AS id
MATCH (run:AnalyticsRun {id: id})
USING INDEX SEEK run:AnalyticsRun(id)
WHERE EXISTS {
  MATCH (block:AnalyticsResult {run: run.id})
  WHERE any(person IN block.people WHERE person IN limited)
}
RETURN id
