// Adds ties between entities, or new versions of them.
// access: write
// params: rows Map list
// returns: nothing
UNWIND $rows AS row
MATCH (start:Entity {key: row.start})
MATCH (end:Entity {key: row.end})
CREATE (start)-[tie:$(row.type)]->(end)
SET tie = row.properties
FOREACH (tied IN CASE WHEN start:Person AND end:Offence THEN [start, end] ELSE [] END | SET tied:TiesPending)
