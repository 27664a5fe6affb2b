// Which of these runs hold results about at least so many of these people?
// access: read
// params: runs String list, people String list, least Integer
// returns: id
UNWIND $runs AS id
MATCH (run:AnalyticsRun {id: id})
USING INDEX SEEK run:AnalyticsRun(id)
MATCH (block:AnalyticsResult {run: run.id})
UNWIND [person IN block.people WHERE person IN $people] AS person
WITH id, count(DISTINCT person) AS held
WHERE held >= $least
RETURN id
