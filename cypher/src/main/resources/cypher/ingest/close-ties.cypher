// Ends the belief in versions of ties.
// access: write
// params: elements String list, recordedAt DateTime
// returns: nothing
UNWIND $elements AS element
MATCH (start)-[tie]->(end)
WHERE elementId(tie) = element
SET tie.recordedTo = $recordedAt
REMOVE tie.current
FOREACH (tied IN CASE
  WHEN start:Person AND (end:Offence OR end:Person) THEN [start, end]
  WHEN start:Person AND end:Gang THEN [start]
  ELSE []
END | SET tied:TiesPending)
