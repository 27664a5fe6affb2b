// Adds ties between entities, or new versions of them.
// access: write
// params: rows Map list
// returns: nothing
UNWIND $rows AS row
MATCH (start)
WHERE elementId(start) = row.start
MATCH (end)
WHERE elementId(end) = row.end
CREATE (start)-[tie:$(row.type)]->(end)
SET tie = row.properties
