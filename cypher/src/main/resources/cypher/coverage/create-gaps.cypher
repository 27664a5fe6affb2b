// Adds gaps, or new versions of them, at the record that leads those of the person, where it is about one.
// access: write
// params: rows Map list
// returns: nothing
UNWIND $rows AS row
WITH row.subject AS subject, collect(row) AS rows // a person has several, and is looked up once
OPTIONAL MATCH (person:Person:Entity {id: subject})
USING INDEX SEEK person:Entity(id)
UNWIND rows AS row
CREATE (gap:Gap)
SET gap = row
WITH person, gap
WHERE person IS NOT NULL
CREATE (person)-[:HAS_GAP]->(gap)
