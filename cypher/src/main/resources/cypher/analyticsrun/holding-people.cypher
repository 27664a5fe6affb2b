// Which of these runs hold results about all of these groups of ids, by any id of each?
// access: read
// params: runs String list, groups List list
// returns: id
UNWIND $runs AS id
MATCH (run:AnalyticsRun {id: id})
WHERE all(group IN $groups WHERE EXISTS {
  MATCH (block:AnalyticsResult {run: run.id})
  WHERE any(person IN group WHERE person IN block.people)
})
RETURN id
