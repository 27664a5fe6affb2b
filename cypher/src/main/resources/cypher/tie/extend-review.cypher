// Lets the believed version of a tie count until a later day, and keeps what was believed before beside it.
// access: write
// params: element String, at DateTime, until Date
// returns: nothing
MATCH (start)-[old]->(end)
WHERE elementId(old) = $element
WITH start, end, old, properties(old) AS said
SET old.recordedTo = $at
REMOVE old.current
CREATE (start)-[new:$(type(old))]->(end)
SET new = said, new.recordedFrom = $at, new.reviewDue = $until
WITH start, end
UNWIND [start, end] AS tied
WITH tied
WHERE tied:Person
SET tied:SweepPending
