// Adds gaps, or new versions of them, at the record that leads those of the person, where it is about one.
// access: write
// params: rows Map list
// returns: nothing
UNWIND $rows AS row
CREATE (gap:Gap)
SET gap = row
WITH gap, row
MATCH (person:Person:Entity {id: row.subject})
USING INDEX SEEK person:Entity(id)
CREATE (person)-[:HAS_GAP]->(gap)
