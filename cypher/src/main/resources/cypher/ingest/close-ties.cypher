// Ends the belief in versions of ties, and notes whose derived ties must be worked out again.
// access: write
// params: elements String list, recordedAt DateTime
// returns: nothing
UNWIND $elements AS element
MATCH (start)-[tie]->(end)
WHERE elementId(tie) = element
SET tie.recordedTo = $recordedAt
REMOVE tie.current
WITH CASE
  WHEN start:Person AND (end:Offence OR end:Person) THEN [start.key, end.key]
  WHEN start:Person AND end:Gang THEN [start.key]
  ELSE []
END AS tied
UNWIND tied AS key
WITH collect(DISTINCT key) AS keys
WHERE size(keys) > 0
CREATE (:PendingTies {keys: keys})
